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

import org.goldthread.model.ChangeRequest;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.ItemStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ChangeRequestImpl#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ChangeRequestImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ChangeRequestImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ChangeRequestImpl#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ChangeRequestImpl#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangeRequestImpl extends OwnedImpl implements ChangeRequest {
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
	 * The default value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected String impact = IMPACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected GovernanceBody approvedBy;

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
	protected ChangeRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.CHANGE_REQUEST;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CHANGE_REQUEST__RAISED_ON, oldRaisedOn, raisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpact() {
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpact(String newImpact) {
		String oldImpact = impact;
		impact = newImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CHANGE_REQUEST__IMPACT, oldImpact, impact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(GovernanceBody newApprovedBy) {
		GovernanceBody oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CHANGE_REQUEST__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAffected() {
		if (affected == null) {
			affected = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.CHANGE_REQUEST__AFFECTED);
		}
		return affected;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.CHANGE_REQUEST__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.CHANGE_REQUEST__RAISED_ON:
				return getRaisedOn();
			case GoldthreadPackage.CHANGE_REQUEST__IMPACT:
				return getImpact();
			case GoldthreadPackage.CHANGE_REQUEST__APPROVED_BY:
				return getApprovedBy();
			case GoldthreadPackage.CHANGE_REQUEST__AFFECTED:
				return getAffected();
			case GoldthreadPackage.CHANGE_REQUEST__STATUS:
				return getStatus();
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
			case GoldthreadPackage.CHANGE_REQUEST__RAISED_ON:
				setRaisedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__IMPACT:
				setImpact((String)newValue);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__APPROVED_BY:
				setApprovedBy((GovernanceBody)newValue);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__AFFECTED:
				getAffected().clear();
				getAffected().addAll((Collection<? extends Element>)newValue);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__STATUS:
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
			case GoldthreadPackage.CHANGE_REQUEST__RAISED_ON:
				setRaisedOn(RAISED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__IMPACT:
				setImpact(IMPACT_EDEFAULT);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__APPROVED_BY:
				setApprovedBy((GovernanceBody)null);
				return;
			case GoldthreadPackage.CHANGE_REQUEST__AFFECTED:
				getAffected().clear();
				return;
			case GoldthreadPackage.CHANGE_REQUEST__STATUS:
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
			case GoldthreadPackage.CHANGE_REQUEST__RAISED_ON:
				return RAISED_ON_EDEFAULT == null ? raisedOn != null : !RAISED_ON_EDEFAULT.equals(raisedOn);
			case GoldthreadPackage.CHANGE_REQUEST__IMPACT:
				return IMPACT_EDEFAULT == null ? impact != null : !IMPACT_EDEFAULT.equals(impact);
			case GoldthreadPackage.CHANGE_REQUEST__APPROVED_BY:
				return approvedBy != null;
			case GoldthreadPackage.CHANGE_REQUEST__AFFECTED:
				return affected != null && !affected.isEmpty();
			case GoldthreadPackage.CHANGE_REQUEST__STATUS:
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
		result.append(" (raisedOn: ");
		result.append(raisedOn);
		result.append(", impact: ");
		result.append(impact);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //ChangeRequestImpl
