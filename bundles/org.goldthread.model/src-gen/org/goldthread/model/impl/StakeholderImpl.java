/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.InfluenceLevel;
import org.goldthread.model.ItemStatus;
import org.goldthread.model.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.StakeholderImpl#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.goldthread.model.impl.StakeholderImpl#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.StakeholderImpl#getEngagement <em>Engagement</em>}</li>
 *   <li>{@link org.goldthread.model.impl.StakeholderImpl#getNextContact <em>Next Contact</em>}</li>
 *   <li>{@link org.goldthread.model.impl.StakeholderImpl#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StakeholderImpl extends OwnedImpl implements Stakeholder {
	/**
	 * The default value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected static final InfluenceLevel INTEREST_EDEFAULT = InfluenceLevel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected InfluenceLevel interest = INTEREST_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final InfluenceLevel INFLUENCE_EDEFAULT = InfluenceLevel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected InfluenceLevel influence = INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngagement() <em>Engagement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngagement()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGAGEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngagement() <em>Engagement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngagement()
	 * @generated
	 * @ordered
	 */
	protected String engagement = ENGAGEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextContact() <em>Next Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextContact()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextContact() <em>Next Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextContact()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextContact = NEXT_CONTACT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StakeholderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.STAKEHOLDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InfluenceLevel getInterest() {
		return interest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterest(InfluenceLevel newInterest) {
		InfluenceLevel oldInterest = interest;
		interest = newInterest == null ? INTEREST_EDEFAULT : newInterest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.STAKEHOLDER__INTEREST, oldInterest, interest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InfluenceLevel getInfluence() {
		return influence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluence(InfluenceLevel newInfluence) {
		InfluenceLevel oldInfluence = influence;
		influence = newInfluence == null ? INFLUENCE_EDEFAULT : newInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.STAKEHOLDER__INFLUENCE, oldInfluence, influence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngagement() {
		return engagement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngagement(String newEngagement) {
		String oldEngagement = engagement;
		engagement = newEngagement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.STAKEHOLDER__ENGAGEMENT, oldEngagement, engagement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextContact() {
		return nextContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextContact(LocalDate newNextContact) {
		LocalDate oldNextContact = nextContact;
		nextContact = newNextContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.STAKEHOLDER__NEXT_CONTACT, oldNextContact, nextContact));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.STAKEHOLDER__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.STAKEHOLDER__INTEREST:
				return getInterest();
			case GoldthreadPackage.STAKEHOLDER__INFLUENCE:
				return getInfluence();
			case GoldthreadPackage.STAKEHOLDER__ENGAGEMENT:
				return getEngagement();
			case GoldthreadPackage.STAKEHOLDER__NEXT_CONTACT:
				return getNextContact();
			case GoldthreadPackage.STAKEHOLDER__STATUS:
				return getStatus();
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
			case GoldthreadPackage.STAKEHOLDER__INTEREST:
				setInterest((InfluenceLevel)newValue);
				return;
			case GoldthreadPackage.STAKEHOLDER__INFLUENCE:
				setInfluence((InfluenceLevel)newValue);
				return;
			case GoldthreadPackage.STAKEHOLDER__ENGAGEMENT:
				setEngagement((String)newValue);
				return;
			case GoldthreadPackage.STAKEHOLDER__NEXT_CONTACT:
				setNextContact((LocalDate)newValue);
				return;
			case GoldthreadPackage.STAKEHOLDER__STATUS:
				setStatus((ItemStatus)newValue);
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
			case GoldthreadPackage.STAKEHOLDER__INTEREST:
				setInterest(INTEREST_EDEFAULT);
				return;
			case GoldthreadPackage.STAKEHOLDER__INFLUENCE:
				setInfluence(INFLUENCE_EDEFAULT);
				return;
			case GoldthreadPackage.STAKEHOLDER__ENGAGEMENT:
				setEngagement(ENGAGEMENT_EDEFAULT);
				return;
			case GoldthreadPackage.STAKEHOLDER__NEXT_CONTACT:
				setNextContact(NEXT_CONTACT_EDEFAULT);
				return;
			case GoldthreadPackage.STAKEHOLDER__STATUS:
				setStatus(STATUS_EDEFAULT);
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
			case GoldthreadPackage.STAKEHOLDER__INTEREST:
				return interest != INTEREST_EDEFAULT;
			case GoldthreadPackage.STAKEHOLDER__INFLUENCE:
				return influence != INFLUENCE_EDEFAULT;
			case GoldthreadPackage.STAKEHOLDER__ENGAGEMENT:
				return ENGAGEMENT_EDEFAULT == null ? engagement != null : !ENGAGEMENT_EDEFAULT.equals(engagement);
			case GoldthreadPackage.STAKEHOLDER__NEXT_CONTACT:
				return NEXT_CONTACT_EDEFAULT == null ? nextContact != null : !NEXT_CONTACT_EDEFAULT.equals(nextContact);
			case GoldthreadPackage.STAKEHOLDER__STATUS:
				return status != STATUS_EDEFAULT;
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
		result.append(" (interest: ");
		result.append(interest);
		result.append(", influence: ");
		result.append(influence);
		result.append(", engagement: ");
		result.append(engagement);
		result.append(", nextContact: ");
		result.append(nextContact);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //StakeholderImpl
