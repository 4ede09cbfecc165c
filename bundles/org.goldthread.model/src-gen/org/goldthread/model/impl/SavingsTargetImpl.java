/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.SavingsTarget;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Savings Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getLikely <em>Likely</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getBasisFrom <em>Basis From</em>}</li>
 *   <li>{@link org.goldthread.model.impl.SavingsTargetImpl#getBasisTo <em>Basis To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavingsTargetImpl extends OwnedImpl implements SavingsTarget {
	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLikely() <em>Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikely()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LIKELY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLikely() <em>Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikely()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal likely = LIKELY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final AmountBasis BASIS_EDEFAULT = AmountBasis.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected AmountBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisFrom() <em>Basis From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisFrom()
	 * @generated
	 * @ordered
	 */
	protected static final FinancialYear BASIS_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisFrom() <em>Basis From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisFrom()
	 * @generated
	 * @ordered
	 */
	protected FinancialYear basisFrom = BASIS_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisTo() <em>Basis To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisTo()
	 * @generated
	 * @ordered
	 */
	protected static final FinancialYear BASIS_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisTo() <em>Basis To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisTo()
	 * @generated
	 * @ordered
	 */
	protected FinancialYear basisTo = BASIS_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavingsTargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.SAVINGS_TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(BigDecimal newLow) {
		BigDecimal oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLikely() {
		return likely;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikely(BigDecimal newLikely) {
		BigDecimal oldLikely = likely;
		likely = newLikely;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__LIKELY, oldLikely, likely));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(BigDecimal newHigh) {
		BigDecimal oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmountBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(AmountBasis newBasis) {
		AmountBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinancialYear getBasisFrom() {
		return basisFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisFrom(FinancialYear newBasisFrom) {
		FinancialYear oldBasisFrom = basisFrom;
		basisFrom = newBasisFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__BASIS_FROM, oldBasisFrom, basisFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinancialYear getBasisTo() {
		return basisTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisTo(FinancialYear newBasisTo) {
		FinancialYear oldBasisTo = basisTo;
		basisTo = newBasisTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.SAVINGS_TARGET__BASIS_TO, oldBasisTo, basisTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.SAVINGS_TARGET__LOW:
				return getLow();
			case GoldthreadPackage.SAVINGS_TARGET__LIKELY:
				return getLikely();
			case GoldthreadPackage.SAVINGS_TARGET__HIGH:
				return getHigh();
			case GoldthreadPackage.SAVINGS_TARGET__REQUIRED:
				return isRequired();
			case GoldthreadPackage.SAVINGS_TARGET__BASIS:
				return getBasis();
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_FROM:
				return getBasisFrom();
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_TO:
				return getBasisTo();
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
			case GoldthreadPackage.SAVINGS_TARGET__LOW:
				setLow((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__LIKELY:
				setLikely((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__HIGH:
				setHigh((BigDecimal)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS:
				setBasis((AmountBasis)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_FROM:
				setBasisFrom((FinancialYear)newValue);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_TO:
				setBasisTo((FinancialYear)newValue);
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
			case GoldthreadPackage.SAVINGS_TARGET__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__LIKELY:
				setLikely(LIKELY_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_FROM:
				setBasisFrom(BASIS_FROM_EDEFAULT);
				return;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_TO:
				setBasisTo(BASIS_TO_EDEFAULT);
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
			case GoldthreadPackage.SAVINGS_TARGET__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case GoldthreadPackage.SAVINGS_TARGET__LIKELY:
				return LIKELY_EDEFAULT == null ? likely != null : !LIKELY_EDEFAULT.equals(likely);
			case GoldthreadPackage.SAVINGS_TARGET__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case GoldthreadPackage.SAVINGS_TARGET__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS:
				return basis != BASIS_EDEFAULT;
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_FROM:
				return BASIS_FROM_EDEFAULT == null ? basisFrom != null : !BASIS_FROM_EDEFAULT.equals(basisFrom);
			case GoldthreadPackage.SAVINGS_TARGET__BASIS_TO:
				return BASIS_TO_EDEFAULT == null ? basisTo != null : !BASIS_TO_EDEFAULT.equals(basisTo);
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
		result.append(" (low: ");
		result.append(low);
		result.append(", likely: ");
		result.append(likely);
		result.append(", high: ");
		result.append(high);
		result.append(", required: ");
		result.append(required);
		result.append(", basis: ");
		result.append(basis);
		result.append(", basisFrom: ");
		result.append(basisFrom);
		result.append(", basisTo: ");
		result.append(basisTo);
		result.append(')');
		return result.toString();
	}

} //SavingsTargetImpl
