/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Savings Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An amount that the change takes out of a budget, brings in or avoids.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.SavingsLine#getOrganisationUnit <em>Organisation Unit</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getCostCentres <em>Cost Centres</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getCashability <em>Cashability</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getOverlapGroup <em>Overlap Group</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getGross <em>Gross</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getInvestment <em>Investment</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getBaselineBudget <em>Baseline Budget</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getYears <em>Years</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getEndYear <em>End Year</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getRamp <em>Ramp</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getDeliveredToDate <em>Delivered To Date</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getSlippage <em>Slippage</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getPostsDeleted <em>Posts Deleted</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getPostsVacant <em>Posts Vacant</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getPostsRedeployed <em>Posts Redeployed</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getPostsRedundant <em>Posts Redundant</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#isInMediumTermPlan <em>In Medium Term Plan</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getMediumTermPlanReference <em>Medium Term Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getOptimismBias <em>Optimism Bias</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getRagNote <em>Rag Note</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getAgreedBy <em>Agreed By</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#isFinanceValidated <em>Finance Validated</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getFinanceValidatedOn <em>Finance Validated On</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getSubstitute <em>Substitute</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getImpactAssessment <em>Impact Assessment</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsLine#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine()
 * @generated
 */
public interface SavingsLine extends Owned {
	/**
	 * Returns the value of the '<em><b>Organisation Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directorate or service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Unit</em>' reference.
	 * @see #setOrganisationUnit(OrganisationUnit)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_OrganisationUnit()
	 * @generated
	 */
	OrganisationUnit getOrganisationUnit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getOrganisationUnit <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Unit</em>' reference.
	 * @see #getOrganisationUnit()
	 * @generated
	 */
	void setOrganisationUnit(OrganisationUnit value);

	/**
	 * Returns the value of the '<em><b>Cost Centres</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.CostCentre}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budgets that it is taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Centres</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_CostCentres()
	 * @generated
	 */
	EList<CostCentre> getCostCentres();

