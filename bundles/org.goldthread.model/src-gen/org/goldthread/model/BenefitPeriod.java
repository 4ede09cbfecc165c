/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benefit Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A benefit's value in one financial year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.BenefitPeriod#getYear <em>Year</em>}</li>
 *   <li>{@link org.goldthread.model.BenefitPeriod#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.goldthread.model.BenefitPeriod#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.BenefitPeriod#getActual <em>Actual</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getBenefitPeriod()
 * @generated
 */
public interface BenefitPeriod extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefitPeriod_Year()
	 * @generated
	 */
	FinancialYear getYear();

	/**
	 * Sets the value of the '{@link org.goldthread.model.BenefitPeriod#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefitPeriod_Plan()
	 * @generated
	 */
	BigDecimal getPlan();

	/**
	 * Sets the value of the '{@link org.goldthread.model.BenefitPeriod#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As now expected, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefitPeriod_Forecast()
	 * @generated
	 */
	BigDecimal getForecast();

	/**
	 * Sets the value of the '{@link org.goldthread.model.BenefitPeriod#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it was, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getBenefitPeriod_Actual()
	 * @generated
	 */
	BigDecimal getActual();

	/**
	 * Sets the value of the '{@link org.goldthread.model.BenefitPeriod#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(BigDecimal value);

} // BenefitPeriod
