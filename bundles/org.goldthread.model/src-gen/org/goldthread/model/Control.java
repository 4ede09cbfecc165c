/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control that is in place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Control#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.Control#getEffectiveness <em>Effectiveness</em>}</li>
 *   <li>{@link org.goldthread.model.Control#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getControl()
 * @generated
 */
public interface Control extends Owned {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ControlType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.ControlType
	 * @see #setType(ControlType)
	 * @see org.goldthread.model.GoldthreadPackage#getControl_Type()
	 * @generated
	 */
	ControlType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Control#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.ControlType
	 * @see #getType()
	 * @generated
	 */
	void setType(ControlType value);

	/**
	 * Returns the value of the '<em><b>Effectiveness</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Effectiveness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effectiveness</em>' attribute.
	 * @see org.goldthread.model.Effectiveness
	 * @see #setEffectiveness(Effectiveness)
	 * @see org.goldthread.model.GoldthreadPackage#getControl_Effectiveness()
	 * @generated
	 */
	Effectiveness getEffectiveness();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Control#getEffectiveness <em>Effectiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effectiveness</em>' attribute.
	 * @see org.goldthread.model.Effectiveness
	 * @see #getEffectiveness()
	 * @generated
	 */
	void setEffectiveness(Effectiveness value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.goldthread.model.GoldthreadPackage#getControl_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Control#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // Control
