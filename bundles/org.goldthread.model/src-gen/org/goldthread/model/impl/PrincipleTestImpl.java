/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Role;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Principle Test</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getTestedOn <em>Tested On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.PrincipleTestImpl#getWaiverExpires <em>Waiver Expires</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrincipleTestImpl extends IdentifiedImpl implements PrincipleTest {
	/**
	 * The cached value of the '{@link #getWorkstream() <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkstream()
	 * @generated
	 * @ordered
	 */
	protected Workstream workstream;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final TestResult RESULT_EDEFAULT = TestResult.PASS;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected TestResult result = RESULT_EDEFAULT;

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
	 * The cached value of the '{@link #getTestedBy() <em>Tested By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedBy()
	 * @generated
	 * @ordered
	 */
	protected Role testedBy;

	/**
	 * The default value of the '{@link #getTestedOn() <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TESTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestedOn() <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate testedOn = TESTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaiverExpires() <em>Waiver Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiverExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WAIVER_EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaiverExpires() <em>Waiver Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiverExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate waiverExpires = WAIVER_EXPIRES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrincipleTestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.PRINCIPLE_TEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getWorkstream() {
		return workstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkstream(Workstream newWorkstream) {
		Workstream oldWorkstream = workstream;
		workstream = newWorkstream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__WORKSTREAM, oldWorkstream, workstream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(TestResult newResult) {
		TestResult oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__RESULT, oldResult, result));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getTestedBy() {
		return testedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedBy(Role newTestedBy) {
		Role oldTestedBy = testedBy;
		testedBy = newTestedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__TESTED_BY, oldTestedBy, testedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTestedOn() {
		return testedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedOn(LocalDate newTestedOn) {
		LocalDate oldTestedOn = testedOn;
		testedOn = newTestedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__TESTED_ON, oldTestedOn, testedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWaiverExpires() {
		return waiverExpires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaiverExpires(LocalDate newWaiverExpires) {
		LocalDate oldWaiverExpires = waiverExpires;
		waiverExpires = newWaiverExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.PRINCIPLE_TEST__WAIVER_EXPIRES, oldWaiverExpires, waiverExpires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.PRINCIPLE_TEST__WORKSTREAM:
				return getWorkstream();
			case GoldthreadPackage.PRINCIPLE_TEST__RESULT:
				return getResult();
			case GoldthreadPackage.PRINCIPLE_TEST__REASON:
				return getReason();
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_BY:
				return getTestedBy();
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_ON:
				return getTestedOn();
			case GoldthreadPackage.PRINCIPLE_TEST__WAIVER_EXPIRES:
				return getWaiverExpires();
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
			case GoldthreadPackage.PRINCIPLE_TEST__WORKSTREAM:
				setWorkstream((Workstream)newValue);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__RESULT:
				setResult((TestResult)newValue);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__REASON:
				setReason((String)newValue);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_BY:
				setTestedBy((Role)newValue);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_ON:
				setTestedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__WAIVER_EXPIRES:
				setWaiverExpires((LocalDate)newValue);
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
			case GoldthreadPackage.PRINCIPLE_TEST__WORKSTREAM:
				setWorkstream((Workstream)null);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_BY:
				setTestedBy((Role)null);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_ON:
				setTestedOn(TESTED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.PRINCIPLE_TEST__WAIVER_EXPIRES:
				setWaiverExpires(WAIVER_EXPIRES_EDEFAULT);
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
			case GoldthreadPackage.PRINCIPLE_TEST__WORKSTREAM:
				return workstream != null;
			case GoldthreadPackage.PRINCIPLE_TEST__RESULT:
				return result != RESULT_EDEFAULT;
			case GoldthreadPackage.PRINCIPLE_TEST__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_BY:
				return testedBy != null;
			case GoldthreadPackage.PRINCIPLE_TEST__TESTED_ON:
				return TESTED_ON_EDEFAULT == null ? testedOn != null : !TESTED_ON_EDEFAULT.equals(testedOn);
			case GoldthreadPackage.PRINCIPLE_TEST__WAIVER_EXPIRES:
				return WAIVER_EXPIRES_EDEFAULT == null ? waiverExpires != null : !WAIVER_EXPIRES_EDEFAULT.equals(waiverExpires);
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
		result.append(" (result: ");
		result.append(result);
		result.append(", reason: ");
		result.append(reason);
		result.append(", testedOn: ");
		result.append(testedOn);
		result.append(", waiverExpires: ");
		result.append(waiverExpires);
		result.append(')');
		return result.toString();
	}

} //PrincipleTestImpl
