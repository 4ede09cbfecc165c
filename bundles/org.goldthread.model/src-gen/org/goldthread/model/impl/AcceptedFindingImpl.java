/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accepted Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getAcceptedOn <em>Accepted On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AcceptedFindingImpl#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptedFindingImpl extends IdentifiedImpl implements AcceptedFinding {
	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected Element element;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected Role acceptedBy;

	/**
	 * The default value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate acceptedOn = ACCEPTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expires = EXPIRES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptedFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ACCEPTED_FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getElement() {
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(Element newElement) {
		Element oldElement = element;
		element = newElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__ELEMENT, oldElement, element));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getAcceptedBy() {
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(Role newAcceptedBy) {
		Role oldAcceptedBy = acceptedBy;
		acceptedBy = newAcceptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAcceptedOn() {
		return acceptedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedOn(LocalDate newAcceptedOn) {
		LocalDate oldAcceptedOn = acceptedOn;
		acceptedOn = newAcceptedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_ON, oldAcceptedOn, acceptedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return expires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		LocalDate oldExpires = expires;
		expires = newExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACCEPTED_FINDING__EXPIRES, oldExpires, expires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.ACCEPTED_FINDING__RULE_ID:
				return getRuleId();
			case GoldthreadPackage.ACCEPTED_FINDING__ELEMENT:
				return getElement();
			case GoldthreadPackage.ACCEPTED_FINDING__SUBJECT:
				return getSubject();
			case GoldthreadPackage.ACCEPTED_FINDING__REASON:
				return getReason();
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_BY:
				return getAcceptedBy();
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_ON:
				return getAcceptedOn();
			case GoldthreadPackage.ACCEPTED_FINDING__EXPIRES:
				return getExpires();
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
			case GoldthreadPackage.ACCEPTED_FINDING__RULE_ID:
				setRuleId((String)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ELEMENT:
				setElement((Element)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__SUBJECT:
				setSubject((String)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__REASON:
				setReason((String)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_BY:
				setAcceptedBy((Role)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_ON:
				setAcceptedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__EXPIRES:
				setExpires((LocalDate)newValue);
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
			case GoldthreadPackage.ACCEPTED_FINDING__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ELEMENT:
				setElement((Element)null);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_BY:
				setAcceptedBy((Role)null);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_ON:
				setAcceptedOn(ACCEPTED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.ACCEPTED_FINDING__EXPIRES:
				setExpires(EXPIRES_EDEFAULT);
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
			case GoldthreadPackage.ACCEPTED_FINDING__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case GoldthreadPackage.ACCEPTED_FINDING__ELEMENT:
				return element != null;
			case GoldthreadPackage.ACCEPTED_FINDING__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case GoldthreadPackage.ACCEPTED_FINDING__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_BY:
				return acceptedBy != null;
			case GoldthreadPackage.ACCEPTED_FINDING__ACCEPTED_ON:
				return ACCEPTED_ON_EDEFAULT == null ? acceptedOn != null : !ACCEPTED_ON_EDEFAULT.equals(acceptedOn);
			case GoldthreadPackage.ACCEPTED_FINDING__EXPIRES:
				return EXPIRES_EDEFAULT == null ? expires != null : !EXPIRES_EDEFAULT.equals(expires);
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
		result.append(" (ruleId: ");
		result.append(ruleId);
		result.append(", subject: ");
		result.append(subject);
		result.append(", reason: ");
		result.append(reason);
		result.append(", acceptedOn: ");
		result.append(acceptedOn);
		result.append(", expires: ");
		result.append(expires);
		result.append(')');
		return result.toString();
	}

} //AcceptedFindingImpl
