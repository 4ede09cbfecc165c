/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Appetite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The highest residual score tolerated in a category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.RiskAppetite#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAppetite#getHighestScore <em>Highest Score</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAppetite#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRiskAppetite()
 * @generated
 */
public interface RiskAppetite extends Identified {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.RiskCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.RiskCategory
	 * @see #setCategory(RiskCategory)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAppetite_Category()
	 * @generated
	 */
	RiskCategory getCategory();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAppetite#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.RiskCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(RiskCategory value);

	/**
	 * Returns the value of the '<em><b>Highest Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 25.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Score</em>' attribute.
	 * @see #setHighestScore(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAppetite_HighestScore()
	 * @generated
	 */
	Integer getHighestScore();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAppetite#getHighestScore <em>Highest Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Score</em>' attribute.
	 * @see #getHighestScore()
	 * @generated
	 */
	void setHighestScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The appetite in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAppetite_Statement()
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAppetite#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

} // RiskAppetite
