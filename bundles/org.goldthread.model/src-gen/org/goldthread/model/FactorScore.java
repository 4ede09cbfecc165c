/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Factor Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an option scores against one critical success factor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.FactorScore#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.goldthread.model.FactorScore#getScore <em>Score</em>}</li>
 *   <li>{@link org.goldthread.model.FactorScore#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getFactorScore()
 * @generated
 */
public interface FactorScore extends Identified {
	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The critical success factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(String)
	 * @see org.goldthread.model.GoldthreadPackage#getFactorScore_Factor()
	 * @generated
	 */
	String getFactor();

	/**
	 * Sets the value of the '{@link org.goldthread.model.FactorScore#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getFactorScore_Score()
	 * @generated
	 */
	Integer getScore();

	/**
	 * Sets the value of the '{@link org.goldthread.model.FactorScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getFactorScore_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.FactorScore#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // FactorScore
