/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corporate Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The council's agreed priorities.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.CorporatePlan#getFrom <em>From</em>}</li>
 *   <li>{@link org.goldthread.model.CorporatePlan#getTo <em>To</em>}</li>
 *   <li>{@link org.goldthread.model.CorporatePlan#getPriorities <em>Priorities</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getCorporatePlan()
 * @generated
 */
public interface CorporatePlan extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First financial year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getCorporatePlan_From()
	 * @generated
	 */
	FinancialYear getFrom();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CorporatePlan#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last financial year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getCorporatePlan_To()
	 * @generated
	 */
	FinancialYear getTo();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CorporatePlan#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>Priorities</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its priorities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priorities</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCorporatePlan_Priorities()
	 * @generated
	 */
	EList<Priority> getPriorities();

} // CorporatePlan
