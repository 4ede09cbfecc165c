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
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.model.PrincipleTest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery Principle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.DeliveryPrincipleImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DeliveryPrincipleImpl#getImplications <em>Implications</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DeliveryPrincipleImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.DeliveryPrincipleImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryPrincipleImpl extends OwnedImpl implements DeliveryPrinciple {
	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImplications() <em>Implications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplications()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPLICATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImplications() <em>Implications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplications()
	 * @generated
	 * @ordered
	 */
	protected String implications = IMPLICATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PrincipleStatus STATUS_EDEFAULT = PrincipleStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PrincipleStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<PrincipleTest> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryPrincipleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.DELIVERY_PRINCIPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DELIVERY_PRINCIPLE__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImplications() {
		return implications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplications(String newImplications) {
		String oldImplications = implications;
		implications = newImplications;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DELIVERY_PRINCIPLE__IMPLICATIONS, oldImplications, implications));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrincipleStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PrincipleStatus newStatus) {
		PrincipleStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.DELIVERY_PRINCIPLE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PrincipleTest> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<PrincipleTest>(PrincipleTest.class, this, GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.DELIVERY_PRINCIPLE__RATIONALE:
				return getRationale();
			case GoldthreadPackage.DELIVERY_PRINCIPLE__IMPLICATIONS:
				return getImplications();
			case GoldthreadPackage.DELIVERY_PRINCIPLE__STATUS:
				return getStatus();
			case GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS:
				return getTests();
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
			case GoldthreadPackage.DELIVERY_PRINCIPLE__RATIONALE:
				setRationale((String)newValue);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__IMPLICATIONS:
				setImplications((String)newValue);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__STATUS:
				setStatus((PrincipleStatus)newValue);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends PrincipleTest>)newValue);
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
			case GoldthreadPackage.DELIVERY_PRINCIPLE__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__IMPLICATIONS:
				setImplications(IMPLICATIONS_EDEFAULT);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS:
				getTests().clear();
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
			case GoldthreadPackage.DELIVERY_PRINCIPLE__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case GoldthreadPackage.DELIVERY_PRINCIPLE__IMPLICATIONS:
				return IMPLICATIONS_EDEFAULT == null ? implications != null : !IMPLICATIONS_EDEFAULT.equals(implications);
			case GoldthreadPackage.DELIVERY_PRINCIPLE__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.DELIVERY_PRINCIPLE__TESTS:
				return tests != null && !tests.isEmpty();
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
		result.append(" (rationale: ");
		result.append(rationale);
		result.append(", implications: ");
		result.append(implications);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //DeliveryPrincipleImpl
