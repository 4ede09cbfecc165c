/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Assumption;
import org.goldthread.model.Benefit;
import org.goldthread.model.Calendar;
import org.goldthread.model.ChangeRequest;
import org.goldthread.model.CorporatePlan;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Dependency;
import org.goldthread.model.Diagram;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.Issue;
import org.goldthread.model.Lesson;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.Option;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.ReviewQuestion;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskScale;
import org.goldthread.model.Role;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.model.SourceDocument;
import org.goldthread.model.Stakeholder;
import org.goldthread.model.Vision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getOriginRevision <em>Origin Revision</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getOriginHash <em>Origin Hash</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getCouncil <em>Council</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getAsAt <em>As At</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getVision <em>Vision</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getCorporatePlan <em>Corporate Plan</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getOperatingModel <em>Operating Model</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getPrinciples <em>Principles</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getSavingsTargets <em>Savings Targets</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getSavingsLines <em>Savings Lines</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getOneOffCosts <em>One Off Costs</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getRiskScale <em>Risk Scale</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getIssues <em>Issues</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getGovernanceBodies <em>Governance Bodies</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getImpactAssessments <em>Impact Assessments</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getReviewQuestions <em>Review Questions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getChangeRequests <em>Change Requests</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PortfolioImpl#getAcceptedFindings <em>Accepted Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortfolioImpl extends ElementImpl implements Portfolio {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = "1.0";

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginRevision() <em>Origin Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginRevision()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORIGIN_REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginRevision() <em>Origin Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginRevision()
	 * @generated
	 * @ordered
	 */
	protected Integer originRevision = ORIGIN_REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginHash() <em>Origin Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginHash()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginHash() <em>Origin Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginHash()
	 * @generated
	 * @ordered
	 */
	protected String originHash = ORIGIN_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCouncil() <em>Council</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouncil()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNCIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCouncil() <em>Council</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouncil()
	 * @generated
	 * @ordered
	 */
	protected String council = COUNCIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsAt() <em>As At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AS_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsAt() <em>As At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDate asAt = AS_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVision() <em>Vision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVision()
	 * @generated
	 * @ordered
	 */
	protected Vision vision;

	/**
	 * The cached value of the '{@link #getCorporatePlan() <em>Corporate Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorporatePlan()
	 * @generated
	 * @ordered
	 */
	protected CorporatePlan corporatePlan;

	/**
	 * The cached value of the '{@link #getOperatingModel() <em>Operating Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingModel()
	 * @generated
	 * @ordered
	 */
	protected OperatingModel operatingModel;

	/**
	 * The cached value of the '{@link #getProgrammes() <em>Programmes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgrammes()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> programmes;

	/**
	 * The cached value of the '{@link #getDependencies() <em>Dependencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Dependency> dependencies;

	/**
	 * The cached value of the '{@link #getBenefits() <em>Benefits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefits()
	 * @generated
	 * @ordered
	 */
	protected EList<Benefit> benefits;

	/**
	 * The cached value of the '{@link #getPrinciples() <em>Principles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinciples()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveryPrinciple> principles;

	/**
	 * The cached value of the '{@link #getSavingsTargets() <em>Savings Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavingsTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingsTarget> savingsTargets;

	/**
	 * The cached value of the '{@link #getSavingsLines() <em>Savings Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavingsLines()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingsLine> savingsLines;

	/**
	 * The cached value of the '{@link #getOneOffCosts() <em>One Off Costs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOneOffCosts()
	 * @generated
	 * @ordered
	 */
	protected EList<OneOffCost> oneOffCosts;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getRiskScale() <em>Risk Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskScale()
	 * @generated
	 * @ordered
	 */
	protected RiskScale riskScale;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getIssues() <em>Issues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssues()
	 * @generated
	 * @ordered
	 */
	protected EList<Issue> issues;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

	/**
	 * The cached value of the '{@link #getGovernanceBodies() <em>Governance Bodies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGovernanceBodies()
	 * @generated
	 * @ordered
	 */
	protected EList<GovernanceBody> governanceBodies;

	/**
	 * The cached value of the '{@link #getImpactAssessments() <em>Impact Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactAssessment> impactAssessments;

	/**
	 * The cached value of the '{@link #getReviewQuestions() <em>Review Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ReviewQuestion> reviewQuestions;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getLessons() <em>Lessons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessons()
	 * @generated
	 * @ordered
	 */
	protected EList<Lesson> lessons;

	/**
	 * The cached value of the '{@link #getChangeRequests() <em>Change Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<ChangeRequest> changeRequests;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<PublishedFigure> figures;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceDocument> sources;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The cached value of the '{@link #getDiagrams() <em>Diagrams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagrams()
	 * @generated
	 * @ordered
	 */
	protected EList<Diagram> diagrams;

	/**
	 * The cached value of the '{@link #getRuleSettings() <em>Rule Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> ruleSettings;

	/**
	 * The cached value of the '{@link #getAcceptedFindings() <em>Accepted Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<AcceptedFinding> acceptedFindings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortfolioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.PORTFOLIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOriginRevision() {
		return originRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginRevision(Integer newOriginRevision) {
		Integer oldOriginRevision = originRevision;
		originRevision = newOriginRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__ORIGIN_REVISION, oldOriginRevision, originRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginHash() {
		return originHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginHash(String newOriginHash) {
		String oldOriginHash = originHash;
		originHash = newOriginHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__ORIGIN_HASH, oldOriginHash, originHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCouncil() {
		return council;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCouncil(String newCouncil) {
		String oldCouncil = council;
		council = newCouncil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__COUNCIL, oldCouncil, council));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAsAt() {
		return asAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsAt(LocalDate newAsAt) {
		LocalDate oldAsAt = asAt;
		asAt = newAsAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__AS_AT, oldAsAt, asAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vision getVision() {
		return vision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVision(Vision newVision, NotificationChain msgs) {
		Vision oldVision = vision;
		vision = newVision;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__VISION, oldVision, newVision);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVision(Vision newVision) {
		if (newVision != vision) {
			NotificationChain msgs = null;
			if (vision != null)
				msgs = ((InternalEObject)vision).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__VISION, null, msgs);
			if (newVision != null)
				msgs = ((InternalEObject)newVision).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__VISION, null, msgs);
			msgs = basicSetVision(newVision, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__VISION, newVision, newVision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CorporatePlan getCorporatePlan() {
		return corporatePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCorporatePlan(CorporatePlan newCorporatePlan, NotificationChain msgs) {
		CorporatePlan oldCorporatePlan = corporatePlan;
		corporatePlan = newCorporatePlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN, oldCorporatePlan, newCorporatePlan);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorporatePlan(CorporatePlan newCorporatePlan) {
		if (newCorporatePlan != corporatePlan) {
			NotificationChain msgs = null;
			if (corporatePlan != null)
				msgs = ((InternalEObject)corporatePlan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN, null, msgs);
			if (newCorporatePlan != null)
				msgs = ((InternalEObject)newCorporatePlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN, null, msgs);
			msgs = basicSetCorporatePlan(newCorporatePlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN, newCorporatePlan, newCorporatePlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingModel getOperatingModel() {
		return operatingModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOperatingModel(OperatingModel newOperatingModel, NotificationChain msgs) {
		OperatingModel oldOperatingModel = operatingModel;
		operatingModel = newOperatingModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__OPERATING_MODEL, oldOperatingModel, newOperatingModel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingModel(OperatingModel newOperatingModel) {
		if (newOperatingModel != operatingModel) {
			NotificationChain msgs = null;
			if (operatingModel != null)
				msgs = ((InternalEObject)operatingModel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__OPERATING_MODEL, null, msgs);
			if (newOperatingModel != null)
				msgs = ((InternalEObject)newOperatingModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__OPERATING_MODEL, null, msgs);
			msgs = basicSetOperatingModel(newOperatingModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__OPERATING_MODEL, newOperatingModel, newOperatingModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getProgrammes() {
		if (programmes == null) {
			programmes = new EObjectContainmentEList<Programme>(Programme.class, this, GoldthreadPackage.PORTFOLIO__PROGRAMMES);
		}
		return programmes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependency> getDependencies() {
		if (dependencies == null) {
			dependencies = new EObjectContainmentEList<Dependency>(Dependency.class, this, GoldthreadPackage.PORTFOLIO__DEPENDENCIES);
		}
		return dependencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Benefit> getBenefits() {
		if (benefits == null) {
			benefits = new EObjectContainmentEList<Benefit>(Benefit.class, this, GoldthreadPackage.PORTFOLIO__BENEFITS);
		}
		return benefits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveryPrinciple> getPrinciples() {
		if (principles == null) {
			principles = new EObjectContainmentEList<DeliveryPrinciple>(DeliveryPrinciple.class, this, GoldthreadPackage.PORTFOLIO__PRINCIPLES);
		}
		return principles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsTarget> getSavingsTargets() {
		if (savingsTargets == null) {
			savingsTargets = new EObjectContainmentEList<SavingsTarget>(SavingsTarget.class, this, GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS);
		}
		return savingsTargets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavingsLines() {
		if (savingsLines == null) {
			savingsLines = new EObjectContainmentEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.PORTFOLIO__SAVINGS_LINES);
		}
		return savingsLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OneOffCost> getOneOffCosts() {
		if (oneOffCosts == null) {
			oneOffCosts = new EObjectContainmentEList<OneOffCost>(OneOffCost.class, this, GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS);
		}
		return oneOffCosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, GoldthreadPackage.PORTFOLIO__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskScale getRiskScale() {
		return riskScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRiskScale(RiskScale newRiskScale, NotificationChain msgs) {
		RiskScale oldRiskScale = riskScale;
		riskScale = newRiskScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__RISK_SCALE, oldRiskScale, newRiskScale);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskScale(RiskScale newRiskScale) {
		if (newRiskScale != riskScale) {
			NotificationChain msgs = null;
			if (riskScale != null)
				msgs = ((InternalEObject)riskScale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__RISK_SCALE, null, msgs);
			if (newRiskScale != null)
				msgs = ((InternalEObject)newRiskScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__RISK_SCALE, null, msgs);
			msgs = basicSetRiskScale(newRiskScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__RISK_SCALE, newRiskScale, newRiskScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, GoldthreadPackage.PORTFOLIO__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Issue> getIssues() {
		if (issues == null) {
			issues = new EObjectContainmentEList<Issue>(Issue.class, this, GoldthreadPackage.PORTFOLIO__ISSUES);
		}
		return issues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, GoldthreadPackage.PORTFOLIO__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GovernanceBody> getGovernanceBodies() {
		if (governanceBodies == null) {
			governanceBodies = new EObjectContainmentEList<GovernanceBody>(GovernanceBody.class, this, GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES);
		}
		return governanceBodies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImpactAssessment> getImpactAssessments() {
		if (impactAssessments == null) {
			impactAssessments = new EObjectContainmentEList<ImpactAssessment>(ImpactAssessment.class, this, GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS);
		}
		return impactAssessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewQuestion> getReviewQuestions() {
		if (reviewQuestions == null) {
			reviewQuestions = new EObjectContainmentEList<ReviewQuestion>(ReviewQuestion.class, this, GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS);
		}
		return reviewQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectContainmentEList<Stakeholder>(Stakeholder.class, this, GoldthreadPackage.PORTFOLIO__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lesson> getLessons() {
		if (lessons == null) {
			lessons = new EObjectContainmentEList<Lesson>(Lesson.class, this, GoldthreadPackage.PORTFOLIO__LESSONS);
		}
		return lessons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChangeRequest> getChangeRequests() {
		if (changeRequests == null) {
			changeRequests = new EObjectContainmentEList<ChangeRequest>(ChangeRequest.class, this, GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS);
		}
		return changeRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublishedFigure> getFigures() {
		if (figures == null) {
			figures = new EObjectContainmentEList<PublishedFigure>(PublishedFigure.class, this, GoldthreadPackage.PORTFOLIO__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, GoldthreadPackage.PORTFOLIO__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceDocument> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, GoldthreadPackage.PORTFOLIO__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCalendar(Calendar newCalendar, NotificationChain msgs) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__CALENDAR, oldCalendar, newCalendar);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		if (newCalendar != calendar) {
			NotificationChain msgs = null;
			if (calendar != null)
				msgs = ((InternalEObject)calendar).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__CALENDAR, null, msgs);
			if (newCalendar != null)
				msgs = ((InternalEObject)newCalendar).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoldthreadPackage.PORTFOLIO__CALENDAR, null, msgs);
			msgs = basicSetCalendar(newCalendar, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PORTFOLIO__CALENDAR, newCalendar, newCalendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Diagram> getDiagrams() {
		if (diagrams == null) {
			diagrams = new EObjectContainmentEList<Diagram>(Diagram.class, this, GoldthreadPackage.PORTFOLIO__DIAGRAMS);
		}
		return diagrams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRuleSettings() {
		if (ruleSettings == null) {
			ruleSettings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, GoldthreadPackage.PORTFOLIO__RULE_SETTINGS);
		}
		return ruleSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AcceptedFinding> getAcceptedFindings() {
		if (acceptedFindings == null) {
			acceptedFindings = new EObjectContainmentEList<AcceptedFinding>(AcceptedFinding.class, this, GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS);
		}
		return acceptedFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.PORTFOLIO__VISION:
				return basicSetVision(null, msgs);
			case GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN:
				return basicSetCorporatePlan(null, msgs);
			case GoldthreadPackage.PORTFOLIO__OPERATING_MODEL:
				return basicSetOperatingModel(null, msgs);
			case GoldthreadPackage.PORTFOLIO__PROGRAMMES:
				return ((InternalEList<?>)getProgrammes()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__DEPENDENCIES:
				return ((InternalEList<?>)getDependencies()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__BENEFITS:
				return ((InternalEList<?>)getBenefits()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__PRINCIPLES:
				return ((InternalEList<?>)getPrinciples()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS:
				return ((InternalEList<?>)getSavingsTargets()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__SAVINGS_LINES:
				return ((InternalEList<?>)getSavingsLines()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS:
				return ((InternalEList<?>)getOneOffCosts()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__RISK_SCALE:
				return basicSetRiskScale(null, msgs);
			case GoldthreadPackage.PORTFOLIO__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__ISSUES:
				return ((InternalEList<?>)getIssues()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES:
				return ((InternalEList<?>)getGovernanceBodies()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS:
				return ((InternalEList<?>)getImpactAssessments()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS:
				return ((InternalEList<?>)getReviewQuestions()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__STAKEHOLDERS:
				return ((InternalEList<?>)getStakeholders()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__LESSONS:
				return ((InternalEList<?>)getLessons()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS:
				return ((InternalEList<?>)getChangeRequests()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__FIGURES:
				return ((InternalEList<?>)getFigures()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__CALENDAR:
				return basicSetCalendar(null, msgs);
			case GoldthreadPackage.PORTFOLIO__DIAGRAMS:
				return ((InternalEList<?>)getDiagrams()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__RULE_SETTINGS:
				return ((InternalEList<?>)getRuleSettings()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS:
				return ((InternalEList<?>)getAcceptedFindings()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.PORTFOLIO__FORMAT_VERSION:
				return getFormatVersion();
			case GoldthreadPackage.PORTFOLIO__ORIGIN_REVISION:
				return getOriginRevision();
			case GoldthreadPackage.PORTFOLIO__ORIGIN_HASH:
				return getOriginHash();
			case GoldthreadPackage.PORTFOLIO__COUNCIL:
				return getCouncil();
			case GoldthreadPackage.PORTFOLIO__AS_AT:
				return getAsAt();
			case GoldthreadPackage.PORTFOLIO__VISION:
				return getVision();
			case GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN:
				return getCorporatePlan();
			case GoldthreadPackage.PORTFOLIO__OPERATING_MODEL:
				return getOperatingModel();
			case GoldthreadPackage.PORTFOLIO__PROGRAMMES:
				return getProgrammes();
			case GoldthreadPackage.PORTFOLIO__DEPENDENCIES:
				return getDependencies();
			case GoldthreadPackage.PORTFOLIO__BENEFITS:
				return getBenefits();
			case GoldthreadPackage.PORTFOLIO__PRINCIPLES:
				return getPrinciples();
			case GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS:
				return getSavingsTargets();
			case GoldthreadPackage.PORTFOLIO__SAVINGS_LINES:
				return getSavingsLines();
			case GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS:
				return getOneOffCosts();
			case GoldthreadPackage.PORTFOLIO__OPTIONS:
				return getOptions();
			case GoldthreadPackage.PORTFOLIO__RISK_SCALE:
				return getRiskScale();
			case GoldthreadPackage.PORTFOLIO__RISKS:
				return getRisks();
			case GoldthreadPackage.PORTFOLIO__ISSUES:
				return getIssues();
			case GoldthreadPackage.PORTFOLIO__ASSUMPTIONS:
				return getAssumptions();
			case GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES:
				return getGovernanceBodies();
			case GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS:
				return getImpactAssessments();
			case GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS:
				return getReviewQuestions();
			case GoldthreadPackage.PORTFOLIO__STAKEHOLDERS:
				return getStakeholders();
			case GoldthreadPackage.PORTFOLIO__LESSONS:
				return getLessons();
			case GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS:
				return getChangeRequests();
			case GoldthreadPackage.PORTFOLIO__FIGURES:
				return getFigures();
			case GoldthreadPackage.PORTFOLIO__ROLES:
				return getRoles();
			case GoldthreadPackage.PORTFOLIO__SOURCES:
				return getSources();
			case GoldthreadPackage.PORTFOLIO__CALENDAR:
				return getCalendar();
			case GoldthreadPackage.PORTFOLIO__DIAGRAMS:
				return getDiagrams();
			case GoldthreadPackage.PORTFOLIO__RULE_SETTINGS:
				return getRuleSettings();
			case GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS:
				return getAcceptedFindings();
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
			case GoldthreadPackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ORIGIN_REVISION:
				setOriginRevision((Integer)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ORIGIN_HASH:
				setOriginHash((String)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__COUNCIL:
				setCouncil((String)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__AS_AT:
				setAsAt((LocalDate)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__VISION:
				setVision((Vision)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN:
				setCorporatePlan((CorporatePlan)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__OPERATING_MODEL:
				setOperatingModel((OperatingModel)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__PROGRAMMES:
				getProgrammes().clear();
				getProgrammes().addAll((Collection<? extends Programme>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__DEPENDENCIES:
				getDependencies().clear();
				getDependencies().addAll((Collection<? extends Dependency>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__BENEFITS:
				getBenefits().clear();
				getBenefits().addAll((Collection<? extends Benefit>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__PRINCIPLES:
				getPrinciples().clear();
				getPrinciples().addAll((Collection<? extends DeliveryPrinciple>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS:
				getSavingsTargets().clear();
				getSavingsTargets().addAll((Collection<? extends SavingsTarget>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__SAVINGS_LINES:
				getSavingsLines().clear();
				getSavingsLines().addAll((Collection<? extends SavingsLine>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS:
				getOneOffCosts().clear();
				getOneOffCosts().addAll((Collection<? extends OneOffCost>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__RISK_SCALE:
				setRiskScale((RiskScale)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ISSUES:
				getIssues().clear();
				getIssues().addAll((Collection<? extends Issue>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES:
				getGovernanceBodies().clear();
				getGovernanceBodies().addAll((Collection<? extends GovernanceBody>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS:
				getImpactAssessments().clear();
				getImpactAssessments().addAll((Collection<? extends ImpactAssessment>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS:
				getReviewQuestions().clear();
				getReviewQuestions().addAll((Collection<? extends ReviewQuestion>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__LESSONS:
				getLessons().clear();
				getLessons().addAll((Collection<? extends Lesson>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS:
				getChangeRequests().clear();
				getChangeRequests().addAll((Collection<? extends ChangeRequest>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends PublishedFigure>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceDocument>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__DIAGRAMS:
				getDiagrams().clear();
				getDiagrams().addAll((Collection<? extends Diagram>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__RULE_SETTINGS:
				getRuleSettings().clear();
				getRuleSettings().addAll((Collection<? extends RuleSetting>)newValue);
				return;
			case GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS:
				getAcceptedFindings().clear();
				getAcceptedFindings().addAll((Collection<? extends AcceptedFinding>)newValue);
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
			case GoldthreadPackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case GoldthreadPackage.PORTFOLIO__ORIGIN_REVISION:
				setOriginRevision(ORIGIN_REVISION_EDEFAULT);
				return;
			case GoldthreadPackage.PORTFOLIO__ORIGIN_HASH:
				setOriginHash(ORIGIN_HASH_EDEFAULT);
				return;
			case GoldthreadPackage.PORTFOLIO__COUNCIL:
				setCouncil(COUNCIL_EDEFAULT);
				return;
			case GoldthreadPackage.PORTFOLIO__AS_AT:
				setAsAt(AS_AT_EDEFAULT);
				return;
			case GoldthreadPackage.PORTFOLIO__VISION:
				setVision((Vision)null);
				return;
			case GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN:
				setCorporatePlan((CorporatePlan)null);
				return;
			case GoldthreadPackage.PORTFOLIO__OPERATING_MODEL:
				setOperatingModel((OperatingModel)null);
				return;
			case GoldthreadPackage.PORTFOLIO__PROGRAMMES:
				getProgrammes().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__DEPENDENCIES:
				getDependencies().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__BENEFITS:
				getBenefits().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__PRINCIPLES:
				getPrinciples().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS:
				getSavingsTargets().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__SAVINGS_LINES:
				getSavingsLines().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS:
				getOneOffCosts().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__OPTIONS:
				getOptions().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__RISK_SCALE:
				setRiskScale((RiskScale)null);
				return;
			case GoldthreadPackage.PORTFOLIO__RISKS:
				getRisks().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__ISSUES:
				getIssues().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES:
				getGovernanceBodies().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS:
				getImpactAssessments().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS:
				getReviewQuestions().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__LESSONS:
				getLessons().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS:
				getChangeRequests().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__FIGURES:
				getFigures().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__ROLES:
				getRoles().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__SOURCES:
				getSources().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case GoldthreadPackage.PORTFOLIO__DIAGRAMS:
				getDiagrams().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__RULE_SETTINGS:
				getRuleSettings().clear();
				return;
			case GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS:
				getAcceptedFindings().clear();
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
			case GoldthreadPackage.PORTFOLIO__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case GoldthreadPackage.PORTFOLIO__ORIGIN_REVISION:
				return ORIGIN_REVISION_EDEFAULT == null ? originRevision != null : !ORIGIN_REVISION_EDEFAULT.equals(originRevision);
			case GoldthreadPackage.PORTFOLIO__ORIGIN_HASH:
				return ORIGIN_HASH_EDEFAULT == null ? originHash != null : !ORIGIN_HASH_EDEFAULT.equals(originHash);
			case GoldthreadPackage.PORTFOLIO__COUNCIL:
				return COUNCIL_EDEFAULT == null ? council != null : !COUNCIL_EDEFAULT.equals(council);
			case GoldthreadPackage.PORTFOLIO__AS_AT:
				return AS_AT_EDEFAULT == null ? asAt != null : !AS_AT_EDEFAULT.equals(asAt);
			case GoldthreadPackage.PORTFOLIO__VISION:
				return vision != null;
			case GoldthreadPackage.PORTFOLIO__CORPORATE_PLAN:
				return corporatePlan != null;
			case GoldthreadPackage.PORTFOLIO__OPERATING_MODEL:
				return operatingModel != null;
			case GoldthreadPackage.PORTFOLIO__PROGRAMMES:
				return programmes != null && !programmes.isEmpty();
			case GoldthreadPackage.PORTFOLIO__DEPENDENCIES:
				return dependencies != null && !dependencies.isEmpty();
			case GoldthreadPackage.PORTFOLIO__BENEFITS:
				return benefits != null && !benefits.isEmpty();
			case GoldthreadPackage.PORTFOLIO__PRINCIPLES:
				return principles != null && !principles.isEmpty();
			case GoldthreadPackage.PORTFOLIO__SAVINGS_TARGETS:
				return savingsTargets != null && !savingsTargets.isEmpty();
			case GoldthreadPackage.PORTFOLIO__SAVINGS_LINES:
				return savingsLines != null && !savingsLines.isEmpty();
			case GoldthreadPackage.PORTFOLIO__ONE_OFF_COSTS:
				return oneOffCosts != null && !oneOffCosts.isEmpty();
			case GoldthreadPackage.PORTFOLIO__OPTIONS:
				return options != null && !options.isEmpty();
			case GoldthreadPackage.PORTFOLIO__RISK_SCALE:
				return riskScale != null;
			case GoldthreadPackage.PORTFOLIO__RISKS:
				return risks != null && !risks.isEmpty();
			case GoldthreadPackage.PORTFOLIO__ISSUES:
				return issues != null && !issues.isEmpty();
			case GoldthreadPackage.PORTFOLIO__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case GoldthreadPackage.PORTFOLIO__GOVERNANCE_BODIES:
				return governanceBodies != null && !governanceBodies.isEmpty();
			case GoldthreadPackage.PORTFOLIO__IMPACT_ASSESSMENTS:
				return impactAssessments != null && !impactAssessments.isEmpty();
			case GoldthreadPackage.PORTFOLIO__REVIEW_QUESTIONS:
				return reviewQuestions != null && !reviewQuestions.isEmpty();
			case GoldthreadPackage.PORTFOLIO__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case GoldthreadPackage.PORTFOLIO__LESSONS:
				return lessons != null && !lessons.isEmpty();
			case GoldthreadPackage.PORTFOLIO__CHANGE_REQUESTS:
				return changeRequests != null && !changeRequests.isEmpty();
			case GoldthreadPackage.PORTFOLIO__FIGURES:
				return figures != null && !figures.isEmpty();
			case GoldthreadPackage.PORTFOLIO__ROLES:
				return roles != null && !roles.isEmpty();
			case GoldthreadPackage.PORTFOLIO__SOURCES:
				return sources != null && !sources.isEmpty();
			case GoldthreadPackage.PORTFOLIO__CALENDAR:
				return calendar != null;
			case GoldthreadPackage.PORTFOLIO__DIAGRAMS:
				return diagrams != null && !diagrams.isEmpty();
			case GoldthreadPackage.PORTFOLIO__RULE_SETTINGS:
				return ruleSettings != null && !ruleSettings.isEmpty();
			case GoldthreadPackage.PORTFOLIO__ACCEPTED_FINDINGS:
				return acceptedFindings != null && !acceptedFindings.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", originRevision: ");
		result.append(originRevision);
		result.append(", originHash: ");
		result.append(originHash);
		result.append(", council: ");
		result.append(council);
		result.append(", asAt: ");
		result.append(asAt);
		result.append(')');
		return result.toString();
	}

} //PortfolioImpl
