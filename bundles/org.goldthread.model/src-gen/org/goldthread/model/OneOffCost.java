/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>One Off Cost</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cost that the change bears once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.OneOffCost#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getNature <em>Nature</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getYears <em>Years</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getFundingSource <em>Funding Source</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getApprovedAmount <em>Approved Amount</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getCommitted <em>Committed</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getSpent <em>Spent</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.OneOffCost#getWorkstream <em>Workstream</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost()
 * @generated
 */
public interface OneOffCost extends Owned {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.OneOffCostType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it pays for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.OneOffCostType
	 * @see #setType(OneOffCostType)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Type()
	 * @generated
	 */
	OneOffCostType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.OneOffCostType
	 * @see #getType()
	 * @generated
	 */
	void setType(OneOffCostType value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.CostNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which budget it falls on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.goldthread.model.CostNature
	 * @see #setNature(CostNature)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Nature()
	 * @generated
	 */
	CostNature getNature();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.goldthread.model.CostNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(CostNature value);

	/**
	 * Returns the value of the '<em><b>Years</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.CostYear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Years</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Years()
	 * @generated
	 */
	EList<CostYear> getYears();

	/**
	 * Returns the value of the '<em><b>Funding Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.FundingSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What pays for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Source</em>' attribute.
	 * @see org.goldthread.model.FundingSource
	 * @see #setFundingSource(FundingSource)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_FundingSource()
	 * @generated
	 */
	FundingSource getFundingSource();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getFundingSource <em>Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Source</em>' attribute.
	 * @see org.goldthread.model.FundingSource
	 * @see #getFundingSource()
	 * @generated
	 */
	void setFundingSource(FundingSource value);

	/**
	 * Returns the value of the '<em><b>Approved Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount approved, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Amount</em>' attribute.
	 * @see #setApprovedAmount(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_ApprovedAmount()
	 * @generated
	 */
	BigDecimal getApprovedAmount();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getApprovedAmount <em>Approved Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved Amount</em>' attribute.
	 * @see #getApprovedAmount()
	 * @generated
	 */
	void setApprovedAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that approved it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Decision()
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Committed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Committed, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Committed</em>' attribute.
	 * @see #setCommitted(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Committed()
	 * @generated
	 */
	BigDecimal getCommitted();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getCommitted <em>Committed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committed</em>' attribute.
	 * @see #getCommitted()
	 * @generated
	 */
	void setCommitted(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Spent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spent, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spent</em>' attribute.
	 * @see #setSpent(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Spent()
	 * @generated
	 */
	BigDecimal getSpent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getSpent <em>Spent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spent</em>' attribute.
	 * @see #getSpent()
	 * @generated
	 */
	void setSpent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Savings</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that it makes possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Savings()
	 * @generated
	 */
	EList<SavingsLine> getSavings();

	/**
	 * Returns the value of the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstream that spends it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workstream</em>' reference.
	 * @see #setWorkstream(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getOneOffCost_Workstream()
	 * @generated
	 */
	Workstream getWorkstream();

	/**
	 * Sets the value of the '{@link org.goldthread.model.OneOffCost#getWorkstream <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workstream</em>' reference.
	 * @see #getWorkstream()
	 * @generated
	 */
	void setWorkstream(Workstream value);

} // OneOffCost
