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

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitCategory;
import org.goldthread.model.BenefitClass;
import org.goldthread.model.BenefitPeriod;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.Capability;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.Rag;
import org.goldthread.model.ReviewFrequency;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Benefit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getBenefitClass <em>Benefit Class</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getServiceFeature <em>Service Feature</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getResponsibleOfficer <em>Responsible Officer</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getDisBenefits <em>Dis Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getPerformanceMeasure <em>Performance Measure</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getTargetImprovement <em>Target Improvement</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getBaselineValue <em>Baseline Value</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getBaselineSource <em>Baseline Source</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getMeasurementFrequency <em>Measurement Frequency</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getTimescale <em>Timescale</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#isDescribable <em>Describable</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#isObservable <em>Observable</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#isAttributable <em>Attributable</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#isMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getFullYearValue <em>Full Year Value</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getPotentialCost <em>Potential Cost</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getAttributionShare <em>Attribution Share</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitImpl#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitImpl extends OwnedImpl implements Benefit {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final BenefitCategory CATEGORY_EDEFAULT = BenefitCategory.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected BenefitCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBenefitClass() <em>Benefit Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitClass()
	 * @generated
	 * @ordered
	 */
	protected static final BenefitClass BENEFIT_CLASS_EDEFAULT = BenefitClass.NOT_STATED;

	/**
	 * The cached value of the '{@link #getBenefitClass() <em>Benefit Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitClass()
	 * @generated
	 * @ordered
	 */
	protected BenefitClass benefitClass = BENEFIT_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceFeature() <em>Service Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceFeature() <em>Service Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceFeature()
	 * @generated
	 * @ordered
	 */
	protected String serviceFeature = SERVICE_FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivities() <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected String activities = ACTIVITIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsibleOfficer() <em>Responsible Officer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleOfficer()
	 * @generated
	 * @ordered
	 */
	protected Role responsibleOfficer;

	/**
	 * The default value of the '{@link #getDisBenefits() <em>Dis Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisBenefits()
	 * @generated
	 * @ordered
	 */
	protected static final String DIS_BENEFITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisBenefits() <em>Dis Benefits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisBenefits()
	 * @generated
	 * @ordered
	 */
	protected String disBenefits = DIS_BENEFITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final BenefitStatus STATUS_EDEFAULT = BenefitStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected BenefitStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformanceMeasure() <em>Performance Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String PERFORMANCE_MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerformanceMeasure() <em>Performance Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceMeasure()
	 * @generated
	 * @ordered
	 */
	protected String performanceMeasure = PERFORMANCE_MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetImprovement() <em>Target Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetImprovement()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_IMPROVEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetImprovement() <em>Target Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetImprovement()
	 * @generated
	 * @ordered
	 */
	protected String targetImprovement = TARGET_IMPROVEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineValue() <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineValue()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineValue() <em>Baseline Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineValue()
	 * @generated
	 * @ordered
	 */
	protected String baselineValue = BASELINE_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineDate() <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BASELINE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineDate() <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate baselineDate = BASELINE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineSource() <em>Baseline Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineSource()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineSource() <em>Baseline Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineSource()
	 * @generated
	 * @ordered
	 */
	protected String baselineSource = BASELINE_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasurementFrequency() <em>Measurement Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurementFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewFrequency MEASUREMENT_FREQUENCY_EDEFAULT = ReviewFrequency.NOT_STATED;

	/**
	 * The cached value of the '{@link #getMeasurementFrequency() <em>Measurement Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurementFrequency()
	 * @generated
	 * @ordered
	 */
	protected ReviewFrequency measurementFrequency = MEASUREMENT_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimescale() <em>Timescale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimescale()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMESCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimescale() <em>Timescale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimescale()
	 * @generated
	 * @ordered
	 */
	protected String timescale = TIMESCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDescribable() <em>Describable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDescribable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESCRIBABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDescribable() <em>Describable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDescribable()
	 * @generated
	 * @ordered
	 */
	protected boolean describable = DESCRIBABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isObservable() <em>Observable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isObservable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OBSERVABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isObservable() <em>Observable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isObservable()
	 * @generated
	 * @ordered
	 */
	protected boolean observable = OBSERVABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAttributable() <em>Attributable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAttributable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ATTRIBUTABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAttributable() <em>Attributable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAttributable()
	 * @generated
	 * @ordered
	 */
	protected boolean attributable = ATTRIBUTABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMeasurable() <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMeasurable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MEASURABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMeasurable() <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMeasurable()
	 * @generated
	 * @ordered
	 */
	protected boolean measurable = MEASURABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullYearValue() <em>Full Year Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullYearValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_YEAR_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullYearValue() <em>Full Year Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullYearValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullYearValue = FULL_YEAR_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotentialCost() <em>Potential Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POTENTIAL_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotentialCost() <em>Potential Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal potentialCost = POTENTIAL_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttributionShare() <em>Attribution Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributionShare()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ATTRIBUTION_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttributionShare() <em>Attribution Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributionShare()
	 * @generated
	 * @ordered
	 */
	protected Integer attributionShare = ATTRIBUTION_SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<Outcome> outcomes;

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
	 * The cached value of the '{@link #getDependencies() <em>Dependencies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Dependency> dependencies;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected EList<BenefitPeriod> profile;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.BENEFIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(BenefitCategory newCategory) {
		BenefitCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitClass getBenefitClass() {
		return benefitClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefitClass(BenefitClass newBenefitClass) {
		BenefitClass oldBenefitClass = benefitClass;
		benefitClass = newBenefitClass == null ? BENEFIT_CLASS_EDEFAULT : newBenefitClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__BENEFIT_CLASS, oldBenefitClass, benefitClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceFeature() {
		return serviceFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceFeature(String newServiceFeature) {
		String oldServiceFeature = serviceFeature;
		serviceFeature = newServiceFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__SERVICE_FEATURE, oldServiceFeature, serviceFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActivities() {
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivities(String newActivities) {
		String oldActivities = activities;
		activities = newActivities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__ACTIVITIES, oldActivities, activities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getResponsibleOfficer() {
		return responsibleOfficer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsibleOfficer(Role newResponsibleOfficer) {
		Role oldResponsibleOfficer = responsibleOfficer;
		responsibleOfficer = newResponsibleOfficer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__RESPONSIBLE_OFFICER, oldResponsibleOfficer, responsibleOfficer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisBenefits() {
		return disBenefits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisBenefits(String newDisBenefits) {
		String oldDisBenefits = disBenefits;
		disBenefits = newDisBenefits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__DIS_BENEFITS, oldDisBenefits, disBenefits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(BenefitStatus newStatus) {
		BenefitStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerformanceMeasure() {
		return performanceMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformanceMeasure(String newPerformanceMeasure) {
		String oldPerformanceMeasure = performanceMeasure;
		performanceMeasure = newPerformanceMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__PERFORMANCE_MEASURE, oldPerformanceMeasure, performanceMeasure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetImprovement() {
		return targetImprovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetImprovement(String newTargetImprovement) {
		String oldTargetImprovement = targetImprovement;
		targetImprovement = newTargetImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__TARGET_IMPROVEMENT, oldTargetImprovement, targetImprovement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaselineValue() {
		return baselineValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineValue(String newBaselineValue) {
		String oldBaselineValue = baselineValue;
		baselineValue = newBaselineValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__BASELINE_VALUE, oldBaselineValue, baselineValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBaselineDate() {
		return baselineDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineDate(LocalDate newBaselineDate) {
		LocalDate oldBaselineDate = baselineDate;
		baselineDate = newBaselineDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__BASELINE_DATE, oldBaselineDate, baselineDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaselineSource() {
		return baselineSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineSource(String newBaselineSource) {
		String oldBaselineSource = baselineSource;
		baselineSource = newBaselineSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__BASELINE_SOURCE, oldBaselineSource, baselineSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewFrequency getMeasurementFrequency() {
		return measurementFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasurementFrequency(ReviewFrequency newMeasurementFrequency) {
		ReviewFrequency oldMeasurementFrequency = measurementFrequency;
		measurementFrequency = newMeasurementFrequency == null ? MEASUREMENT_FREQUENCY_EDEFAULT : newMeasurementFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__MEASUREMENT_FREQUENCY, oldMeasurementFrequency, measurementFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimescale() {
		return timescale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimescale(String newTimescale) {
		String oldTimescale = timescale;
		timescale = newTimescale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__TIMESCALE, oldTimescale, timescale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDescribable() {
		return describable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescribable(boolean newDescribable) {
		boolean oldDescribable = describable;
		describable = newDescribable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__DESCRIBABLE, oldDescribable, describable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isObservable() {
		return observable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservable(boolean newObservable) {
		boolean oldObservable = observable;
		observable = newObservable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__OBSERVABLE, oldObservable, observable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAttributable() {
		return attributable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttributable(boolean newAttributable) {
		boolean oldAttributable = attributable;
		attributable = newAttributable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__ATTRIBUTABLE, oldAttributable, attributable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMeasurable() {
		return measurable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasurable(boolean newMeasurable) {
		boolean oldMeasurable = measurable;
		measurable = newMeasurable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__MEASURABLE, oldMeasurable, measurable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullYearValue() {
		return fullYearValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullYearValue(BigDecimal newFullYearValue) {
		BigDecimal oldFullYearValue = fullYearValue;
		fullYearValue = newFullYearValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__FULL_YEAR_VALUE, oldFullYearValue, fullYearValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPotentialCost() {
		return potentialCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotentialCost(BigDecimal newPotentialCost) {
		BigDecimal oldPotentialCost = potentialCost;
		potentialCost = newPotentialCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__POTENTIAL_COST, oldPotentialCost, potentialCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAttributionShare() {
		return attributionShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttributionShare(Integer newAttributionShare) {
		Integer oldAttributionShare = attributionShare;
		attributionShare = newAttributionShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT__ATTRIBUTION_SHARE, oldAttributionShare, attributionShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectEList<Outcome>(Outcome.class, this, GoldthreadPackage.BENEFIT__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<Capability>(Capability.class, this, GoldthreadPackage.BENEFIT__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependency> getDependencies() {
		if (dependencies == null) {
			dependencies = new EObjectEList<Dependency>(Dependency.class, this, GoldthreadPackage.BENEFIT__DEPENDENCIES);
		}
		return dependencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<Measure>(Measure.class, this, GoldthreadPackage.BENEFIT__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BenefitPeriod> getProfile() {
		if (profile == null) {
			profile = new EObjectContainmentEList<BenefitPeriod>(BenefitPeriod.class, this, GoldthreadPackage.BENEFIT__PROFILE);
		}
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.BENEFIT__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.BENEFIT__PROFILE:
				return ((InternalEList<?>)getProfile()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.BENEFIT__CATEGORY:
				return getCategory();
			case GoldthreadPackage.BENEFIT__BENEFIT_CLASS:
				return getBenefitClass();
			case GoldthreadPackage.BENEFIT__SERVICE_FEATURE:
				return getServiceFeature();
			case GoldthreadPackage.BENEFIT__ACTIVITIES:
				return getActivities();
			case GoldthreadPackage.BENEFIT__RESPONSIBLE_OFFICER:
				return getResponsibleOfficer();
			case GoldthreadPackage.BENEFIT__DIS_BENEFITS:
				return getDisBenefits();
			case GoldthreadPackage.BENEFIT__STATUS:
				return getStatus();
			case GoldthreadPackage.BENEFIT__RAG:
				return getRag();
			case GoldthreadPackage.BENEFIT__EVIDENCE:
				return getEvidence();
			case GoldthreadPackage.BENEFIT__PERFORMANCE_MEASURE:
				return getPerformanceMeasure();
			case GoldthreadPackage.BENEFIT__TARGET_IMPROVEMENT:
				return getTargetImprovement();
			case GoldthreadPackage.BENEFIT__BASELINE_VALUE:
				return getBaselineValue();
			case GoldthreadPackage.BENEFIT__BASELINE_DATE:
				return getBaselineDate();
			case GoldthreadPackage.BENEFIT__BASELINE_SOURCE:
				return getBaselineSource();
			case GoldthreadPackage.BENEFIT__MEASUREMENT_FREQUENCY:
				return getMeasurementFrequency();
			case GoldthreadPackage.BENEFIT__TIMESCALE:
				return getTimescale();
			case GoldthreadPackage.BENEFIT__DESCRIBABLE:
				return isDescribable();
			case GoldthreadPackage.BENEFIT__OBSERVABLE:
				return isObservable();
			case GoldthreadPackage.BENEFIT__ATTRIBUTABLE:
				return isAttributable();
			case GoldthreadPackage.BENEFIT__MEASURABLE:
				return isMeasurable();
			case GoldthreadPackage.BENEFIT__FULL_YEAR_VALUE:
				return getFullYearValue();
			case GoldthreadPackage.BENEFIT__POTENTIAL_COST:
				return getPotentialCost();
			case GoldthreadPackage.BENEFIT__ATTRIBUTION_SHARE:
				return getAttributionShare();
			case GoldthreadPackage.BENEFIT__OUTCOMES:
				return getOutcomes();
			case GoldthreadPackage.BENEFIT__CAPABILITIES:
				return getCapabilities();
			case GoldthreadPackage.BENEFIT__DEPENDENCIES:
				return getDependencies();
			case GoldthreadPackage.BENEFIT__MEASURES:
				return getMeasures();
			case GoldthreadPackage.BENEFIT__PROFILE:
				return getProfile();
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
			case GoldthreadPackage.BENEFIT__CATEGORY:
				setCategory((BenefitCategory)newValue);
				return;
			case GoldthreadPackage.BENEFIT__BENEFIT_CLASS:
				setBenefitClass((BenefitClass)newValue);
				return;
			case GoldthreadPackage.BENEFIT__SERVICE_FEATURE:
				setServiceFeature((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__ACTIVITIES:
				setActivities((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__RESPONSIBLE_OFFICER:
				setResponsibleOfficer((Role)newValue);
				return;
			case GoldthreadPackage.BENEFIT__DIS_BENEFITS:
				setDisBenefits((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__STATUS:
				setStatus((BenefitStatus)newValue);
				return;
			case GoldthreadPackage.BENEFIT__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.BENEFIT__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__PERFORMANCE_MEASURE:
				setPerformanceMeasure((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__TARGET_IMPROVEMENT:
				setTargetImprovement((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_VALUE:
				setBaselineValue((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_DATE:
				setBaselineDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_SOURCE:
				setBaselineSource((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__MEASUREMENT_FREQUENCY:
				setMeasurementFrequency((ReviewFrequency)newValue);
				return;
			case GoldthreadPackage.BENEFIT__TIMESCALE:
				setTimescale((String)newValue);
				return;
			case GoldthreadPackage.BENEFIT__DESCRIBABLE:
				setDescribable((Boolean)newValue);
				return;
			case GoldthreadPackage.BENEFIT__OBSERVABLE:
				setObservable((Boolean)newValue);
				return;
			case GoldthreadPackage.BENEFIT__ATTRIBUTABLE:
				setAttributable((Boolean)newValue);
				return;
			case GoldthreadPackage.BENEFIT__MEASURABLE:
				setMeasurable((Boolean)newValue);
				return;
			case GoldthreadPackage.BENEFIT__FULL_YEAR_VALUE:
				setFullYearValue((BigDecimal)newValue);
				return;
			case GoldthreadPackage.BENEFIT__POTENTIAL_COST:
				setPotentialCost((BigDecimal)newValue);
				return;
			case GoldthreadPackage.BENEFIT__ATTRIBUTION_SHARE:
				setAttributionShare((Integer)newValue);
				return;
			case GoldthreadPackage.BENEFIT__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends Outcome>)newValue);
				return;
			case GoldthreadPackage.BENEFIT__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
				return;
			case GoldthreadPackage.BENEFIT__DEPENDENCIES:
				getDependencies().clear();
				getDependencies().addAll((Collection<? extends Dependency>)newValue);
				return;
			case GoldthreadPackage.BENEFIT__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case GoldthreadPackage.BENEFIT__PROFILE:
				getProfile().clear();
				getProfile().addAll((Collection<? extends BenefitPeriod>)newValue);
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
			case GoldthreadPackage.BENEFIT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__BENEFIT_CLASS:
				setBenefitClass(BENEFIT_CLASS_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__SERVICE_FEATURE:
				setServiceFeature(SERVICE_FEATURE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__ACTIVITIES:
				setActivities(ACTIVITIES_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__RESPONSIBLE_OFFICER:
				setResponsibleOfficer((Role)null);
				return;
			case GoldthreadPackage.BENEFIT__DIS_BENEFITS:
				setDisBenefits(DIS_BENEFITS_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__PERFORMANCE_MEASURE:
				setPerformanceMeasure(PERFORMANCE_MEASURE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__TARGET_IMPROVEMENT:
				setTargetImprovement(TARGET_IMPROVEMENT_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_VALUE:
				setBaselineValue(BASELINE_VALUE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_DATE:
				setBaselineDate(BASELINE_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__BASELINE_SOURCE:
				setBaselineSource(BASELINE_SOURCE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__MEASUREMENT_FREQUENCY:
				setMeasurementFrequency(MEASUREMENT_FREQUENCY_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__TIMESCALE:
				setTimescale(TIMESCALE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__DESCRIBABLE:
				setDescribable(DESCRIBABLE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__OBSERVABLE:
				setObservable(OBSERVABLE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__ATTRIBUTABLE:
				setAttributable(ATTRIBUTABLE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__MEASURABLE:
				setMeasurable(MEASURABLE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__FULL_YEAR_VALUE:
				setFullYearValue(FULL_YEAR_VALUE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__POTENTIAL_COST:
				setPotentialCost(POTENTIAL_COST_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__ATTRIBUTION_SHARE:
				setAttributionShare(ATTRIBUTION_SHARE_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT__OUTCOMES:
				getOutcomes().clear();
				return;
			case GoldthreadPackage.BENEFIT__CAPABILITIES:
				getCapabilities().clear();
				return;
			case GoldthreadPackage.BENEFIT__DEPENDENCIES:
				getDependencies().clear();
				return;
			case GoldthreadPackage.BENEFIT__MEASURES:
				getMeasures().clear();
				return;
			case GoldthreadPackage.BENEFIT__PROFILE:
				getProfile().clear();
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
			case GoldthreadPackage.BENEFIT__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case GoldthreadPackage.BENEFIT__BENEFIT_CLASS:
				return benefitClass != BENEFIT_CLASS_EDEFAULT;
			case GoldthreadPackage.BENEFIT__SERVICE_FEATURE:
				return SERVICE_FEATURE_EDEFAULT == null ? serviceFeature != null : !SERVICE_FEATURE_EDEFAULT.equals(serviceFeature);
			case GoldthreadPackage.BENEFIT__ACTIVITIES:
				return ACTIVITIES_EDEFAULT == null ? activities != null : !ACTIVITIES_EDEFAULT.equals(activities);
			case GoldthreadPackage.BENEFIT__RESPONSIBLE_OFFICER:
				return responsibleOfficer != null;
			case GoldthreadPackage.BENEFIT__DIS_BENEFITS:
				return DIS_BENEFITS_EDEFAULT == null ? disBenefits != null : !DIS_BENEFITS_EDEFAULT.equals(disBenefits);
			case GoldthreadPackage.BENEFIT__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.BENEFIT__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.BENEFIT__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case GoldthreadPackage.BENEFIT__PERFORMANCE_MEASURE:
				return PERFORMANCE_MEASURE_EDEFAULT == null ? performanceMeasure != null : !PERFORMANCE_MEASURE_EDEFAULT.equals(performanceMeasure);
			case GoldthreadPackage.BENEFIT__TARGET_IMPROVEMENT:
				return TARGET_IMPROVEMENT_EDEFAULT == null ? targetImprovement != null : !TARGET_IMPROVEMENT_EDEFAULT.equals(targetImprovement);
			case GoldthreadPackage.BENEFIT__BASELINE_VALUE:
				return BASELINE_VALUE_EDEFAULT == null ? baselineValue != null : !BASELINE_VALUE_EDEFAULT.equals(baselineValue);
			case GoldthreadPackage.BENEFIT__BASELINE_DATE:
				return BASELINE_DATE_EDEFAULT == null ? baselineDate != null : !BASELINE_DATE_EDEFAULT.equals(baselineDate);
			case GoldthreadPackage.BENEFIT__BASELINE_SOURCE:
				return BASELINE_SOURCE_EDEFAULT == null ? baselineSource != null : !BASELINE_SOURCE_EDEFAULT.equals(baselineSource);
			case GoldthreadPackage.BENEFIT__MEASUREMENT_FREQUENCY:
				return measurementFrequency != MEASUREMENT_FREQUENCY_EDEFAULT;
			case GoldthreadPackage.BENEFIT__TIMESCALE:
				return TIMESCALE_EDEFAULT == null ? timescale != null : !TIMESCALE_EDEFAULT.equals(timescale);
			case GoldthreadPackage.BENEFIT__DESCRIBABLE:
				return describable != DESCRIBABLE_EDEFAULT;
			case GoldthreadPackage.BENEFIT__OBSERVABLE:
				return observable != OBSERVABLE_EDEFAULT;
			case GoldthreadPackage.BENEFIT__ATTRIBUTABLE:
				return attributable != ATTRIBUTABLE_EDEFAULT;
			case GoldthreadPackage.BENEFIT__MEASURABLE:
				return measurable != MEASURABLE_EDEFAULT;
			case GoldthreadPackage.BENEFIT__FULL_YEAR_VALUE:
				return FULL_YEAR_VALUE_EDEFAULT == null ? fullYearValue != null : !FULL_YEAR_VALUE_EDEFAULT.equals(fullYearValue);
			case GoldthreadPackage.BENEFIT__POTENTIAL_COST:
				return POTENTIAL_COST_EDEFAULT == null ? potentialCost != null : !POTENTIAL_COST_EDEFAULT.equals(potentialCost);
			case GoldthreadPackage.BENEFIT__ATTRIBUTION_SHARE:
				return ATTRIBUTION_SHARE_EDEFAULT == null ? attributionShare != null : !ATTRIBUTION_SHARE_EDEFAULT.equals(attributionShare);
			case GoldthreadPackage.BENEFIT__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case GoldthreadPackage.BENEFIT__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case GoldthreadPackage.BENEFIT__DEPENDENCIES:
				return dependencies != null && !dependencies.isEmpty();
			case GoldthreadPackage.BENEFIT__MEASURES:
				return measures != null && !measures.isEmpty();
			case GoldthreadPackage.BENEFIT__PROFILE:
				return profile != null && !profile.isEmpty();
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
		result.append(" (category: ");
		result.append(category);
		result.append(", benefitClass: ");
		result.append(benefitClass);
		result.append(", serviceFeature: ");
		result.append(serviceFeature);
		result.append(", activities: ");
		result.append(activities);
		result.append(", disBenefits: ");
		result.append(disBenefits);
		result.append(", status: ");
		result.append(status);
		result.append(", rag: ");
		result.append(rag);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", performanceMeasure: ");
		result.append(performanceMeasure);
		result.append(", targetImprovement: ");
		result.append(targetImprovement);
		result.append(", baselineValue: ");
		result.append(baselineValue);
		result.append(", baselineDate: ");
		result.append(baselineDate);
		result.append(", baselineSource: ");
		result.append(baselineSource);
		result.append(", measurementFrequency: ");
		result.append(measurementFrequency);
		result.append(", timescale: ");
		result.append(timescale);
		result.append(", describable: ");
		result.append(describable);
		result.append(", observable: ");
		result.append(observable);
		result.append(", attributable: ");
		result.append(attributable);
		result.append(", measurable: ");
		result.append(measurable);
		result.append(", fullYearValue: ");
		result.append(fullYearValue);
		result.append(", potentialCost: ");
		result.append(potentialCost);
		result.append(", attributionShare: ");
		result.append(attributionShare);
		result.append(')');
		return result.toString();
	}

} //BenefitImpl
