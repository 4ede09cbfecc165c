/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A one-off cost in one financial year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.CostYear#getYear <em>Year</em>}</li>
 *   <li>{@link org.goldthread.model.CostYear#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.CostYear#getLikely <em>Likely</em>}</li>
 *   <li>{@link org.goldthread.model.CostYear#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getCostYear()
 * @generated
 */
public interface CostYear extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getCostYear_Year()
	 * @generated
	 */
	FinancialYear getYear();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostYear#getYear <em>Year</em>}' attribute.
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
	 * Low amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getCostYear_Low()
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostYear#getLow <em>Low</em>}' attribute.
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
	 * Likely amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likely</em>' attribute.
	 * @see #setLikely(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getCostYear_Likely()
	 * @generated
	 */
	BigDecimal getLikely();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostYear#getLikely <em>Likely</em>}' attribute.
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
	 * High amount, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getCostYear_High()
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.goldthread.model.CostYear#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

} // CostYear
