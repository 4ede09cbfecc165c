/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.BenefitPeriod;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Benefit Period</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.BenefitPeriodImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitPeriodImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitPeriodImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.impl.BenefitPeriodImpl#getActual <em>Actual</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenefitPeriodImpl extends IdentifiedImpl implements BenefitPeriod {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FinancialYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FinancialYear year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actual = ACTUAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenefitPeriodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.BENEFIT_PERIOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinancialYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FinancialYear newYear) {
		FinancialYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT_PERIOD__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(BigDecimal newPlan) {
		BigDecimal oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT_PERIOD__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(BigDecimal newForecast) {
		BigDecimal oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT_PERIOD__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActual() {
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActual(BigDecimal newActual) {
		BigDecimal oldActual = actual;
		actual = newActual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.BENEFIT_PERIOD__ACTUAL, oldActual, actual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.BENEFIT_PERIOD__YEAR:
				return getYear();
			case GoldthreadPackage.BENEFIT_PERIOD__PLAN:
				return getPlan();
			case GoldthreadPackage.BENEFIT_PERIOD__FORECAST:
				return getForecast();
			case GoldthreadPackage.BENEFIT_PERIOD__ACTUAL:
				return getActual();
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
			case GoldthreadPackage.BENEFIT_PERIOD__YEAR:
				setYear((FinancialYear)newValue);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__PLAN:
				setPlan((BigDecimal)newValue);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__FORECAST:
				setForecast((BigDecimal)newValue);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__ACTUAL:
				setActual((BigDecimal)newValue);
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
			case GoldthreadPackage.BENEFIT_PERIOD__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case GoldthreadPackage.BENEFIT_PERIOD__ACTUAL:
				setActual(ACTUAL_EDEFAULT);
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
			case GoldthreadPackage.BENEFIT_PERIOD__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case GoldthreadPackage.BENEFIT_PERIOD__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case GoldthreadPackage.BENEFIT_PERIOD__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case GoldthreadPackage.BENEFIT_PERIOD__ACTUAL:
				return ACTUAL_EDEFAULT == null ? actual != null : !ACTUAL_EDEFAULT.equals(actual);
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
		result.append(" (year: ");
		result.append(year);
		result.append(", plan: ");
		result.append(plan);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", actual: ");
		result.append(actual);
		result.append(')');
		return result.toString();
	}

} //BenefitPeriodImpl
