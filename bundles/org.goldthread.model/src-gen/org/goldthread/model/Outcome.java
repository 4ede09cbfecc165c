/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strategic outcome of the council's vision (MSP would say corporate objective).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Outcome#getCabinetPortfolio <em>Cabinet Portfolio</em>}</li>
 *   <li>{@link org.goldthread.model.Outcome#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.Outcome#isEnabling <em>Enabling</em>}</li>
 *   <li>{@link org.goldthread.model.Outcome#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getOutcome()
 * @generated
 */
public interface Outcome extends Owned {
	/**
	 * Returns the value of the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cabinet portfolio that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #setCabinetPortfolio(String)
	 * @see org.goldthread.model.GoldthreadPackage#getOutcome_CabinetPortfolio()
	 * @generated
	 */
	String getCabinetPortfolio();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Outcome#getCabinetPortfolio <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #getCabinetPortfolio()
	 * @generated
	 */
	void setCabinetPortfolio(String value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getOutcome_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Outcome#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Enabling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the outcome is a promise about how the council works rather than what residents see.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabling</em>' attribute.
	 * @see #setEnabling(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getOutcome_Enabling()
	 * @generated
	 */
	boolean isEnabling();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Outcome#isEnabling <em>Enabling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabling</em>' attribute.
	 * @see #isEnabling()
	 * @generated
	 */
	void setEnabling(boolean value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that the outcome comes about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOutcome_Measures()
	 * @generated
	 */
	EList<Measure> getMeasures();

} // Outcome
