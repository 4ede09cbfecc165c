/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.goldthread.model.Element;
import org.goldthread.model.EscalationLevel;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Issue;
import org.goldthread.model.IssueType;
import org.goldthread.model.ItemStatus;
import org.goldthread.model.Level;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Issue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getFromRisk <em>From Risk</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getImpactOnTime <em>Impact On Time</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getImpactOnCost <em>Impact On Cost</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getImpactOnBenefit <em>Impact On Benefit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getImpactOnQuality <em>Impact On Quality</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getDecisionNeededBy <em>Decision Needed By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getEscalatedTo <em>Escalated To</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.IssueImpl#getAffected <em>Affected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IssueImpl extends OwnedImpl implements Issue {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final IssueType TYPE_EDEFAULT = IssueType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected IssueType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFromRisk() <em>From Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromRisk()
	 * @generated
	 * @ordered
	 */
	protected Risk fromRisk;

	/**
	 * The cached value of the '{@link #getRaisedBy() <em>Raised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedBy()
	 * @generated
	 * @ordered
	 */
	protected Role raisedBy;

	/**
	 * The default value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RAISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate raisedOn = RAISED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Level PRIORITY_EDEFAULT = Level.NOT_STATED;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Level priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Level SEVERITY_EDEFAULT = Level.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Level severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactOnTime() <em>Impact On Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnTime()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_ON_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactOnTime() <em>Impact On Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnTime()
	 * @generated
	 * @ordered
	 */
	protected String impactOnTime = IMPACT_ON_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactOnCost() <em>Impact On Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnCost()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_ON_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactOnCost() <em>Impact On Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnCost()
	 * @generated
	 * @ordered
	 */
	protected String impactOnCost = IMPACT_ON_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactOnBenefit() <em>Impact On Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnBenefit()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_ON_BENEFIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactOnBenefit() <em>Impact On Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnBenefit()
	 * @generated
	 * @ordered
	 */
	protected String impactOnBenefit = IMPACT_ON_BENEFIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactOnQuality() <em>Impact On Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnQuality()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_ON_QUALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactOnQuality() <em>Impact On Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactOnQuality()
	 * @generated
	 * @ordered
	 */
	protected String impactOnQuality = IMPACT_ON_QUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecisionNeededBy() <em>Decision Needed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionNeededBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECISION_NEEDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecisionNeededBy() <em>Decision Needed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionNeededBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decisionNeededBy = DECISION_NEEDED_BY_EDEFAULT;

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
	 * The default value of the '{@link #getEscalatedTo() <em>Escalated To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalatedTo()
	 * @generated
	 * @ordered
	 */
	protected static final EscalationLevel ESCALATED_TO_EDEFAULT = EscalationLevel.WORKSTREAM;

	/**
	 * The cached value of the '{@link #getEscalatedTo() <em>Escalated To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalatedTo()
	 * @generated
	 * @ordered
	 */
	protected EscalationLevel escalatedTo = ESCALATED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ItemStatus STATUS_EDEFAULT = ItemStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ItemStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffected() <em>Affected</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffected()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> affected;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IssueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ISSUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssueType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(IssueType newType) {
		IssueType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk getFromRisk() {
		return fromRisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromRisk(Risk newFromRisk) {
		Risk oldFromRisk = fromRisk;
		fromRisk = newFromRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__FROM_RISK, oldFromRisk, fromRisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRaisedBy() {
		return raisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedBy(Role newRaisedBy) {
		Role oldRaisedBy = raisedBy;
		raisedBy = newRaisedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__RAISED_BY, oldRaisedBy, raisedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRaisedOn() {
		return raisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedOn(LocalDate newRaisedOn) {
		LocalDate oldRaisedOn = raisedOn;
		raisedOn = newRaisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__RAISED_ON, oldRaisedOn, raisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Level newPriority) {
		Level oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Level newSeverity) {
		Level oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactOnTime() {
		return impactOnTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactOnTime(String newImpactOnTime) {
		String oldImpactOnTime = impactOnTime;
		impactOnTime = newImpactOnTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__IMPACT_ON_TIME, oldImpactOnTime, impactOnTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactOnCost() {
		return impactOnCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactOnCost(String newImpactOnCost) {
		String oldImpactOnCost = impactOnCost;
		impactOnCost = newImpactOnCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__IMPACT_ON_COST, oldImpactOnCost, impactOnCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactOnBenefit() {
		return impactOnBenefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactOnBenefit(String newImpactOnBenefit) {
		String oldImpactOnBenefit = impactOnBenefit;
		impactOnBenefit = newImpactOnBenefit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__IMPACT_ON_BENEFIT, oldImpactOnBenefit, impactOnBenefit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactOnQuality() {
		return impactOnQuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactOnQuality(String newImpactOnQuality) {
		String oldImpactOnQuality = impactOnQuality;
		impactOnQuality = newImpactOnQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__IMPACT_ON_QUALITY, oldImpactOnQuality, impactOnQuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecisionNeededBy() {
		return decisionNeededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionNeededBy(LocalDate newDecisionNeededBy) {
		LocalDate oldDecisionNeededBy = decisionNeededBy;
		decisionNeededBy = newDecisionNeededBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__DECISION_NEEDED_BY, oldDecisionNeededBy, decisionNeededBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__RESOLUTION, oldResolution, resolution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EscalationLevel getEscalatedTo() {
		return escalatedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalatedTo(EscalationLevel newEscalatedTo) {
		EscalationLevel oldEscalatedTo = escalatedTo;
		escalatedTo = newEscalatedTo == null ? ESCALATED_TO_EDEFAULT : newEscalatedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__ESCALATED_TO, oldEscalatedTo, escalatedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ItemStatus newStatus) {
		ItemStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ISSUE__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAffected() {
		if (affected == null) {
			affected = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.ISSUE__AFFECTED);
		}
		return affected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.ISSUE__TYPE:
				return getType();
			case GoldthreadPackage.ISSUE__FROM_RISK:
				return getFromRisk();
			case GoldthreadPackage.ISSUE__RAISED_BY:
				return getRaisedBy();
			case GoldthreadPackage.ISSUE__RAISED_ON:
				return getRaisedOn();
			case GoldthreadPackage.ISSUE__PRIORITY:
				return getPriority();
			case GoldthreadPackage.ISSUE__SEVERITY:
				return getSeverity();
			case GoldthreadPackage.ISSUE__IMPACT_ON_TIME:
				return getImpactOnTime();
			case GoldthreadPackage.ISSUE__IMPACT_ON_COST:
				return getImpactOnCost();
			case GoldthreadPackage.ISSUE__IMPACT_ON_BENEFIT:
				return getImpactOnBenefit();
			case GoldthreadPackage.ISSUE__IMPACT_ON_QUALITY:
				return getImpactOnQuality();
			case GoldthreadPackage.ISSUE__DECISION_NEEDED_BY:
				return getDecisionNeededBy();
			case GoldthreadPackage.ISSUE__RESOLUTION:
				return getResolution();
			case GoldthreadPackage.ISSUE__ESCALATED_TO:
				return getEscalatedTo();
			case GoldthreadPackage.ISSUE__STATUS:
				return getStatus();
			case GoldthreadPackage.ISSUE__CLOSED_ON:
				return getClosedOn();
			case GoldthreadPackage.ISSUE__AFFECTED:
				return getAffected();
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
			case GoldthreadPackage.ISSUE__TYPE:
				setType((IssueType)newValue);
				return;
			case GoldthreadPackage.ISSUE__FROM_RISK:
				setFromRisk((Risk)newValue);
				return;
			case GoldthreadPackage.ISSUE__RAISED_BY:
				setRaisedBy((Role)newValue);
				return;
			case GoldthreadPackage.ISSUE__RAISED_ON:
				setRaisedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.ISSUE__PRIORITY:
				setPriority((Level)newValue);
				return;
			case GoldthreadPackage.ISSUE__SEVERITY:
				setSeverity((Level)newValue);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_TIME:
				setImpactOnTime((String)newValue);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_COST:
				setImpactOnCost((String)newValue);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_BENEFIT:
				setImpactOnBenefit((String)newValue);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_QUALITY:
				setImpactOnQuality((String)newValue);
				return;
			case GoldthreadPackage.ISSUE__DECISION_NEEDED_BY:
				setDecisionNeededBy((LocalDate)newValue);
				return;
			case GoldthreadPackage.ISSUE__RESOLUTION:
				setResolution((String)newValue);
				return;
			case GoldthreadPackage.ISSUE__ESCALATED_TO:
				setEscalatedTo((EscalationLevel)newValue);
				return;
			case GoldthreadPackage.ISSUE__STATUS:
				setStatus((ItemStatus)newValue);
				return;
			case GoldthreadPackage.ISSUE__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.ISSUE__AFFECTED:
				getAffected().clear();
				getAffected().addAll((Collection<? extends Element>)newValue);
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
			case GoldthreadPackage.ISSUE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__FROM_RISK:
				setFromRisk((Risk)null);
				return;
			case GoldthreadPackage.ISSUE__RAISED_BY:
				setRaisedBy((Role)null);
				return;
			case GoldthreadPackage.ISSUE__RAISED_ON:
				setRaisedOn(RAISED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_TIME:
				setImpactOnTime(IMPACT_ON_TIME_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_COST:
				setImpactOnCost(IMPACT_ON_COST_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_BENEFIT:
				setImpactOnBenefit(IMPACT_ON_BENEFIT_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__IMPACT_ON_QUALITY:
				setImpactOnQuality(IMPACT_ON_QUALITY_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__DECISION_NEEDED_BY:
				setDecisionNeededBy(DECISION_NEEDED_BY_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__RESOLUTION:
				setResolution(RESOLUTION_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__ESCALATED_TO:
				setEscalatedTo(ESCALATED_TO_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.ISSUE__AFFECTED:
				getAffected().clear();
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
			case GoldthreadPackage.ISSUE__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.ISSUE__FROM_RISK:
				return fromRisk != null;
			case GoldthreadPackage.ISSUE__RAISED_BY:
				return raisedBy != null;
			case GoldthreadPackage.ISSUE__RAISED_ON:
				return RAISED_ON_EDEFAULT == null ? raisedOn != null : !RAISED_ON_EDEFAULT.equals(raisedOn);
			case GoldthreadPackage.ISSUE__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case GoldthreadPackage.ISSUE__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case GoldthreadPackage.ISSUE__IMPACT_ON_TIME:
				return IMPACT_ON_TIME_EDEFAULT == null ? impactOnTime != null : !IMPACT_ON_TIME_EDEFAULT.equals(impactOnTime);
			case GoldthreadPackage.ISSUE__IMPACT_ON_COST:
				return IMPACT_ON_COST_EDEFAULT == null ? impactOnCost != null : !IMPACT_ON_COST_EDEFAULT.equals(impactOnCost);
			case GoldthreadPackage.ISSUE__IMPACT_ON_BENEFIT:
				return IMPACT_ON_BENEFIT_EDEFAULT == null ? impactOnBenefit != null : !IMPACT_ON_BENEFIT_EDEFAULT.equals(impactOnBenefit);
			case GoldthreadPackage.ISSUE__IMPACT_ON_QUALITY:
				return IMPACT_ON_QUALITY_EDEFAULT == null ? impactOnQuality != null : !IMPACT_ON_QUALITY_EDEFAULT.equals(impactOnQuality);
			case GoldthreadPackage.ISSUE__DECISION_NEEDED_BY:
				return DECISION_NEEDED_BY_EDEFAULT == null ? decisionNeededBy != null : !DECISION_NEEDED_BY_EDEFAULT.equals(decisionNeededBy);
			case GoldthreadPackage.ISSUE__RESOLUTION:
				return RESOLUTION_EDEFAULT == null ? resolution != null : !RESOLUTION_EDEFAULT.equals(resolution);
			case GoldthreadPackage.ISSUE__ESCALATED_TO:
				return escalatedTo != ESCALATED_TO_EDEFAULT;
			case GoldthreadPackage.ISSUE__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.ISSUE__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case GoldthreadPackage.ISSUE__AFFECTED:
				return affected != null && !affected.isEmpty();
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
		result.append(", raisedOn: ");
		result.append(raisedOn);
		result.append(", priority: ");
		result.append(priority);
		result.append(", severity: ");
		result.append(severity);
		result.append(", impactOnTime: ");
		result.append(impactOnTime);
		result.append(", impactOnCost: ");
		result.append(impactOnCost);
		result.append(", impactOnBenefit: ");
		result.append(impactOnBenefit);
		result.append(", impactOnQuality: ");
		result.append(impactOnQuality);
		result.append(", decisionNeededBy: ");
		result.append(decisionNeededBy);
		result.append(", resolution: ");
		result.append(resolution);
		result.append(", escalatedTo: ");
		result.append(escalatedTo);
		result.append(", status: ");
		result.append(status);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(')');
		return result.toString();
	}

} //IssueImpl
