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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Option;
import org.goldthread.model.Paper;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getForwardPlanReference <em>Forward Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#isKeyDecision <em>Key Decision</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getOptionsConsidered <em>Options Considered</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getDecisionMaker <em>Decision Maker</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getCallInEnds <em>Call In Ends</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getCallInOutcome <em>Call In Outcome</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DecisionImpl#getLinked <em>Linked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends OwnedImpl implements Decision {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPaper() <em>Paper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected Paper paper;

	/**
	 * The default value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAGRAPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected String paragraph = PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getForwardPlanReference() <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardPlanReference()
	 * @generated
	 * @ordered
	 */
	protected static final String FORWARD_PLAN_REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForwardPlanReference() <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardPlanReference()
	 * @generated
	 * @ordered
	 */
	protected String forwardPlanReference = FORWARD_PLAN_REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeyDecision() <em>Key Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyDecision()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEY_DECISION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeyDecision() <em>Key Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyDecision()
	 * @generated
	 * @ordered
	 */
	protected boolean keyDecision = KEY_DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected static final String RECOMMENDATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected String recommendation = RECOMMENDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOLUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected String resolution = RESOLUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptionsConsidered() <em>Options Considered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionsConsidered()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTIONS_CONSIDERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptionsConsidered() <em>Options Considered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionsConsidered()
	 * @generated
	 * @ordered
	 */
	protected String optionsConsidered = OPTIONS_CONSIDERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected static final String REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected String reasons = REASONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecisionMaker() <em>Decision Maker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionMaker()
	 * @generated
	 * @ordered
	 */
	protected Role decisionMaker;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final DecisionStatus STATUS_EDEFAULT = DecisionStatus.RECOMMENDED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected DecisionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallInEnds() <em>Call In Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallInEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CALL_IN_ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallInEnds() <em>Call In Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallInEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate callInEnds = CALL_IN_ENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallInOutcome() <em>Call In Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallInOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String CALL_IN_OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallInOutcome() <em>Call In Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallInOutcome()
	 * @generated
	 * @ordered
	 */
	protected String callInOutcome = CALL_IN_OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected String conditions = CONDITIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionAction> actions;

	/**
	 * The default value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewDate = REVIEW_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected Decision supersedes;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getLinked() <em>Linked</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinked()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> linked;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paper getPaper() {
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaper(Paper newPaper) {
		Paper oldPaper = paper;
		paper = newPaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__PAPER, oldPaper, paper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParagraph() {
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraph(String newParagraph) {
		String oldParagraph = paragraph;
		paragraph = newParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__PARAGRAPH, oldParagraph, paragraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForwardPlanReference() {
		return forwardPlanReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForwardPlanReference(String newForwardPlanReference) {
		String oldForwardPlanReference = forwardPlanReference;
		forwardPlanReference = newForwardPlanReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__FORWARD_PLAN_REFERENCE, oldForwardPlanReference, forwardPlanReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeyDecision() {
		return keyDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyDecision(boolean newKeyDecision) {
		boolean oldKeyDecision = keyDecision;
		keyDecision = newKeyDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__KEY_DECISION, oldKeyDecision, keyDecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecommendation() {
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendation(String newRecommendation) {
		String oldRecommendation = recommendation;
		recommendation = newRecommendation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__RECOMMENDATION, oldRecommendation, recommendation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResolution() {
		return resolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolution(String newResolution) {
		String oldResolution = resolution;
		resolution = newResolution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__RESOLUTION, oldResolution, resolution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptionsConsidered() {
		return optionsConsidered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionsConsidered(String newOptionsConsidered) {
		String oldOptionsConsidered = optionsConsidered;
		optionsConsidered = newOptionsConsidered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__OPTIONS_CONSIDERED, oldOptionsConsidered, optionsConsidered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReasons() {
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasons(String newReasons) {
		String oldReasons = reasons;
		reasons = newReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__REASONS, oldReasons, reasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getDecisionMaker() {
		return decisionMaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionMaker(Role newDecisionMaker) {
		Role oldDecisionMaker = decisionMaker;
		decisionMaker = newDecisionMaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__DECISION_MAKER, oldDecisionMaker, decisionMaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(DecisionStatus newStatus) {
		DecisionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCallInEnds() {
		return callInEnds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallInEnds(LocalDate newCallInEnds) {
		LocalDate oldCallInEnds = callInEnds;
		callInEnds = newCallInEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__CALL_IN_ENDS, oldCallInEnds, callInEnds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCallInOutcome() {
		return callInOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallInOutcome(String newCallInOutcome) {
		String oldCallInOutcome = callInOutcome;
		callInOutcome = newCallInOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__CALL_IN_OUTCOME, oldCallInOutcome, callInOutcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(String newConditions) {
		String oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<DecisionAction>(DecisionAction.class, this, GoldthreadPackage.DECISION__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewDate() {
		return reviewDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewDate(LocalDate newReviewDate) {
		LocalDate oldReviewDate = reviewDate;
		reviewDate = newReviewDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__REVIEW_DATE, oldReviewDate, reviewDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(Decision newSupersedes) {
		Decision oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DECISION__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectEList<Option>(Option.class, this, GoldthreadPackage.DECISION__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getLinked() {
		if (linked == null) {
			linked = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.DECISION__LINKED);
		}
		return linked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.DECISION__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.DECISION__DATE:
				return getDate();
			case GoldthreadPackage.DECISION__PAPER:
				return getPaper();
			case GoldthreadPackage.DECISION__PARAGRAPH:
				return getParagraph();
			case GoldthreadPackage.DECISION__FORWARD_PLAN_REFERENCE:
				return getForwardPlanReference();
			case GoldthreadPackage.DECISION__KEY_DECISION:
				return isKeyDecision();
			case GoldthreadPackage.DECISION__RECOMMENDATION:
				return getRecommendation();
			case GoldthreadPackage.DECISION__RESOLUTION:
				return getResolution();
			case GoldthreadPackage.DECISION__OPTIONS_CONSIDERED:
				return getOptionsConsidered();
			case GoldthreadPackage.DECISION__REASONS:
				return getReasons();
			case GoldthreadPackage.DECISION__DECISION_MAKER:
				return getDecisionMaker();
			case GoldthreadPackage.DECISION__STATUS:
				return getStatus();
			case GoldthreadPackage.DECISION__CALL_IN_ENDS:
				return getCallInEnds();
			case GoldthreadPackage.DECISION__CALL_IN_OUTCOME:
				return getCallInOutcome();
			case GoldthreadPackage.DECISION__CONDITIONS:
				return getConditions();
			case GoldthreadPackage.DECISION__ACTIONS:
				return getActions();
			case GoldthreadPackage.DECISION__REVIEW_DATE:
				return getReviewDate();
			case GoldthreadPackage.DECISION__SUPERSEDES:
				return getSupersedes();
			case GoldthreadPackage.DECISION__OPTIONS:
				return getOptions();
			case GoldthreadPackage.DECISION__LINKED:
				return getLinked();
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
			case GoldthreadPackage.DECISION__DATE:
				setDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.DECISION__PAPER:
				setPaper((Paper)newValue);
				return;
			case GoldthreadPackage.DECISION__PARAGRAPH:
				setParagraph((String)newValue);
				return;
			case GoldthreadPackage.DECISION__FORWARD_PLAN_REFERENCE:
				setForwardPlanReference((String)newValue);
				return;
			case GoldthreadPackage.DECISION__KEY_DECISION:
				setKeyDecision((Boolean)newValue);
				return;
			case GoldthreadPackage.DECISION__RECOMMENDATION:
				setRecommendation((String)newValue);
				return;
			case GoldthreadPackage.DECISION__RESOLUTION:
				setResolution((String)newValue);
				return;
			case GoldthreadPackage.DECISION__OPTIONS_CONSIDERED:
				setOptionsConsidered((String)newValue);
				return;
			case GoldthreadPackage.DECISION__REASONS:
				setReasons((String)newValue);
				return;
			case GoldthreadPackage.DECISION__DECISION_MAKER:
				setDecisionMaker((Role)newValue);
				return;
			case GoldthreadPackage.DECISION__STATUS:
				setStatus((DecisionStatus)newValue);
				return;
			case GoldthreadPackage.DECISION__CALL_IN_ENDS:
				setCallInEnds((LocalDate)newValue);
				return;
			case GoldthreadPackage.DECISION__CALL_IN_OUTCOME:
				setCallInOutcome((String)newValue);
				return;
			case GoldthreadPackage.DECISION__CONDITIONS:
				setConditions((String)newValue);
				return;
			case GoldthreadPackage.DECISION__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends DecisionAction>)newValue);
				return;
			case GoldthreadPackage.DECISION__REVIEW_DATE:
				setReviewDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.DECISION__SUPERSEDES:
				setSupersedes((Decision)newValue);
				return;
			case GoldthreadPackage.DECISION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case GoldthreadPackage.DECISION__LINKED:
				getLinked().clear();
				getLinked().addAll((Collection<? extends Element>)newValue);
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
			case GoldthreadPackage.DECISION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__PAPER:
				setPaper((Paper)null);
				return;
			case GoldthreadPackage.DECISION__PARAGRAPH:
				setParagraph(PARAGRAPH_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__FORWARD_PLAN_REFERENCE:
				setForwardPlanReference(FORWARD_PLAN_REFERENCE_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__KEY_DECISION:
				setKeyDecision(KEY_DECISION_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__RECOMMENDATION:
				setRecommendation(RECOMMENDATION_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__RESOLUTION:
				setResolution(RESOLUTION_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__OPTIONS_CONSIDERED:
				setOptionsConsidered(OPTIONS_CONSIDERED_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__REASONS:
				setReasons(REASONS_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__DECISION_MAKER:
				setDecisionMaker((Role)null);
				return;
			case GoldthreadPackage.DECISION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__CALL_IN_ENDS:
				setCallInEnds(CALL_IN_ENDS_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__CALL_IN_OUTCOME:
				setCallInOutcome(CALL_IN_OUTCOME_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__ACTIONS:
				getActions().clear();
				return;
			case GoldthreadPackage.DECISION__REVIEW_DATE:
				setReviewDate(REVIEW_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.DECISION__SUPERSEDES:
				setSupersedes((Decision)null);
				return;
			case GoldthreadPackage.DECISION__OPTIONS:
				getOptions().clear();
				return;
			case GoldthreadPackage.DECISION__LINKED:
				getLinked().clear();
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
			case GoldthreadPackage.DECISION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case GoldthreadPackage.DECISION__PAPER:
				return paper != null;
			case GoldthreadPackage.DECISION__PARAGRAPH:
				return PARAGRAPH_EDEFAULT == null ? paragraph != null : !PARAGRAPH_EDEFAULT.equals(paragraph);
			case GoldthreadPackage.DECISION__FORWARD_PLAN_REFERENCE:
				return FORWARD_PLAN_REFERENCE_EDEFAULT == null ? forwardPlanReference != null : !FORWARD_PLAN_REFERENCE_EDEFAULT.equals(forwardPlanReference);
			case GoldthreadPackage.DECISION__KEY_DECISION:
				return keyDecision != KEY_DECISION_EDEFAULT;
			case GoldthreadPackage.DECISION__RECOMMENDATION:
				return RECOMMENDATION_EDEFAULT == null ? recommendation != null : !RECOMMENDATION_EDEFAULT.equals(recommendation);
			case GoldthreadPackage.DECISION__RESOLUTION:
				return RESOLUTION_EDEFAULT == null ? resolution != null : !RESOLUTION_EDEFAULT.equals(resolution);
			case GoldthreadPackage.DECISION__OPTIONS_CONSIDERED:
				return OPTIONS_CONSIDERED_EDEFAULT == null ? optionsConsidered != null : !OPTIONS_CONSIDERED_EDEFAULT.equals(optionsConsidered);
			case GoldthreadPackage.DECISION__REASONS:
				return REASONS_EDEFAULT == null ? reasons != null : !REASONS_EDEFAULT.equals(reasons);
			case GoldthreadPackage.DECISION__DECISION_MAKER:
				return decisionMaker != null;
			case GoldthreadPackage.DECISION__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.DECISION__CALL_IN_ENDS:
				return CALL_IN_ENDS_EDEFAULT == null ? callInEnds != null : !CALL_IN_ENDS_EDEFAULT.equals(callInEnds);
			case GoldthreadPackage.DECISION__CALL_IN_OUTCOME:
				return CALL_IN_OUTCOME_EDEFAULT == null ? callInOutcome != null : !CALL_IN_OUTCOME_EDEFAULT.equals(callInOutcome);
			case GoldthreadPackage.DECISION__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case GoldthreadPackage.DECISION__ACTIONS:
				return actions != null && !actions.isEmpty();
			case GoldthreadPackage.DECISION__REVIEW_DATE:
				return REVIEW_DATE_EDEFAULT == null ? reviewDate != null : !REVIEW_DATE_EDEFAULT.equals(reviewDate);
			case GoldthreadPackage.DECISION__SUPERSEDES:
				return supersedes != null;
			case GoldthreadPackage.DECISION__OPTIONS:
				return options != null && !options.isEmpty();
			case GoldthreadPackage.DECISION__LINKED:
				return linked != null && !linked.isEmpty();
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
		result.append(" (date: ");
		result.append(date);
		result.append(", paragraph: ");
		result.append(paragraph);
		result.append(", forwardPlanReference: ");
		result.append(forwardPlanReference);
		result.append(", keyDecision: ");
		result.append(keyDecision);
		result.append(", recommendation: ");
		result.append(recommendation);
		result.append(", resolution: ");
		result.append(resolution);
		result.append(", optionsConsidered: ");
		result.append(optionsConsidered);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", status: ");
		result.append(status);
		result.append(", callInEnds: ");
		result.append(callInEnds);
		result.append(", callInOutcome: ");
		result.append(callInOutcome);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(", reviewDate: ");
		result.append(reviewDate);
		result.append(')');
		return result.toString();
	}

} //DecisionImpl
