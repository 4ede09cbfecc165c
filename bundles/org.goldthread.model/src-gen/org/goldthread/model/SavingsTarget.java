/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Savings Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An amount to be saved, or a range estimated, with the basis that makes it comparable.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.SavingsTarget#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#getLikely <em>Likely</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#getHigh <em>High</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#isRequired <em>Required</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#getBasisFrom <em>Basis From</em>}</li>
 *   <li>{@link org.goldthread.model.SavingsTarget#getBasisTo <em>Basis To</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget()
 * @generated
 */
public interface SavingsTarget extends Owned {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_Low()
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getLow <em>Low</em>}' attribute.
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
	 * Likely or required amount, in pounds; for a single figure the only one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likely</em>' attribute.
	 * @see #setLikely(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_Likely()
	 * @generated
	 */
	BigDecimal getLikely();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getLikely <em>Likely</em>}' attribute.
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
	 * Upper end, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_High()
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the amount must be found; false for an estimate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_Required()
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.AmountBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the amount stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #setBasis(AmountBasis)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_Basis()
	 * @generated
	 */
	AmountBasis getBasis();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(AmountBasis value);

	/**
	 * Returns the value of the '<em><b>Basis From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year of a cumulative basis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis From</em>' attribute.
	 * @see #setBasisFrom(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_BasisFrom()
	 * @generated
	 */
	FinancialYear getBasisFrom();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getBasisFrom <em>Basis From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis From</em>' attribute.
	 * @see #getBasisFrom()
	 * @generated
	 */
	void setBasisFrom(FinancialYear value);

	/**
	 * Returns the value of the '<em><b>Basis To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year of a cumulative basis, or the year whose full-year effect is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis To</em>' attribute.
	 * @see #setBasisTo(FinancialYear)
	 * @see org.goldthread.model.GoldthreadPackage#getSavingsTarget_BasisTo()
	 * @generated
	 */
	FinancialYear getBasisTo();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SavingsTarget#getBasisTo <em>Basis To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis To</em>' attribute.
	 * @see #getBasisTo()
	 * @generated
	 */
	void setBasisTo(FinancialYear value);

} // SavingsTarget
