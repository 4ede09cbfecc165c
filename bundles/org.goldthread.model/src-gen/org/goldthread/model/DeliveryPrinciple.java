/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery Principle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule that later decisions are tested against. Its statement is its description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.DeliveryPrinciple#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.goldthread.model.DeliveryPrinciple#getImplications <em>Implications</em>}</li>
 *   <li>{@link org.goldthread.model.DeliveryPrinciple#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.DeliveryPrinciple#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDeliveryPrinciple()
 * @generated
 */
public interface DeliveryPrinciple extends Owned {
	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDeliveryPrinciple_Rationale()
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DeliveryPrinciple#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Implications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implications</em>' attribute.
	 * @see #setImplications(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDeliveryPrinciple_Implications()
	 * @generated
	 */
	String getImplications();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DeliveryPrinciple#getImplications <em>Implications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implications</em>' attribute.
	 * @see #getImplications()
	 * @generated
	 */
	void setImplications(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.PrincipleStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.PrincipleStatus
	 * @see #setStatus(PrincipleStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getDeliveryPrinciple_Status()
	 * @generated
	 */
	PrincipleStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DeliveryPrinciple#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.PrincipleStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PrincipleStatus value);

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.PrincipleTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How workstreams stand against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDeliveryPrinciple_Tests()
	 * @generated
	 */
	EList<PrincipleTest> getTests();

} // DeliveryPrinciple
