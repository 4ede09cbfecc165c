/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Centre</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A budget.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.CostCentre#getCode <em>Code</em>}</li>
 *   <li>{@link org.goldthread.model.CostCentre#getSubjective <em>Subjective</em>}</li>
 *   <li>{@link org.goldthread.model.CostCentre#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.goldthread.model.CostCentre#getOrganisationUnit <em>Organisation Unit</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getCostCentre()
 * @generated
 */
public interface CostCentre extends Owned {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code in the ledger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCostCentre_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostCentre#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Subjective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subjective (kind of spend) in the ledger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjective</em>' attribute.
	 * @see #setSubjective(String)
	 * @see org.goldthread.model.GoldthreadPackage#getCostCentre_Subjective()
	 * @generated
	 */
	String getSubjective();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostCentre#getSubjective <em>Subjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subjective</em>' attribute.
	 * @see #getSubjective()
	 * @generated
	 */
	void setSubjective(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Baseline budget a year, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getCostCentre_Budget()
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostCentre#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Unit</em>' reference.
	 * @see #setOrganisationUnit(OrganisationUnit)
	 * @see org.goldthread.model.GoldthreadPackage#getCostCentre_OrganisationUnit()
	 * @generated
	 */
	OrganisationUnit getOrganisationUnit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostCentre#getOrganisationUnit <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Unit</em>' reference.
	 * @see #getOrganisationUnit()
	 * @generated
	 */
	void setOrganisationUnit(OrganisationUnit value);

} // CostCentre
