/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saving Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a line saves in one financial year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.SavingYear#getYear <em>Year</em>}</li>
 *   <li>{@link org.goldthread.model.SavingYear#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.SavingYear#getLikely <em>Likely</em>}</li>
 *   <li>{@link org.goldthread.model.SavingYear#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getSavingYear()
 * @generated
 */
public interface SavingYear extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingYear_Year()
	 * @generated
	 */
	FinancialYear getYear();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingYear#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low in-year amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingYear_Low()
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingYear#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likely in-year amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likely</em>' attribute.
	 * @see #setLikely(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingYear_Likely()
	 * @generated
	 */
	BigDecimal getLikely();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingYear#getLikely <em>Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likely</em>' attribute.
	 * @see #getLikely()
	 * @generated
	 */
	void setLikely(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High in-year amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingYear_High()
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingYear#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

} // SavingYear
