/**
 */
package org.goldthread.model.impl;

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

import org.goldthread.model.BodyType;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Governance Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getRemit <em>Remit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getReportsTo <em>Reports To</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getOversees <em>Oversees</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GovernanceBodyImpl#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GovernanceBodyImpl extends ElementImpl implements GovernanceBody {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final BodyType TYPE_EDEFAULT = BodyType.COUNCIL;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected BodyType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemit() <em>Remit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemit()
	 * @generated
	 * @ordered
	 */
	protected static final String REMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemit() <em>Remit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemit()
	 * @generated
	 * @ordered
	 */
	protected String remit = REMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChair() <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChair()
	 * @generated
	 * @ordered
	 */
	protected Role chair;

	/**
	 * The cached value of the '{@link #getReportsTo() <em>Reports To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportsTo()
	 * @generated
	 * @ordered
	 */
	protected GovernanceBody reportsTo;

	/**
	 * The cached value of the '{@link #getOversees() <em>Oversees</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOversees()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> oversees;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<Meeting> meetings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GovernanceBodyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.GOVERNANCE_BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(BodyType newType) {
		BodyType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GOVERNANCE_BODY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemit() {
		return remit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemit(String newRemit) {
		String oldRemit = remit;
		remit = newRemit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GOVERNANCE_BODY__REMIT, oldRemit, remit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChair(Role newChair) {
		Role oldChair = chair;
		chair = newChair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GOVERNANCE_BODY__CHAIR, oldChair, chair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody getReportsTo() {
		return reportsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportsTo(GovernanceBody newReportsTo) {
		GovernanceBody oldReportsTo = reportsTo;
		reportsTo = newReportsTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GOVERNANCE_BODY__REPORTS_TO, oldReportsTo, reportsTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getOversees() {
		if (oversees == null) {
			oversees = new EObjectEList<Element>(Element.class, this, GoldthreadPackage.GOVERNANCE_BODY__OVERSEES);
		}
		return oversees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, GoldthreadPackage.GOVERNANCE_BODY__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.GOVERNANCE_BODY__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.GOVERNANCE_BODY__TYPE:
				return getType();
			case GoldthreadPackage.GOVERNANCE_BODY__REMIT:
				return getRemit();
			case GoldthreadPackage.GOVERNANCE_BODY__CHAIR:
				return getChair();
			case GoldthreadPackage.GOVERNANCE_BODY__REPORTS_TO:
				return getReportsTo();
			case GoldthreadPackage.GOVERNANCE_BODY__OVERSEES:
				return getOversees();
			case GoldthreadPackage.GOVERNANCE_BODY__MEETINGS:
				return getMeetings();
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
			case GoldthreadPackage.GOVERNANCE_BODY__TYPE:
				setType((BodyType)newValue);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__REMIT:
				setRemit((String)newValue);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__CHAIR:
				setChair((Role)newValue);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__REPORTS_TO:
				setReportsTo((GovernanceBody)newValue);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__OVERSEES:
				getOversees().clear();
				getOversees().addAll((Collection<? extends Element>)newValue);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
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
			case GoldthreadPackage.GOVERNANCE_BODY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__REMIT:
				setRemit(REMIT_EDEFAULT);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__CHAIR:
				setChair((Role)null);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__REPORTS_TO:
				setReportsTo((GovernanceBody)null);
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__OVERSEES:
				getOversees().clear();
				return;
			case GoldthreadPackage.GOVERNANCE_BODY__MEETINGS:
				getMeetings().clear();
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
			case GoldthreadPackage.GOVERNANCE_BODY__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.GOVERNANCE_BODY__REMIT:
				return REMIT_EDEFAULT == null ? remit != null : !REMIT_EDEFAULT.equals(remit);
			case GoldthreadPackage.GOVERNANCE_BODY__CHAIR:
				return chair != null;
			case GoldthreadPackage.GOVERNANCE_BODY__REPORTS_TO:
				return reportsTo != null;
			case GoldthreadPackage.GOVERNANCE_BODY__OVERSEES:
				return oversees != null && !oversees.isEmpty();
			case GoldthreadPackage.GOVERNANCE_BODY__MEETINGS:
				return meetings != null && !meetings.isEmpty();
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
		result.append(", remit: ");
		result.append(remit);
		result.append(')');
		return result.toString();
	}

} //GovernanceBodyImpl