	/**
	 * Returns the value of the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstream that delivers it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workstream</em>' reference.
	 * @see #setWorkstream(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Workstream()
	 * @generated
	 */
	Workstream getWorkstream();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getWorkstream <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workstream</em>' reference.
	 * @see #getWorkstream()
	 * @generated
	 */
	void setWorkstream(Workstream value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.SavingType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.SavingType
	 * @see #setType(SavingType)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Type()
	 * @generated
	 */
	SavingType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.SavingType
	 * @see #getType()
	 * @generated
	 */
	void setType(SavingType value);

	/**
	 * Returns the value of the '<em><b>Cashability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Cashability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it takes money out of a budget.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cashability</em>' attribute.
	 * @see org.goldthread.model.Cashability
	 * @see #setCashability(Cashability)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Cashability()
	 * @generated
	 */
	Cashability getCashability();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getCashability <em>Cashability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cashability</em>' attribute.
	 * @see org.goldthread.model.Cashability
	 * @see #getCashability()
	 * @generated
	 */
	void setCashability(Cashability value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Recurrence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it comes every year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see org.goldthread.model.Recurrence
	 * @see #setRecurrence(Recurrence)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Recurrence()
	 * @generated
	 */
	Recurrence getRecurrence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getRecurrence <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' attribute.
	 * @see org.goldthread.model.Recurrence
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(Recurrence value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.SavingStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.SavingStatus
	 * @see #setStatus(SavingStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Status()
	 * @generated
	 */
	SavingStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.SavingStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SavingStatus value);

	/**
	 * Returns the value of the '<em><b>Overlap Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name shared by lines that count the same pounds; one of them is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlap Group</em>' attribute.
	 * @see #setOverlapGroup(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_OverlapGroup()
	 * @generated
	 */
	String getOverlapGroup();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getOverlapGroup <em>Overlap Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap Group</em>' attribute.
	 * @see #getOverlapGroup()
	 * @generated
	 */
	void setOverlapGroup(String value);

	/**
	 * Returns the value of the '<em><b>Gross</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gross amount in a full year, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gross</em>' attribute.
	 * @see #setGross(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Gross()
	 * @generated
	 */
	BigDecimal getGross();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getGross <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gross</em>' attribute.
	 * @see #getGross()
	 * @generated
	 */
	void setGross(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Investment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurrent investment that it needs, in pounds a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Investment</em>' attribute.
	 * @see #setInvestment(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Investment()
	 * @generated
	 */
	BigDecimal getInvestment();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getInvestment <em>Investment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Investment</em>' attribute.
	 * @see #getInvestment()
	 * @generated
	 */
	void setInvestment(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Baseline Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget that it is taken from, in pounds a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Budget</em>' attribute.
	 * @see #setBaselineBudget(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_BaselineBudget()
	 * @generated
	 */
	BigDecimal getBaselineBudget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getBaselineBudget <em>Baseline Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Budget</em>' attribute.
	 * @see #getBaselineBudget()
	 * @generated
	 */
	void setBaselineBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Years</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingYear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In-year amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Years</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Years()
	 * @generated
	 */
	EList<SavingYear> getYears();

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which it saves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_StartDate()
	 * @generated
	 */
	LocalDate getStartDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Year</em>' attribute.
	 * @see #setEndYear(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_EndYear()
	 * @generated
	 */
	FinancialYear getEndYear();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getEndYear <em>End Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Year</em>' attribute.
	 * @see #getEndYear()
	 * @generated
	 */
	void setEndYear(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>Ramp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it builds up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramp</em>' attribute.
	 * @see #setRamp(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Ramp()
	 * @generated
	 */
	String getRamp();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getRamp <em>Ramp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramp</em>' attribute.
	 * @see #getRamp()
	 * @generated
	 */
	void setRamp(String value);

	/**
	 * Returns the value of the '<em><b>Delivered To Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivered so far, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivered To Date</em>' attribute.
	 * @see #setDeliveredToDate(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_DeliveredToDate()
	 * @generated
	 */
	BigDecimal getDeliveredToDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getDeliveredToDate <em>Delivered To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered To Date</em>' attribute.
	 * @see #getDeliveredToDate()
	 * @generated
	 */
	void setDeliveredToDate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full-year amount as now expected, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Forecast()
	 * @generated
	 */
	BigDecimal getForecast();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Slippage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pounds that move to a later year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slippage</em>' attribute.
	 * @see #setSlippage(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Slippage()
	 * @generated
	 */
	BigDecimal getSlippage();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getSlippage <em>Slippage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slippage</em>' attribute.
	 * @see #getSlippage()
	 * @generated
	 */
	void setSlippage(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Posts Deleted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts deleted, in full-time equivalents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts Deleted</em>' attribute.
	 * @see #setPostsDeleted(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_PostsDeleted()
	 * @generated
	 */
	BigDecimal getPostsDeleted();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getPostsDeleted <em>Posts Deleted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts Deleted</em>' attribute.
	 * @see #getPostsDeleted()
	 * @generated
	 */
	void setPostsDeleted(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Posts Vacant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of these vacant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts Vacant</em>' attribute.
	 * @see #setPostsVacant(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_PostsVacant()
	 * @generated
	 */
	BigDecimal getPostsVacant();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getPostsVacant <em>Posts Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts Vacant</em>' attribute.
	 * @see #getPostsVacant()
	 * @generated
	 */
	void setPostsVacant(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Posts Redeployed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of these redeployed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts Redeployed</em>' attribute.
	 * @see #setPostsRedeployed(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_PostsRedeployed()
	 * @generated
	 */
	BigDecimal getPostsRedeployed();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getPostsRedeployed <em>Posts Redeployed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts Redeployed</em>' attribute.
	 * @see #getPostsRedeployed()
	 * @generated
	 */
	void setPostsRedeployed(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Posts Redundant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of these redundant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts Redundant</em>' attribute.
	 * @see #setPostsRedundant(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_PostsRedundant()
	 * @generated
	 */
	BigDecimal getPostsRedundant();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getPostsRedundant <em>Posts Redundant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts Redundant</em>' attribute.
	 * @see #getPostsRedundant()
	 * @generated
	 */
	void setPostsRedundant(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>In Medium Term Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the medium term financial plan already counts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Medium Term Plan</em>' attribute.
	 * @see #setInMediumTermPlan(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_InMediumTermPlan()
	 * @generated
	 */
	boolean isInMediumTermPlan();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#isInMediumTermPlan <em>In Medium Term Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Medium Term Plan</em>' attribute.
	 * @see #isInMediumTermPlan()
	 * @generated
	 */
	void setInMediumTermPlan(boolean value);

	/**
	 * Returns the value of the '<em><b>Medium Term Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its reference there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium Term Plan Reference</em>' attribute.
	 * @see #setMediumTermPlanReference(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_MediumTermPlanReference()
	 * @generated
	 */
	String getMediumTermPlanReference();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getMediumTermPlanReference <em>Medium Term Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium Term Plan Reference</em>' attribute.
	 * @see #getMediumTermPlanReference()
	 * @generated
	 */
	void setMediumTermPlanReference(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the estimate is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.goldthread.model.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Confidence()
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.goldthread.model.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Optimism Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adjustment for optimism bias, in per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimism Bias</em>' attribute.
	 * @see #setOptimismBias(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_OptimismBias()
	 * @generated
	 */
	Integer getOptimismBias();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getOptimismBias <em>Optimism Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimism Bias</em>' attribute.
	 * @see #getOptimismBias()
	 * @generated
	 */
	void setOptimismBias(Integer value);

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
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Rag Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag Note</em>' attribute.
	 * @see #setRagNote(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_RagNote()
	 * @generated
	 */
	String getRagNote();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getRagNote <em>Rag Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag Note</em>' attribute.
	 * @see #getRagNote()
	 * @generated
	 */
	void setRagNote(String value);

	/**
	 * Returns the value of the '<em><b>Agreed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The budget holder who agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By</em>' reference.
	 * @see #setAgreedBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_AgreedBy()
	 * @generated
	 */
	Role getAgreedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getAgreedBy <em>Agreed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By</em>' reference.
	 * @see #getAgreedBy()
	 * @generated
	 */
	void setAgreedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the budget holder agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed On</em>' attribute.
	 * @see #setAgreedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_AgreedOn()
	 * @generated
	 */
	LocalDate getAgreedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getAgreedOn <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed On</em>' attribute.
	 * @see #getAgreedOn()
	 * @generated
	 */
	void setAgreedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Finance Validated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when finance has checked it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finance Validated</em>' attribute.
	 * @see #setFinanceValidated(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_FinanceValidated()
	 * @generated
	 */
	boolean isFinanceValidated();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#isFinanceValidated <em>Finance Validated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finance Validated</em>' attribute.
	 * @see #isFinanceValidated()
	 * @generated
	 */
	void setFinanceValidated(boolean value);

	/**
	 * Returns the value of the '<em><b>Finance Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When finance checked it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finance Validated On</em>' attribute.
	 * @see #setFinanceValidatedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_FinanceValidatedOn()
	 * @generated
	 */
	LocalDate getFinanceValidatedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getFinanceValidatedOn <em>Finance Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finance Validated On</em>' attribute.
	 * @see #getFinanceValidatedOn()
	 * @generated
	 */
	void setFinanceValidatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done when it falls short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mitigation</em>' attribute.
	 * @see #setMitigation(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Mitigation()
	 * @generated
	 */
	String getMitigation();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getMitigation <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mitigation</em>' attribute.
	 * @see #getMitigation()
	 * @generated
	 */
	void setMitigation(String value);

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.HandoverItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milestones and deliverables that must come first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_DependsOn()
	 * @generated
	 */
	EList<HandoverItem> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Substitute</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The saving that takes its place when it fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitute</em>' reference.
	 * @see #setSubstitute(SavingsLine)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Substitute()
	 * @generated
	 */
	SavingsLine getSubstitute();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getSubstitute <em>Substitute</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substitute</em>' reference.
	 * @see #getSubstitute()
	 * @generated
	 */
	void setSubstitute(SavingsLine value);

	/**
	 * Returns the value of the '<em><b>Impact Assessment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its impact assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Assessment</em>' reference.
	 * @see #setImpactAssessment(ImpactAssessment)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_ImpactAssessment()
	 * @generated
	 */
	ImpactAssessment getImpactAssessment();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getImpactAssessment <em>Impact Assessment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Assessment</em>' reference.
	 * @see #getImpactAssessment()
	 * @generated
	 */
	void setImpactAssessment(ImpactAssessment value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that agreed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsLine_Decision()
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsLine#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

} // SavingsLine
