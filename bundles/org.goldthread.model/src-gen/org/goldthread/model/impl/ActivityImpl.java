/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.Activity;
import org.goldthread.model.ActivityCategory;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.OrganisationUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getFte <em>Fte</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getTargetFte <em>Target Fte</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getComparatorVariance <em>Comparator Variance</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getOrganisationUnit <em>Organisation Unit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ActivityImpl#getCapability <em>Capability</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends ElementImpl implements Activity {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityCategory CATEGORY_EDEFAULT = ActivityCategory.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected ActivityCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFte() <em>Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFte()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFte() <em>Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFte()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fte = FTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetFte() <em>Target Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetFte()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_FTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetFte() <em>Target Fte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetFte()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal targetFte = TARGET_FTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComparatorVariance() <em>Comparator Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparatorVariance()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COMPARATOR_VARIANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComparatorVariance() <em>Comparator Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparatorVariance()
	 * @generated
	 * @ordered
	 */
	protected Integer comparatorVariance = COMPARATOR_VARIANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisationUnit() <em>Organisation Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationUnit()
	 * @generated
	 * @ordered
	 */
	protected OrganisationUnit organisationUnit;

	/**
	 * The cached value of the '{@link #getCapability() <em>Capability</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapability()
	 * @generated
	 * @ordered
	 */
	protected Capability capability;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(ActivityCategory newCategory) {
		ActivityCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFte() {
		return fte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFte(BigDecimal newFte) {
		BigDecimal oldFte = fte;
		fte = newFte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__FTE, oldFte, fte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTargetFte() {
		return targetFte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetFte(BigDecimal newTargetFte) {
		BigDecimal oldTargetFte = targetFte;
		targetFte = newTargetFte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__TARGET_FTE, oldTargetFte, targetFte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getComparatorVariance() {
		return comparatorVariance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparatorVariance(Integer newComparatorVariance) {
		Integer oldComparatorVariance = comparatorVariance;
		comparatorVariance = newComparatorVariance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__COMPARATOR_VARIANCE, oldComparatorVariance, comparatorVariance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationUnit getOrganisationUnit() {
		return organisationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationUnit(OrganisationUnit newOrganisationUnit) {
		OrganisationUnit oldOrganisationUnit = organisationUnit;
		organisationUnit = newOrganisationUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__ORGANISATION_UNIT, oldOrganisationUnit, organisationUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capability getCapability() {
		return capability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapability(Capability newCapability) {
		Capability oldCapability = capability;
		capability = newCapability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ACTIVITY__CAPABILITY, oldCapability, capability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.ACTIVITY__CATEGORY:
				return getCategory();
			case GoldthreadPackage.ACTIVITY__FTE:
				return getFte();
			case GoldthreadPackage.ACTIVITY__TARGET_FTE:
				return getTargetFte();
			case GoldthreadPackage.ACTIVITY__COMPARATOR_VARIANCE:
				return getComparatorVariance();
			case GoldthreadPackage.ACTIVITY__ORGANISATION_UNIT:
				return getOrganisationUnit();
			case GoldthreadPackage.ACTIVITY__CAPABILITY:
				return getCapability();
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
			case GoldthreadPackage.ACTIVITY__CATEGORY:
				setCategory((ActivityCategory)newValue);
				return;
			case GoldthreadPackage.ACTIVITY__FTE:
				setFte((BigDecimal)newValue);
				return;
			case GoldthreadPackage.ACTIVITY__TARGET_FTE:
				setTargetFte((BigDecimal)newValue);
				return;
			case GoldthreadPackage.ACTIVITY__COMPARATOR_VARIANCE:
				setComparatorVariance((Integer)newValue);
				return;
			case GoldthreadPackage.ACTIVITY__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)newValue);
				return;
			case GoldthreadPackage.ACTIVITY__CAPABILITY:
				setCapability((Capability)newValue);
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
			case GoldthreadPackage.ACTIVITY__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case GoldthreadPackage.ACTIVITY__FTE:
				setFte(FTE_EDEFAULT);
				return;
			case GoldthreadPackage.ACTIVITY__TARGET_FTE:
				setTargetFte(TARGET_FTE_EDEFAULT);
				return;
			case GoldthreadPackage.ACTIVITY__COMPARATOR_VARIANCE:
				setComparatorVariance(COMPARATOR_VARIANCE_EDEFAULT);
				return;
			case GoldthreadPackage.ACTIVITY__ORGANISATION_UNIT:
				setOrganisationUnit((OrganisationUnit)null);
				return;
			case GoldthreadPackage.ACTIVITY__CAPABILITY:
				setCapability((Capability)null);
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
			case GoldthreadPackage.ACTIVITY__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case GoldthreadPackage.ACTIVITY__FTE:
				return FTE_EDEFAULT == null ? fte != null : !FTE_EDEFAULT.equals(fte);
			case GoldthreadPackage.ACTIVITY__TARGET_FTE:
				return TARGET_FTE_EDEFAULT == null ? targetFte != null : !TARGET_FTE_EDEFAULT.equals(targetFte);
			case GoldthreadPackage.ACTIVITY__COMPARATOR_VARIANCE:
				return COMPARATOR_VARIANCE_EDEFAULT == null ? comparatorVariance != null : !COMPARATOR_VARIANCE_EDEFAULT.equals(comparatorVariance);
			case GoldthreadPackage.ACTIVITY__ORGANISATION_UNIT:
				return organisationUnit != null;
			case GoldthreadPackage.ACTIVITY__CAPABILITY:
				return capability != null;
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
		result.append(" (category: ");
		result.append(category);
		result.append(", fte: ");
		result.append(fte);
		result.append(", targetFte: ");
		result.append(targetFte);
		result.append(", comparatorVariance: ");
		result.append(comparatorVariance);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
