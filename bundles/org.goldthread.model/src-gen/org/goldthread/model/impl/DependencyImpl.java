/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.Criticality;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyKind;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.LinkType;
import org.goldthread.model.Rag;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getGiverItem <em>Giver Item</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getReceiverItem <em>Receiver Item</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getLag <em>Lag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getHandedOver <em>Handed Over</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getNeedBy <em>Need By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#isAgreedByGiver <em>Agreed By Giver</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getAgreedByGiverOn <em>Agreed By Giver On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#isAgreedByReceiver <em>Agreed By Receiver</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getAgreedByReceiverOn <em>Agreed By Receiver On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getGiverOwner <em>Giver Owner</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getReceiverOwner <em>Receiver Owner</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getImpactIfLate <em>Impact If Late</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DependencyImpl#getRisk <em>Risk</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DependencyImpl extends ElementImpl implements Dependency {
	/**
	 * The cached value of the '{@link #getGiver() <em>Giver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiver()
	 * @generated
	 * @ordered
	 */
	protected Workstream giver;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected Workstream receiver;

	/**
	 * The cached value of the '{@link #getGiverItem() <em>Giver Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiverItem()
	 * @generated
	 * @ordered
	 */
	protected HandoverItem giverItem;

	/**
	 * The cached value of the '{@link #getReceiverItem() <em>Receiver Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverItem()
	 * @generated
	 * @ordered
	 */
	protected HandoverItem receiverItem;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final LinkType TYPE_EDEFAULT = LinkType.FINISH_TO_START;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected LinkType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DependencyKind KIND_EDEFAULT = DependencyKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DependencyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LAG_EDEFAULT = Integer.valueOf(0);

	/**
	 * The cached value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected Integer lag = LAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandedOver() <em>Handed Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedOver()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDED_OVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandedOver() <em>Handed Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedOver()
	 * @generated
	 * @ordered
	 */
	protected String handedOver = HANDED_OVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Criticality CRITICALITY_EDEFAULT = Criticality.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Criticality criticality = CRITICALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final DependencyStatus STATUS_EDEFAULT = DependencyStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected DependencyStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeedBy() <em>Need By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeedBy() <em>Need By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate needBy = NEED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected LocalDate forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgreedByGiver() <em>Agreed By Giver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreedByGiver()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGREED_BY_GIVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgreedByGiver() <em>Agreed By Giver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreedByGiver()
	 * @generated
	 * @ordered
	 */
	protected boolean agreedByGiver = AGREED_BY_GIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedByGiverOn() <em>Agreed By Giver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedByGiverOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_BY_GIVER_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedByGiverOn() <em>Agreed By Giver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedByGiverOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedByGiverOn = AGREED_BY_GIVER_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgreedByReceiver() <em>Agreed By Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreedByReceiver()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGREED_BY_RECEIVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgreedByReceiver() <em>Agreed By Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreedByReceiver()
	 * @generated
	 * @ordered
	 */
	protected boolean agreedByReceiver = AGREED_BY_RECEIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedByReceiverOn() <em>Agreed By Receiver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedByReceiverOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_BY_RECEIVER_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedByReceiverOn() <em>Agreed By Receiver On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedByReceiverOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedByReceiverOn = AGREED_BY_RECEIVER_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGiverOwner() <em>Giver Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiverOwner()
	 * @generated
	 * @ordered
	 */
	protected Role giverOwner;

	/**
	 * The cached value of the '{@link #getReceiverOwner() <em>Receiver Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiverOwner()
	 * @generated
	 * @ordered
	 */
	protected Role receiverOwner;

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
	 * The default value of the '{@link #getImpactIfLate() <em>Impact If Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactIfLate()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_IF_LATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactIfLate() <em>Impact If Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactIfLate()
	 * @generated
	 * @ordered
	 */
	protected String impactIfLate = IMPACT_IF_LATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRisk() <em>Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisk()
	 * @generated
	 * @ordered
	 */
	protected Risk risk;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DependencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.DEPENDENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getGiver() {
		return giver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiver(Workstream newGiver) {
		Workstream oldGiver = giver;
		giver = newGiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__GIVER, oldGiver, giver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(Workstream newReceiver) {
		Workstream oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandoverItem getGiverItem() {
		return giverItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiverItem(HandoverItem newGiverItem) {
		HandoverItem oldGiverItem = giverItem;
		giverItem = newGiverItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__GIVER_ITEM, oldGiverItem, giverItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandoverItem getReceiverItem() {
		return receiverItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiverItem(HandoverItem newReceiverItem) {
		HandoverItem oldReceiverItem = receiverItem;
		receiverItem = newReceiverItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__RECEIVER_ITEM, oldReceiverItem, receiverItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(LinkType newType) {
		LinkType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DependencyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DependencyKind newKind) {
		DependencyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLag() {
		return lag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLag(Integer newLag) {
		Integer oldLag = lag;
		lag = newLag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__LAG, oldLag, lag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandedOver() {
		return handedOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandedOver(String newHandedOver) {
		String oldHandedOver = handedOver;
		handedOver = newHandedOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__HANDED_OVER, oldHandedOver, handedOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criticality getCriticality() {
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Criticality newCriticality) {
		Criticality oldCriticality = criticality;
		criticality = newCriticality == null ? CRITICALITY_EDEFAULT : newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DependencyStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(DependencyStatus newStatus) {
		DependencyStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNeedBy() {
		return needBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedBy(LocalDate newNeedBy) {
		LocalDate oldNeedBy = needBy;
		needBy = newNeedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__NEED_BY, oldNeedBy, needBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(LocalDate newForecast) {
		LocalDate oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(LocalDate newBaseline) {
		LocalDate oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgreedByGiver() {
		return agreedByGiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedByGiver(boolean newAgreedByGiver) {
		boolean oldAgreedByGiver = agreedByGiver;
		agreedByGiver = newAgreedByGiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER, oldAgreedByGiver, agreedByGiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedByGiverOn() {
		return agreedByGiverOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedByGiverOn(LocalDate newAgreedByGiverOn) {
		LocalDate oldAgreedByGiverOn = agreedByGiverOn;
		agreedByGiverOn = newAgreedByGiverOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER_ON, oldAgreedByGiverOn, agreedByGiverOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgreedByReceiver() {
		return agreedByReceiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedByReceiver(boolean newAgreedByReceiver) {
		boolean oldAgreedByReceiver = agreedByReceiver;
		agreedByReceiver = newAgreedByReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER, oldAgreedByReceiver, agreedByReceiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedByReceiverOn() {
		return agreedByReceiverOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedByReceiverOn(LocalDate newAgreedByReceiverOn) {
		LocalDate oldAgreedByReceiverOn = agreedByReceiverOn;
		agreedByReceiverOn = newAgreedByReceiverOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER_ON, oldAgreedByReceiverOn, agreedByReceiverOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getGiverOwner() {
		return giverOwner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiverOwner(Role newGiverOwner) {
		Role oldGiverOwner = giverOwner;
		giverOwner = newGiverOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__GIVER_OWNER, oldGiverOwner, giverOwner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getReceiverOwner() {
		return receiverOwner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiverOwner(Role newReceiverOwner) {
		Role oldReceiverOwner = receiverOwner;
		receiverOwner = newReceiverOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__RECEIVER_OWNER, oldReceiverOwner, receiverOwner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__RAG, oldRag, rag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactIfLate() {
		return impactIfLate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactIfLate(String newImpactIfLate) {
		String oldImpactIfLate = impactIfLate;
		impactIfLate = newImpactIfLate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__IMPACT_IF_LATE, oldImpactIfLate, impactIfLate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk getRisk() {
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisk(Risk newRisk) {
		Risk oldRisk = risk;
		risk = newRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DEPENDENCY__RISK, oldRisk, risk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.DEPENDENCY__GIVER:
				return getGiver();
			case GoldthreadPackage.DEPENDENCY__RECEIVER:
				return getReceiver();
			case GoldthreadPackage.DEPENDENCY__GIVER_ITEM:
				return getGiverItem();
			case GoldthreadPackage.DEPENDENCY__RECEIVER_ITEM:
				return getReceiverItem();
			case GoldthreadPackage.DEPENDENCY__TYPE:
				return getType();
			case GoldthreadPackage.DEPENDENCY__KIND:
				return getKind();
			case GoldthreadPackage.DEPENDENCY__LAG:
				return getLag();
			case GoldthreadPackage.DEPENDENCY__HANDED_OVER:
				return getHandedOver();
			case GoldthreadPackage.DEPENDENCY__CRITICALITY:
				return getCriticality();
			case GoldthreadPackage.DEPENDENCY__STATUS:
				return getStatus();
			case GoldthreadPackage.DEPENDENCY__NEED_BY:
				return getNeedBy();
			case GoldthreadPackage.DEPENDENCY__FORECAST:
				return getForecast();
			case GoldthreadPackage.DEPENDENCY__BASELINE:
				return getBaseline();
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER:
				return isAgreedByGiver();
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER_ON:
				return getAgreedByGiverOn();
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER:
				return isAgreedByReceiver();
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER_ON:
				return getAgreedByReceiverOn();
			case GoldthreadPackage.DEPENDENCY__GIVER_OWNER:
				return getGiverOwner();
			case GoldthreadPackage.DEPENDENCY__RECEIVER_OWNER:
				return getReceiverOwner();
			case GoldthreadPackage.DEPENDENCY__RAG:
				return getRag();
			case GoldthreadPackage.DEPENDENCY__IMPACT_IF_LATE:
				return getImpactIfLate();
			case GoldthreadPackage.DEPENDENCY__RISK:
				return getRisk();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.DEPENDENCY__GIVER:
				setGiver((Workstream)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER:
				setReceiver((Workstream)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__GIVER_ITEM:
				setGiverItem((HandoverItem)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_ITEM:
				setReceiverItem((HandoverItem)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__TYPE:
				setType((LinkType)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__KIND:
				setKind((DependencyKind)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__LAG:
				setLag((Integer)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__HANDED_OVER:
				setHandedOver((String)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__CRITICALITY:
				setCriticality((Criticality)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__STATUS:
				setStatus((DependencyStatus)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__NEED_BY:
				setNeedBy((LocalDate)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__FORECAST:
				setForecast((LocalDate)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__BASELINE:
				setBaseline((LocalDate)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER:
				setAgreedByGiver((Boolean)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER_ON:
				setAgreedByGiverOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER:
				setAgreedByReceiver((Boolean)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER_ON:
				setAgreedByReceiverOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__GIVER_OWNER:
				setGiverOwner((Role)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_OWNER:
				setReceiverOwner((Role)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__RAG:
				setRag((Rag)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__IMPACT_IF_LATE:
				setImpactIfLate((String)newValue);
				return;
			case GoldthreadPackage.DEPENDENCY__RISK:
				setRisk((Risk)newValue);
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
			case GoldthreadPackage.DEPENDENCY__GIVER:
				setGiver((Workstream)null);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER:
				setReceiver((Workstream)null);
				return;
			case GoldthreadPackage.DEPENDENCY__GIVER_ITEM:
				setGiverItem((HandoverItem)null);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_ITEM:
				setReceiverItem((HandoverItem)null);
				return;
			case GoldthreadPackage.DEPENDENCY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__LAG:
				setLag(LAG_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__HANDED_OVER:
				setHandedOver(HANDED_OVER_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__NEED_BY:
				setNeedBy(NEED_BY_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER:
				setAgreedByGiver(AGREED_BY_GIVER_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER_ON:
				setAgreedByGiverOn(AGREED_BY_GIVER_ON_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER:
				setAgreedByReceiver(AGREED_BY_RECEIVER_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER_ON:
				setAgreedByReceiverOn(AGREED_BY_RECEIVER_ON_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__GIVER_OWNER:
				setGiverOwner((Role)null);
				return;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_OWNER:
				setReceiverOwner((Role)null);
				return;
			case GoldthreadPackage.DEPENDENCY__RAG:
				setRag(RAG_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__IMPACT_IF_LATE:
				setImpactIfLate(IMPACT_IF_LATE_EDEFAULT);
				return;
			case GoldthreadPackage.DEPENDENCY__RISK:
				setRisk((Risk)null);
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
			case GoldthreadPackage.DEPENDENCY__GIVER:
				return giver != null;
			case GoldthreadPackage.DEPENDENCY__RECEIVER:
				return receiver != null;
			case GoldthreadPackage.DEPENDENCY__GIVER_ITEM:
				return giverItem != null;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_ITEM:
				return receiverItem != null;
			case GoldthreadPackage.DEPENDENCY__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__KIND:
				return kind != KIND_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__LAG:
				return LAG_EDEFAULT == null ? lag != null : !LAG_EDEFAULT.equals(lag);
			case GoldthreadPackage.DEPENDENCY__HANDED_OVER:
				return HANDED_OVER_EDEFAULT == null ? handedOver != null : !HANDED_OVER_EDEFAULT.equals(handedOver);
			case GoldthreadPackage.DEPENDENCY__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__NEED_BY:
				return NEED_BY_EDEFAULT == null ? needBy != null : !NEED_BY_EDEFAULT.equals(needBy);
			case GoldthreadPackage.DEPENDENCY__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case GoldthreadPackage.DEPENDENCY__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER:
				return agreedByGiver != AGREED_BY_GIVER_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_GIVER_ON:
				return AGREED_BY_GIVER_ON_EDEFAULT == null ? agreedByGiverOn != null : !AGREED_BY_GIVER_ON_EDEFAULT.equals(agreedByGiverOn);
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER:
				return agreedByReceiver != AGREED_BY_RECEIVER_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__AGREED_BY_RECEIVER_ON:
				return AGREED_BY_RECEIVER_ON_EDEFAULT == null ? agreedByReceiverOn != null : !AGREED_BY_RECEIVER_ON_EDEFAULT.equals(agreedByReceiverOn);
			case GoldthreadPackage.DEPENDENCY__GIVER_OWNER:
				return giverOwner != null;
			case GoldthreadPackage.DEPENDENCY__RECEIVER_OWNER:
				return receiverOwner != null;
			case GoldthreadPackage.DEPENDENCY__RAG:
				return rag != RAG_EDEFAULT;
			case GoldthreadPackage.DEPENDENCY__IMPACT_IF_LATE:
				return IMPACT_IF_LATE_EDEFAULT == null ? impactIfLate != null : !IMPACT_IF_LATE_EDEFAULT.equals(impactIfLate);
			case GoldthreadPackage.DEPENDENCY__RISK:
				return risk != null;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", lag: ");
		result.append(lag);
		result.append(", handedOver: ");
		result.append(handedOver);
		result.append(", criticality: ");
		result.append(criticality);
		result.append(", status: ");
		result.append(status);
		result.append(", needBy: ");
		result.append(needBy);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", agreedByGiver: ");
		result.append(agreedByGiver);
		result.append(", agreedByGiverOn: ");
		result.append(agreedByGiverOn);
		result.append(", agreedByReceiver: ");
		result.append(agreedByReceiver);
		result.append(", agreedByReceiverOn: ");
		result.append(agreedByReceiverOn);
		result.append(", rag: ");
		result.append(rag);
		result.append(", impactIfLate: ");
		result.append(impactIfLate);
		result.append(')');
		return result.toString();
	}

} //DependencyImpl
