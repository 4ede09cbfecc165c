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

import org.goldthread.model.Capability;
import org.goldthread.model.Contribution;
import org.goldthread.model.Deliverable;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Milestone;
import org.goldthread.model.Rag;
import org.goldthread.model.Role;
import org.goldthread.model.Stage;
import org.goldthread.model.Tranche;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workstream</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getScopeIn <em>Scope In</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getScopeOut <em>Scope Out</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getTranche <em>Tranche</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getEndBaseline <em>End Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getEndForecast <em>End Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getEndActual <em>End Actual</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getRagReason <em>Rag Reason</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getLastReview <em>Last Review</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.impl.WorkstreamImpl#getDeliverables <em>Deliverables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkstreamImpl extends OwnedImpl implements Workstream {
	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScopeIn() <em>Scope In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeIn()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScopeIn() <em>Scope In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeIn()
	 * @generated
	 * @ordered
	 */
	protected String scopeIn = SCOPE_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getScopeOut() <em>Scope Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeOut()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScopeOut() <em>Scope Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeOut()
	 * @generated
	 * @ordered
	 */
	protected String scopeOut = SCOPE_OUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSponsor() <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSponsor()
	 * @generated
	 * @ordered
	 */
	protected Role sponsor;

	/**
	 * The cached value of the '{@link #getTranche() <em>Tranche</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranche()
	 * @generated
	 * @ordered
	 */
	protected Tranche tranche;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.IDENTIFIED;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndBaseline() <em>End Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndBaseline() <em>End Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndBaseline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endBaseline = END_BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndForecast() <em>End Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndForecast()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndForecast() <em>End Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndForecast()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endForecast = END_FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndActual() <em>End Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndActual()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_ACTUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndActual() <em>End Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndActual()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endActual = END_ACTUAL_EDEFAULT;

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
	 * The default value of the '{@link #getRagReason() <em>Rag Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRagReason()
	 * @generated
	 * @ordered
	 */
	protected static final String RAG_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRagReason() <em>Rag Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRagReason()
	 * @generated
	 * @ordered
	 */
	protected String ragReason = RAG_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastReview() <em>Last Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastReview() <em>Last Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastReview = LAST_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextReview = NEXT_REVIEW_EDEFAULT;

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
	 * The cached value of the '{@link #getContributions() <em>Contributions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> contributions;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getDeliverables() <em>Deliverables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverables()
	 * @generated
	 * @ordered
	 */
	protected EList<Deliverable> deliverables;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkstreamImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.WORKSTREAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScopeIn() {
		return scopeIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeIn(String newScopeIn) {
		String oldScopeIn = scopeIn;
		scopeIn = newScopeIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__SCOPE_IN, oldScopeIn, scopeIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScopeOut() {
		return scopeOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeOut(String newScopeOut) {
		String oldScopeOut = scopeOut;
		scopeOut = newScopeOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__SCOPE_OUT, oldScopeOut, scopeOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getSponsor() {
		return sponsor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSponsor(Role newSponsor) {
		Role oldSponsor = sponsor;
		sponsor = newSponsor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__SPONSOR, oldSponsor, sponsor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tranche getTranche() {
		return tranche;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranche(Tranche newTranche) {
		Tranche oldTranche = tranche;
		tranche = newTranche;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__TRANCHE, oldTranche, tranche));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndBaseline() {
		return endBaseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndBaseline(LocalDate newEndBaseline) {
		LocalDate oldEndBaseline = endBaseline;
		endBaseline = newEndBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__END_BASELINE, oldEndBaseline, endBaseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndForecast() {
		return endForecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndForecast(LocalDate newEndForecast) {
		LocalDate oldEndForecast = endForecast;
		endForecast = newEndForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__END_FORECAST, oldEndForecast, endForecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndActual() {
		return endActual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndActual(LocalDate newEndActual) {
		LocalDate oldEndActual = endActual;
		endActual = newEndActual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__END_ACTUAL, oldEndActual, endActual));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRagReason() {
		return ragReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRagReason(String newRagReason) {
		String oldRagReason = ragReason;
		ragReason = newRagReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__RAG_REASON, oldRagReason, ragReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastReview() {
		return lastReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastReview(LocalDate newLastReview) {
		LocalDate oldLastReview = lastReview;
		lastReview = newLastReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__LAST_REVIEW, oldLastReview, lastReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextReview() {
		return nextReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(LocalDate newNextReview) {
		LocalDate oldNextReview = nextReview;
		nextReview = newNextReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.WORKSTREAM__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<Capability>(Capability.class, this, GoldthreadPackage.WORKSTREAM__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getContributions() {
		if (contributions == null) {
			contributions = new EObjectContainmentEList<Contribution>(Contribution.class, this, GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS);
		}
		return contributions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, GoldthreadPackage.WORKSTREAM__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deliverable> getDeliverables() {
		if (deliverables == null) {
			deliverables = new EObjectContainmentEList<Deliverable>(Deliverable.class, this, GoldthreadPackage.WORKSTREAM__DELIVERABLES);
		}
		return deliverables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS:
				return ((InternalEList<?>)getContributions()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.WORKSTREAM__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.WORKSTREAM__DELIVERABLES:
				return ((InternalEList<?>)getDeliverables()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.WORKSTREAM__PURPOSE:
				return getPurpose();
			case GoldthreadPackage.WORKSTREAM__SCOPE_IN:
				return getScopeIn();
			case GoldthreadPackage.WORKSTREAM__SCOPE_OUT:
				return getScopeOut();
			case GoldthreadPackage.WORKSTREAM__SPONSOR:
				return getSponsor();
			case GoldthreadPackage.WORKSTREAM__TRANCHE:
				return getTranche();
			case GoldthreadPackage.WORKSTREAM__STAGE:
				return getStage();
			case GoldthreadPackage.WORKSTREAM__START:
				return getStart();
			case GoldthreadPackage.WORKSTREAM__END_BASELINE:
				return getEndBaseline();
			case GoldthreadPackage.WORKSTREAM__END_FORECAST:
				return getEndForecast();
			case GoldthreadPackage.WORKSTREAM__END_ACTUAL:
				return getEndActual();
			case GoldthreadPackage.WORKSTREAM__RAG:
				return getRag();
			case GoldthreadPackage.WORKSTREAM__RAG_REASON:
				return getRagReason();
			case GoldthreadPackage.WORKSTREAM__LAST_REVIEW:
				return getLastReview();
			case GoldthreadPackage.WORKSTREAM__NEXT_REVIEW:
				return getNextReview();
			case GoldthreadPackage.WORKSTREAM__CAPABILITIES:
				return getCapabilities();
			case GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS:
				return getContributions();
			case GoldthreadPackage.WORKSTREAM__MILESTONES:
				return getMilestones();
			case GoldthreadPackage.WORKSTREAM__DELIVERABLES:
				return getDeliverables();
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
			case GoldthreadPackage.WORKSTREAM__PURPOSE:
				setPurpose((String)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__SCOPE_IN:
				setScopeIn((String)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__SCOPE_OUT:
				setScopeOut((String)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__SPONSOR:
				setSponsor((Role)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__TRANCHE:
				setTranche((Tranche)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__STAGE:
				setStage((Stage)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__START:
				setStart((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__END_BASELINE:
				setEndBaseline((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__END_FORECAST:
				setEndForecast((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__END_ACTUAL:
				setEndActual((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__RAG_REASON:
				setRagReason((String)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__LAST_REVIEW:
				setLastReview((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS:
				getContributions().clear();
				getContributions().addAll((Collection<? extends Contribution>)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case GoldthreadPackage.WORKSTREAM__DELIVERABLES:
				getDeliverables().clear();
				getDeliverables().addAll((Collection<? extends Deliverable>)newValue);
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
			case GoldthreadPackage.WORKSTREAM__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__SCOPE_IN:
				setScopeIn(SCOPE_IN_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__SCOPE_OUT:
				setScopeOut(SCOPE_OUT_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__SPONSOR:
				setSponsor((Role)null);
				return;
			case GoldthreadPackage.WORKSTREAM__TRANCHE:
				setTranche((Tranche)null);
				return;
			case GoldthreadPackage.WORKSTREAM__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__START:
				setStart(START_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__END_BASELINE:
				setEndBaseline(END_BASELINE_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__END_FORECAST:
				setEndForecast(END_FORECAST_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__END_ACTUAL:
				setEndActual(END_ACTUAL_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__RAG_REASON:
				setRagReason(RAG_REASON_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__LAST_REVIEW:
				setLastReview(LAST_REVIEW_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case GoldthreadPackage.WORKSTREAM__CAPABILITIES:
				getCapabilities().clear();
				return;
			case GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS:
				getContributions().clear();
				return;
			case GoldthreadPackage.WORKSTREAM__MILESTONES:
				getMilestones().clear();
				return;
			case GoldthreadPackage.WORKSTREAM__DELIVERABLES:
				getDeliverables().clear();
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
			case GoldthreadPackage.WORKSTREAM__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case GoldthreadPackage.WORKSTREAM__SCOPE_IN:
				return SCOPE_IN_EDEFAULT == null ? scopeIn != null : !SCOPE_IN_EDEFAULT.equals(scopeIn);
			case GoldthreadPackage.WORKSTREAM__SCOPE_OUT:
				return SCOPE_OUT_EDEFAULT == null ? scopeOut != null : !SCOPE_OUT_EDEFAULT.equals(scopeOut);
			case GoldthreadPackage.WORKSTREAM__SPONSOR:
				return sponsor != null;
			case GoldthreadPackage.WORKSTREAM__TRANCHE:
				return tranche != null;
			case GoldthreadPackage.WORKSTREAM__STAGE:
				return stage != STAGE_EDEFAULT;
			case GoldthreadPackage.WORKSTREAM__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case GoldthreadPackage.WORKSTREAM__END_BASELINE:
				return END_BASELINE_EDEFAULT == null ? endBaseline != null : !END_BASELINE_EDEFAULT.equals(endBaseline);
			case GoldthreadPackage.WORKSTREAM__END_FORECAST:
				return END_FORECAST_EDEFAULT == null ? endForecast != null : !END_FORECAST_EDEFAULT.equals(endForecast);
			case GoldthreadPackage.WORKSTREAM__END_ACTUAL:
				return END_ACTUAL_EDEFAULT == null ? endActual != null : !END_ACTUAL_EDEFAULT.equals(endActual);
			case GoldthreadPackage.WORKSTREAM__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.WORKSTREAM__RAG_REASON:
				return RAG_REASON_EDEFAULT == null ? ragReason != null : !RAG_REASON_EDEFAULT.equals(ragReason);
			case GoldthreadPackage.WORKSTREAM__LAST_REVIEW:
				return LAST_REVIEW_EDEFAULT == null ? lastReview != null : !LAST_REVIEW_EDEFAULT.equals(lastReview);
			case GoldthreadPackage.WORKSTREAM__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case GoldthreadPackage.WORKSTREAM__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case GoldthreadPackage.WORKSTREAM__CONTRIBUTIONS:
				return contributions != null && !contributions.isEmpty();
			case GoldthreadPackage.WORKSTREAM__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case GoldthreadPackage.WORKSTREAM__DELIVERABLES:
				return deliverables != null && !deliverables.isEmpty();
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", scopeIn: ");
		result.append(scopeIn);
		result.append(", scopeOut: ");
		result.append(scopeOut);
		result.append(", stage: ");
		result.append(stage);
		result.append(", start: ");
		result.append(start);
		result.append(", endBaseline: ");
		result.append(endBaseline);
		result.append(", endForecast: ");
		result.append(endForecast);
		result.append(", endActual: ");
		result.append(endActual);
		result.append(", rag: ");
		result.append(rag);
		result.append(", ragReason: ");
		result.append(ragReason);
		result.append(", lastReview: ");
		result.append(lastReview);
		result.append(", nextReview: ");
		result.append(nextReview);
		result.append(')');
		return result.toString();
	}

} //WorkstreamImpl
