/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Capability;
import org.goldthread.model.Cashability;
import org.goldthread.model.Confidence;
import org.goldthread.model.CostCentre;
import org.goldthread.model.Decision;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Rag;
import org.goldthread.model.Recurrence;
import org.goldthread.model.Role;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Savings Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getOrganisationUnit <em>Organisation Unit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getCostCentres <em>Cost Centres</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getCashability <em>Cashability</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getOverlapGroup <em>Overlap Group</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getGross <em>Gross</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getInvestment <em>Investment</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getBaselineBudget <em>Baseline Budget</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getYears <em>Years</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getEndYear <em>End Year</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getRamp <em>Ramp</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getDeliveredToDate <em>Delivered To Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getSlippage <em>Slippage</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getPostsDeleted <em>Posts Deleted</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getPostsVacant <em>Posts Vacant</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getPostsRedeployed <em>Posts Redeployed</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getPostsRedundant <em>Posts Redundant</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#isInMediumTermPlan <em>In Medium Term Plan</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getMediumTermPlanReference <em>Medium Term Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getOptimismBias <em>Optimism Bias</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getRagNote <em>Rag Note</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getAgreedBy <em>Agreed By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#isFinanceValidated <em>Finance Validated</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getFinanceValidatedOn <em>Finance Validated On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getSubstitute <em>Substitute</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getImpactAssessment <em>Impact Assessment</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsLineImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavingsLineImpl extends OwnedImpl implements SavingsLine {
	/**
	 * The cached value of the '{@link #getOrganisationUnit() <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationUnit()
	 * @generated
	 * @ordered
	 */
	protected OrganisationUnit organisationUnit;

	/**
	 * The cached value of the '{@link #getCostCentres() <em>Cost Centres</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostCentres()
	 * @generated
	 * @ordered
	 */
	protected EList<CostCentre> costCentres;

	/**
	 * The cached value of the '{@link #getWorkstream() <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkstream()
	 * @generated
	 * @ordered
	 */
	protected Workstream workstream;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final SavingType TYPE_EDEFAULT = SavingType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected SavingType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCashability() <em>Cashability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCashability()
	 * @generated
	 * @ordered
	 */
	protected static final Cashability CASHABILITY_EDEFAULT = Cashability.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCashability() <em>Cashability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCashability()
	 * @generated
	 * @ordered
	 */
	protected Cashability cashability = CASHABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected static final Recurrence RECURRENCE_EDEFAULT = Recurrence.NOT_STATED;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected Recurrence recurrence = RECURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final SavingStatus STATUS_EDEFAULT = SavingStatus.IDEA;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected SavingStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlapGroup() <em>Overlap Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlapGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERLAP_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverlapGroup() <em>Overlap Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlapGroup()
	 * @generated
	 * @ordered
	 */
	protected String overlapGroup = OVERLAP_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGross() <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGross()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal GROSS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGross() <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGross()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal gross = GROSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvestment() <em>Investment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvestment()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INVESTMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvestment() <em>Investment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvestment()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal investment = INVESTMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineBudget() <em>Baseline Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASELINE_BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineBudget() <em>Baseline Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baselineBudget = BASELINE_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getYears() <em>Years</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYears()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingYear> years;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndYear() <em>End Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndYear()
	 * @generated
	 * @ordered
	 */
	protected static final FinancialYear END_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndYear() <em>End Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndYear()
	 * @generated
	 * @ordered
	 */
	protected FinancialYear endYear = END_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRamp() <em>Ramp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamp()
	 * @generated
	 * @ordered
	 */
	protected static final String RAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRamp() <em>Ramp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamp()
	 * @generated
	 * @ordered
	 */
	protected String ramp = RAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveredToDate() <em>Delivered To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredToDate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DELIVERED_TO_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveredToDate() <em>Delivered To Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredToDate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deliveredToDate = DELIVERED_TO_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlippage() <em>Slippage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlippage()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SLIPPAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlippage() <em>Slippage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlippage()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal slippage = SLIPPAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsDeleted() <em>Posts Deleted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsDeleted()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POSTS_DELETED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsDeleted() <em>Posts Deleted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsDeleted()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal postsDeleted = POSTS_DELETED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsVacant() <em>Posts Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsVacant()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POSTS_VACANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsVacant() <em>Posts Vacant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsVacant()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal postsVacant = POSTS_VACANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsRedeployed() <em>Posts Redeployed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsRedeployed()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POSTS_REDEPLOYED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsRedeployed() <em>Posts Redeployed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsRedeployed()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal postsRedeployed = POSTS_REDEPLOYED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsRedundant() <em>Posts Redundant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsRedundant()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POSTS_REDUNDANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsRedundant() <em>Posts Redundant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsRedundant()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal postsRedundant = POSTS_REDUNDANT_EDEFAULT;

	/**
	 * The default value of the '{@link #isInMediumTermPlan() <em>In Medium Term Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInMediumTermPlan()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_MEDIUM_TERM_PLAN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInMediumTermPlan() <em>In Medium Term Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInMediumTermPlan()
	 * @generated
	 * @ordered
	 */
	protected boolean inMediumTermPlan = IN_MEDIUM_TERM_PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediumTermPlanReference() <em>Medium Term Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermPlanReference()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIUM_TERM_PLAN_REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediumTermPlanReference() <em>Medium Term Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermPlanReference()
	 * @generated
	 * @ordered
	 */
	protected String mediumTermPlanReference = MEDIUM_TERM_PLAN_REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.NOT_STATED;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Confidence confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptimismBias() <em>Optimism Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimismBias()
	 * @generated
	 * @ordered
	 */
	protected static final Integer OPTIMISM_BIAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptimismBias() <em>Optimism Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimismBias()
	 * @generated
	 * @ordered
	 */
	protected Integer optimismBias = OPTIMISM_BIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected static final Rag RAG_EDEFAULT = Rag.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getRag() <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRag()
	 * @generated
	 * @ordered
	 */
	protected Rag rag = RAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getRagNote() <em>Rag Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRagNote()
	 * @generated
	 * @ordered
	 */
	protected static final String RAG_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRagNote() <em>Rag Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRagNote()
	 * @generated
	 * @ordered
	 */
	protected String ragNote = RAG_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgreedBy() <em>Agreed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedBy()
	 * @generated
	 * @ordered
	 */
	protected Role agreedBy;

	/**
	 * The default value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedOn = AGREED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isFinanceValidated() <em>Finance Validated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFinanceValidated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FINANCE_VALIDATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFinanceValidated() <em>Finance Validated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFinanceValidated()
	 * @generated
	 * @ordered
	 */
	protected boolean financeValidated = FINANCE_VALIDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinanceValidatedOn() <em>Finance Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FINANCE_VALIDATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinanceValidatedOn() <em>Finance Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinanceValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate financeValidatedOn = FINANCE_VALIDATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected static final String MITIGATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected String mitigation = MITIGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<HandoverItem> dependsOn;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Capability> capabilities;

	/**
	 * The cached value of the '{@link #getSubstitute() <em>Substitute</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstitute()
	 * @generated
	 * @ordered
	 */
	protected SavingsLine substitute;

	/**
	 * The cached value of the '{@link #getImpactAssessment() <em>Impact Assessment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactAssessment()
	 * @generated
	 * @ordered
	 */
	protected ImpactAssessment impactAssessment;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavingsLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.SAVINGS_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationUnit getOrganisationUnit() {
		return organisationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationUnit(OrganisationUnit newOrganisationUnit) {
		OrganisationUnit oldOrganisationUnit = organisationUnit;
		organisationUnit = newOrganisationUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__ORGANISATION_UNIT, oldOrganisationUnit, organisationUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostCentre> getCostCentres() {
		if (costCentres == null) {
			costCentres = new EObjectEList<CostCentre>(CostCentre.class, this, GoldthreadPackage.SAVINGS_LINE__COST_CENTRES);
		}
		return costCentres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getWorkstream() {
		return workstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkstream(Workstream newWorkstream) {
		Workstream oldWorkstream = workstream;
		workstream = newWorkstream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__WORKSTREAM, oldWorkstream, workstream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(SavingType newType) {
		SavingType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cashability getCashability() {
		return cashability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCashability(Cashability newCashability) {
		Cashability oldCashability = cashability;
		cashability = newCashability == null ? CASHABILITY_EDEFAULT : newCashability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__CASHABILITY, oldCashability, cashability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recurrence getRecurrence() {
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrence(Recurrence newRecurrence) {
		Recurrence oldRecurrence = recurrence;
		recurrence = newRecurrence == null ? RECURRENCE_EDEFAULT : newRecurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__RECURRENCE, oldRecurrence, recurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(SavingStatus newStatus) {
		SavingStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverlapGroup() {
		return overlapGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlapGroup(String newOverlapGroup) {
		String oldOverlapGroup = overlapGroup;
		overlapGroup = newOverlapGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__OVERLAP_GROUP, oldOverlapGroup, overlapGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getGross() {
		return gross;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGross(BigDecimal newGross) {
		BigDecimal oldGross = gross;
		gross = newGross;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__GROSS, oldGross, gross));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getInvestment() {
		return investment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvestment(BigDecimal newInvestment) {
		BigDecimal oldInvestment = investment;
		investment = newInvestment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__INVESTMENT, oldInvestment, investment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaselineBudget() {
		return baselineBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineBudget(BigDecimal newBaselineBudget) {
		BigDecimal oldBaselineBudget = baselineBudget;
		baselineBudget = newBaselineBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__BASELINE_BUDGET, oldBaselineBudget, baselineBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingYear> getYears() {
		if (years == null) {
			years = new EObjectContainmentEList<SavingYear>(SavingYear.class, this, GoldthreadPackage.SAVINGS_LINE__YEARS);
		}
		return years;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(LocalDate newStartDate) {
		LocalDate oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinancialYear getEndYear() {
		return endYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndYear(FinancialYear newEndYear) {
		FinancialYear oldEndYear = endYear;
		endYear = newEndYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__END_YEAR, oldEndYear, endYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRamp() {
		return ramp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamp(String newRamp) {
		String oldRamp = ramp;
		ramp = newRamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__RAMP, oldRamp, ramp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeliveredToDate() {
		return deliveredToDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveredToDate(BigDecimal newDeliveredToDate) {
		BigDecimal oldDeliveredToDate = deliveredToDate;
		deliveredToDate = newDeliveredToDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__DELIVERED_TO_DATE, oldDeliveredToDate, deliveredToDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(BigDecimal newForecast) {
		BigDecimal oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSlippage() {
		return slippage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlippage(BigDecimal newSlippage) {
		BigDecimal oldSlippage = slippage;
		slippage = newSlippage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__SLIPPAGE, oldSlippage, slippage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPostsDeleted() {
		return postsDeleted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsDeleted(BigDecimal newPostsDeleted) {
		BigDecimal oldPostsDeleted = postsDeleted;
		postsDeleted = newPostsDeleted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__POSTS_DELETED, oldPostsDeleted, postsDeleted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPostsVacant() {
		return postsVacant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsVacant(BigDecimal newPostsVacant) {
		BigDecimal oldPostsVacant = postsVacant;
		postsVacant = newPostsVacant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__POSTS_VACANT, oldPostsVacant, postsVacant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPostsRedeployed() {
		return postsRedeployed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsRedeployed(BigDecimal newPostsRedeployed) {
		BigDecimal oldPostsRedeployed = postsRedeployed;
		postsRedeployed = newPostsRedeployed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__POSTS_REDEPLOYED, oldPostsRedeployed, postsRedeployed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPostsRedundant() {
		return postsRedundant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsRedundant(BigDecimal newPostsRedundant) {
		BigDecimal oldPostsRedundant = postsRedundant;
		postsRedundant = newPostsRedundant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__POSTS_REDUNDANT, oldPostsRedundant, postsRedundant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInMediumTermPlan() {
		return inMediumTermPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInMediumTermPlan(boolean newInMediumTermPlan) {
		boolean oldInMediumTermPlan = inMediumTermPlan;
		inMediumTermPlan = newInMediumTermPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN, oldInMediumTermPlan, inMediumTermPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediumTermPlanReference() {
		return mediumTermPlanReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediumTermPlanReference(String newMediumTermPlanReference) {
		String oldMediumTermPlanReference = mediumTermPlanReference;
		mediumTermPlanReference = newMediumTermPlanReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE, oldMediumTermPlanReference, mediumTermPlanReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidence getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Confidence newConfidence) {
		Confidence oldConfidence = confidence;
		confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOptimismBias() {
		return optimismBias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptimismBias(Integer newOptimismBias) {
		Integer oldOptimismBias = optimismBias;
		optimismBias = newOptimismBias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__OPTIMISM_BIAS, oldOptimismBias, optimismBias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rag getRag() {
		return rag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRag(Rag newRag) {
		Rag oldRag = rag;
		rag = newRag == null ? RAG_EDEFAULT : newRag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRagNote() {
		return ragNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRagNote(String newRagNote) {
		String oldRagNote = ragNote;
		ragNote = newRagNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__RAG_NOTE, oldRagNote, ragNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getAgreedBy() {
		return agreedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedBy(Role newAgreedBy) {
		Role oldAgreedBy = agreedBy;
		agreedBy = newAgreedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__AGREED_BY, oldAgreedBy, agreedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedOn() {
		return agreedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedOn(LocalDate newAgreedOn) {
		LocalDate oldAgreedOn = agreedOn;
		agreedOn = newAgreedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__AGREED_ON, oldAgreedOn, agreedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFinanceValidated() {
		return financeValidated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinanceValidated(boolean newFinanceValidated) {
		boolean oldFinanceValidated = financeValidated;
		financeValidated = newFinanceValidated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED, oldFinanceValidated, financeValidated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFinanceValidatedOn() {
		return financeValidatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinanceValidatedOn(LocalDate newFinanceValidatedOn) {
		LocalDate oldFinanceValidatedOn = financeValidatedOn;
		financeValidatedOn = newFinanceValidatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED_ON, oldFinanceValidatedOn, financeValidatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMitigation() {
		return mitigation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMitigation(String newMitigation) {
		String oldMitigation = mitigation;
		mitigation = newMitigation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__MITIGATION, oldMitigation, mitigation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandoverItem> getDependsOn() {
		if (dependsOn == null) {
			dependsOn = new EObjectEList<HandoverItem>(HandoverItem.class, this, GoldthreadPackage.SAVINGS_LINE__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<Capability>(Capability.class, this, GoldthreadPackage.SAVINGS_LINE__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingsLine getSubstitute() {
		return substitute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstitute(SavingsLine newSubstitute) {
		SavingsLine oldSubstitute = substitute;
		substitute = newSubstitute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__SUBSTITUTE, oldSubstitute, substitute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactAssessment getImpactAssessment() {
		return impactAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactAssessment(ImpactAssessment newImpactAssessment) {
		ImpactAssessment oldImpactAssessment = impactAssessment;
		impactAssessment = newImpactAssessment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__IMPACT_ASSESSMENT, oldImpactAssessment, impactAssessment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_LINE__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_LINE__YEARS:
				return ((InternalEList<?>)getYears()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_LINE__ORGANISATION_UNIT:
				return getOrganisationUnit();
			case GoldthreadPackage.SAVINGS_LINE__COST_CENTRES:
				return getCostCentres();
			case GoldthreadPackage.SAVINGS_LINE__WORKSTREAM:
				return getWorkstream();
			case GoldthreadPackage.SAVINGS_LINE__TYPE:
				return getType();
			case GoldthreadPackage.SAVINGS_LINE__CASHABILITY:
				return getCashability();
			case GoldthreadPackage.SAVINGS_LINE__RECURRENCE:
				return getRecurrence();
			case GoldthreadPackage.SAVINGS_LINE__STATUS:
				return getStatus();
			case GoldthreadPackage.SAVINGS_LINE__OVERLAP_GROUP:
				return getOverlapGroup();
			case GoldthreadPackage.SAVINGS_LINE__GROSS:
				return getGross();
			case GoldthreadPackage.SAVINGS_LINE__INVESTMENT:
				return getInvestment();
			case GoldthreadPackage.SAVINGS_LINE__BASELINE_BUDGET:
				return getBaselineBudget();
			case GoldthreadPackage.SAVINGS_LINE__YEARS:
				return getYears();
			case GoldthreadPackage.SAVINGS_LINE__START_DATE:
				return getStartDate();
			case GoldthreadPackage.SAVINGS_LINE__END_YEAR:
				return getEndYear();
			case GoldthreadPackage.SAVINGS_LINE__RAMP:
				return getRamp();
			case GoldthreadPackage.SAVINGS_LINE__DELIVERED_TO_DATE:
				return getDeliveredToDate();
			case GoldthreadPackage.SAVINGS_LINE__FORECAST:
				return getForecast();
			case GoldthreadPackage.SAVINGS_LINE__SLIPPAGE:
				return getSlippage();
			case GoldthreadPackage.SAVINGS_LINE__POSTS_DELETED:
				return getPostsDeleted();
			case GoldthreadPackage.SAVINGS_LINE__POSTS_VACANT:
				return getPostsVacant();
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDEPLOYED:
				return getPostsRedeployed();
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDUNDANT:
				return getPostsRedundant();
			case GoldthreadPackage.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN:
				return isInMediumTermPlan();
			case GoldthreadPackage.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE:
				return getMediumTermPlanReference();
			case GoldthreadPackage.SAVINGS_LINE__CONFIDENCE:
				return getConfidence();
			case GoldthreadPackage.SAVINGS_LINE__OPTIMISM_BIAS:
				return getOptimismBias();
			case GoldthreadPackage.SAVINGS_LINE__RAG:
				return getRag();
			case GoldthreadPackage.SAVINGS_LINE__RAG_NOTE:
				return getRagNote();
			case GoldthreadPackage.SAVINGS_LINE__AGREED_BY:
				return getAgreedBy();
			case GoldthreadPackage.SAVINGS_LINE__AGREED_ON:
				return getAgreedOn();
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED:
				return isFinanceValidated();
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED_ON:
				return getFinanceValidatedOn();
			case GoldthreadPackage.SAVINGS_LINE__MITIGATION:
				return getMitigation();
			case GoldthreadPackage.SAVINGS_LINE__DEPENDS_ON:
				return getDependsOn();
			case GoldthreadPackage.SAVINGS_LINE__CAPABILITIES:
				return getCapabilities();
			case GoldthreadPackage.SAVINGS_LINE__SUBSTITUTE:
				return getSubstitute();
			case GoldthreadPackage.SAVINGS_LINE__IMPACT_ASSESSMENT:
				return getImpactAssessment();
			case GoldthreadPackage.SAVINGS_LINE__DECISION:
				return getDecision();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_LINE__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__COST_CENTRES:
				getCostCentres().clear();
				getCostCentres().addAll((Collection<? extends CostCentre>)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__WORKSTREAM:
				setWorkstream((Workstream)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__TYPE:
				setType((SavingType)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__CASHABILITY:
				setCashability((Cashability)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RECURRENCE:
				setRecurrence((Recurrence)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__STATUS:
				setStatus((SavingStatus)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__OVERLAP_GROUP:
				setOverlapGroup((String)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__GROSS:
				setGross((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__INVESTMENT:
				setInvestment((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__BASELINE_BUDGET:
				setBaselineBudget((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__YEARS:
				getYears().clear();
				getYears().addAll((Collection<? extends SavingYear>)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__START_DATE:
				setStartDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__END_YEAR:
				setEndYear((FinancialYear)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAMP:
				setRamp((String)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DELIVERED_TO_DATE:
				setDeliveredToDate((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FORECAST:
				setForecast((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__SLIPPAGE:
				setSlippage((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_DELETED:
				setPostsDeleted((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_VACANT:
				setPostsVacant((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDEPLOYED:
				setPostsRedeployed((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDUNDANT:
				setPostsRedundant((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN:
				setInMediumTermPlan((Boolean)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE:
				setMediumTermPlanReference((String)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__OPTIMISM_BIAS:
				setOptimismBias((Integer)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAG_NOTE:
				setRagNote((String)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__AGREED_BY:
				setAgreedBy((Role)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__AGREED_ON:
				setAgreedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED:
				setFinanceValidated((Boolean)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED_ON:
				setFinanceValidatedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__MITIGATION:
				setMitigation((String)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends HandoverItem>)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__SUBSTITUTE:
				setSubstitute((SavingsLine)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__IMPACT_ASSESSMENT:
				setImpactAssessment((ImpactAssessment)newValue);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DECISION:
				setDecision((Decision)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_LINE__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)null);
				return;
			case GoldthreadPackage.SAVINGS_LINE__COST_CENTRES:
				getCostCentres().clear();
				return;
			case GoldthreadPackage.SAVINGS_LINE__WORKSTREAM:
				setWorkstream((Workstream)null);
				return;
			case GoldthreadPackage.SAVINGS_LINE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__CASHABILITY:
				setCashability(CASHABILITY_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__OVERLAP_GROUP:
				setOverlapGroup(OVERLAP_GROUP_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__GROSS:
				setGross(GROSS_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__INVESTMENT:
				setInvestment(INVESTMENT_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__BASELINE_BUDGET:
				setBaselineBudget(BASELINE_BUDGET_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__YEARS:
				getYears().clear();
				return;
			case GoldthreadPackage.SAVINGS_LINE__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__END_YEAR:
				setEndYear(END_YEAR_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAMP:
				setRamp(RAMP_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DELIVERED_TO_DATE:
				setDeliveredToDate(DELIVERED_TO_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__SLIPPAGE:
				setSlippage(SLIPPAGE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_DELETED:
				setPostsDeleted(POSTS_DELETED_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_VACANT:
				setPostsVacant(POSTS_VACANT_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDEPLOYED:
				setPostsRedeployed(POSTS_REDEPLOYED_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDUNDANT:
				setPostsRedundant(POSTS_REDUNDANT_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN:
				setInMediumTermPlan(IN_MEDIUM_TERM_PLAN_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE:
				setMediumTermPlanReference(MEDIUM_TERM_PLAN_REFERENCE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__OPTIMISM_BIAS:
				setOptimismBias(OPTIMISM_BIAS_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__RAG_NOTE:
				setRagNote(RAG_NOTE_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__AGREED_BY:
				setAgreedBy((Role)null);
				return;
			case GoldthreadPackage.SAVINGS_LINE__AGREED_ON:
				setAgreedOn(AGREED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED:
				setFinanceValidated(FINANCE_VALIDATED_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED_ON:
				setFinanceValidatedOn(FINANCE_VALIDATED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__MITIGATION:
				setMitigation(MITIGATION_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case GoldthreadPackage.SAVINGS_LINE__CAPABILITIES:
				getCapabilities().clear();
				return;
			case GoldthreadPackage.SAVINGS_LINE__SUBSTITUTE:
				setSubstitute((SavingsLine)null);
				return;
			case GoldthreadPackage.SAVINGS_LINE__IMPACT_ASSESSMENT:
				setImpactAssessment((ImpactAssessment)null);
				return;
			case GoldthreadPackage.SAVINGS_LINE__DECISION:
				setDecision((Decision)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_LINE__ORGANISATION_UNIT:
				return organisationUnit != null;
			case GoldthreadPackage.SAVINGS_LINE__COST_CENTRES:
				return costCentres != null && !costCentres.isEmpty();
			case GoldthreadPackage.SAVINGS_LINE__WORKSTREAM:
				return workstream != null;
			case GoldthreadPackage.SAVINGS_LINE__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__CASHABILITY:
				return cashability != CASHABILITY_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__RECURRENCE:
				return recurrence != RECURRENCE_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__OVERLAP_GROUP:
				return OVERLAP_GROUP_EDEFAULT == null ? overlapGroup != null : !OVERLAP_GROUP_EDEFAULT.equals(overlapGroup);
			case GoldthreadPackage.SAVINGS_LINE__GROSS:
				return GROSS_EDEFAULT == null ? gross != null : !GROSS_EDEFAULT.equals(gross);
			case GoldthreadPackage.SAVINGS_LINE__INVESTMENT:
				return INVESTMENT_EDEFAULT == null ? investment != null : !INVESTMENT_EDEFAULT.equals(investment);
			case GoldthreadPackage.SAVINGS_LINE__BASELINE_BUDGET:
				return BASELINE_BUDGET_EDEFAULT == null ? baselineBudget != null : !BASELINE_BUDGET_EDEFAULT.equals(baselineBudget);
			case GoldthreadPackage.SAVINGS_LINE__YEARS:
				return years != null && !years.isEmpty();
			case GoldthreadPackage.SAVINGS_LINE__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case GoldthreadPackage.SAVINGS_LINE__END_YEAR:
				return END_YEAR_EDEFAULT == null ? endYear != null : !END_YEAR_EDEFAULT.equals(endYear);
			case GoldthreadPackage.SAVINGS_LINE__RAMP:
				return RAMP_EDEFAULT == null ? ramp != null : !RAMP_EDEFAULT.equals(ramp);
			case GoldthreadPackage.SAVINGS_LINE__DELIVERED_TO_DATE:
				return DELIVERED_TO_DATE_EDEFAULT == null ? deliveredToDate != null : !DELIVERED_TO_DATE_EDEFAULT.equals(deliveredToDate);
			case GoldthreadPackage.SAVINGS_LINE__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case GoldthreadPackage.SAVINGS_LINE__SLIPPAGE:
				return SLIPPAGE_EDEFAULT == null ? slippage != null : !SLIPPAGE_EDEFAULT.equals(slippage);
			case GoldthreadPackage.SAVINGS_LINE__POSTS_DELETED:
				return POSTS_DELETED_EDEFAULT == null ? postsDeleted != null : !POSTS_DELETED_EDEFAULT.equals(postsDeleted);
			case GoldthreadPackage.SAVINGS_LINE__POSTS_VACANT:
				return POSTS_VACANT_EDEFAULT == null ? postsVacant != null : !POSTS_VACANT_EDEFAULT.equals(postsVacant);
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDEPLOYED:
				return POSTS_REDEPLOYED_EDEFAULT == null ? postsRedeployed != null : !POSTS_REDEPLOYED_EDEFAULT.equals(postsRedeployed);
			case GoldthreadPackage.SAVINGS_LINE__POSTS_REDUNDANT:
				return POSTS_REDUNDANT_EDEFAULT == null ? postsRedundant != null : !POSTS_REDUNDANT_EDEFAULT.equals(postsRedundant);
			case GoldthreadPackage.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN:
				return inMediumTermPlan != IN_MEDIUM_TERM_PLAN_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE:
				return MEDIUM_TERM_PLAN_REFERENCE_EDEFAULT == null ? mediumTermPlanReference != null : !MEDIUM_TERM_PLAN_REFERENCE_EDEFAULT.equals(mediumTermPlanReference);
			case GoldthreadPackage.SAVINGS_LINE__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__OPTIMISM_BIAS:
				return OPTIMISM_BIAS_EDEFAULT == null ? optimismBias != null : !OPTIMISM_BIAS_EDEFAULT.equals(optimismBias);
			case GoldthreadPackage.SAVINGS_LINE__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__RAG_NOTE:
				return RAG_NOTE_EDEFAULT == null ? ragNote != null : !RAG_NOTE_EDEFAULT.equals(ragNote);
			case GoldthreadPackage.SAVINGS_LINE__AGREED_BY:
				return agreedBy != null;
			case GoldthreadPackage.SAVINGS_LINE__AGREED_ON:
				return AGREED_ON_EDEFAULT == null ? agreedOn != null : !AGREED_ON_EDEFAULT.equals(agreedOn);
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED:
				return financeValidated != FINANCE_VALIDATED_EDEFAULT;
			case GoldthreadPackage.SAVINGS_LINE__FINANCE_VALIDATED_ON:
				return FINANCE_VALIDATED_ON_EDEFAULT == null ? financeValidatedOn != null : !FINANCE_VALIDATED_ON_EDEFAULT.equals(financeValidatedOn);
			case GoldthreadPackage.SAVINGS_LINE__MITIGATION:
				return MITIGATION_EDEFAULT == null ? mitigation != null : !MITIGATION_EDEFAULT.equals(mitigation);
			case GoldthreadPackage.SAVINGS_LINE__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case GoldthreadPackage.SAVINGS_LINE__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case GoldthreadPackage.SAVINGS_LINE__SUBSTITUTE:
				return substitute != null;
			case GoldthreadPackage.SAVINGS_LINE__IMPACT_ASSESSMENT:
				return impactAssessment != null;
			case GoldthreadPackage.SAVINGS_LINE__DECISION:
				return decision != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (type: ");
		result.append(type);
		result.append(", cashability: ");
		result.append(cashability);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", status: ");
		result.append(status);
		result.append(", overlapGroup: ");
		result.append(overlapGroup);
		result.append(", gross: ");
		result.append(gross);
		result.append(", investment: ");
		result.append(investment);
		result.append(", baselineBudget: ");
		result.append(baselineBudget);
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", endYear: ");
		result.append(endYear);
		result.append(", ramp: ");
		result.append(ramp);
		result.append(", deliveredToDate: ");
		result.append(deliveredToDate);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", slippage: ");
		result.append(slippage);
		result.append(", postsDeleted: ");
		result.append(postsDeleted);
		result.append(", postsVacant: ");
		result.append(postsVacant);
		result.append(", postsRedeployed: ");
		result.append(postsRedeployed);
		result.append(", postsRedundant: ");
		result.append(postsRedundant);
		result.append(", inMediumTermPlan: ");
		result.append(inMediumTermPlan);
		result.append(", mediumTermPlanReference: ");
		result.append(mediumTermPlanReference);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", optimismBias: ");
		result.append(optimismBias);
		result.append(", rag: ");
		result.append(rag);
		result.append(", ragNote: ");
		result.append(ragNote);
		result.append(", agreedOn: ");
		result.append(agreedOn);
		result.append(", financeValidated: ");
		result.append(financeValidated);
		result.append(", financeValidatedOn: ");
		result.append(financeValidatedOn);
		result.append(", mitigation: ");
		result.append(mitigation);
		result.append(')');
		return result.toString();
	}

} //SavingsLineImpl
