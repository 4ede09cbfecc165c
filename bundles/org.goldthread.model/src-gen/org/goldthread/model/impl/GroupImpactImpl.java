/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.Characteristic;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactDirection;
import org.goldthread.model.Level;
import org.goldthread.model.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group Impact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getCharacteristic <em>Characteristic</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getMitigation <em>Mitigation</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.goldthread.model.impl.GroupImpactImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupImpactImpl extends IdentifiedImpl implements GroupImpact {
	/**
	 * The default value of the '{@link #getCharacteristic() <em>Characteristic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacteristic()
	 * @generated
	 * @ordered
	 */
	protected static final Characteristic CHARACTERISTIC_EDEFAULT = Characteristic.AGE;

	/**
	 * The cached value of the '{@link #getCharacteristic() <em>Characteristic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharacteristic()
	 * @generated
	 * @ordered
	 */
	protected Characteristic characteristic = CHARACTERISTIC_EDEFAULT;

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
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactDirection DIRECTION_EDEFAULT = ImpactDirection.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected ImpactDirection direction = DIRECTION_EDEFAULT;

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
	 * The default value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected static final String MITIGATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMitigation() <em>Mitigation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMitigation()
	 * @generated
	 * @ordered
	 */
	protected String mitigation = MITIGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Role owner;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupImpactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.GROUP_IMPACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Characteristic getCharacteristic() {
		return characteristic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharacteristic(Characteristic newCharacteristic) {
		Characteristic oldCharacteristic = characteristic;
		characteristic = newCharacteristic == null ? CHARACTERISTIC_EDEFAULT : newCharacteristic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__CHARACTERISTIC, oldCharacteristic, characteristic));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(ImpactDirection newDirection) {
		ImpactDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMitigation() {
		return mitigation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMitigation(String newMitigation) {
		String oldMitigation = mitigation;
		mitigation = newMitigation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__MITIGATION, oldMitigation, mitigation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Role newOwner) {
		Role oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.GROUP_IMPACT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.GROUP_IMPACT__CHARACTERISTIC:
				return getCharacteristic();
			case GoldthreadPackage.GROUP_IMPACT__EVIDENCE:
				return getEvidence();
			case GoldthreadPackage.GROUP_IMPACT__DIRECTION:
				return getDirection();
			case GoldthreadPackage.GROUP_IMPACT__SEVERITY:
				return getSeverity();
			case GoldthreadPackage.GROUP_IMPACT__MITIGATION:
				return getMitigation();
			case GoldthreadPackage.GROUP_IMPACT__OWNER:
				return getOwner();
			case GoldthreadPackage.GROUP_IMPACT__DATE:
				return getDate();
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
			case GoldthreadPackage.GROUP_IMPACT__CHARACTERISTIC:
				setCharacteristic((Characteristic)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__DIRECTION:
				setDirection((ImpactDirection)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__SEVERITY:
				setSeverity((Level)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__MITIGATION:
				setMitigation((String)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__OWNER:
				setOwner((Role)newValue);
				return;
			case GoldthreadPackage.GROUP_IMPACT__DATE:
				setDate((LocalDate)newValue);
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
			case GoldthreadPackage.GROUP_IMPACT__CHARACTERISTIC:
				setCharacteristic(CHARACTERISTIC_EDEFAULT);
				return;
			case GoldthreadPackage.GROUP_IMPACT__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case GoldthreadPackage.GROUP_IMPACT__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case GoldthreadPackage.GROUP_IMPACT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case GoldthreadPackage.GROUP_IMPACT__MITIGATION:
				setMitigation(MITIGATION_EDEFAULT);
				return;
			case GoldthreadPackage.GROUP_IMPACT__OWNER:
				setOwner((Role)null);
				return;
			case GoldthreadPackage.GROUP_IMPACT__DATE:
				setDate(DATE_EDEFAULT);
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
			case GoldthreadPackage.GROUP_IMPACT__CHARACTERISTIC:
				return characteristic != CHARACTERISTIC_EDEFAULT;
			case GoldthreadPackage.GROUP_IMPACT__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case GoldthreadPackage.GROUP_IMPACT__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case GoldthreadPackage.GROUP_IMPACT__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case GoldthreadPackage.GROUP_IMPACT__MITIGATION:
				return MITIGATION_EDEFAULT == null ? mitigation != null : !MITIGATION_EDEFAULT.equals(mitigation);
			case GoldthreadPackage.GROUP_IMPACT__OWNER:
				return owner != null;
			case GoldthreadPackage.GROUP_IMPACT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
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
		result.append(" (characteristic: ");
		result.append(characteristic);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", direction: ");
		result.append(direction);
		result.append(", severity: ");
		result.append(severity);
		result.append(", mitigation: ");
		result.append(mitigation);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //GroupImpactImpl
