/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Meaning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a score stands for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.ScoreMeaning#getScore <em>Score</em>}</li>
 *   <li>{@link org.goldthread.model.ScoreMeaning#getName <em>Name</em>}</li>
 *   <li>{@link org.goldthread.model.ScoreMeaning#getMeaning <em>Meaning</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getScoreMeaning()
 * @generated
 */
public interface ScoreMeaning extends Identified {
	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getScoreMeaning_Score()
	 * @generated
	 */
	Integer getScore();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScoreMeaning#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.goldthread.model.GoldthreadPackage#getScoreMeaning_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScoreMeaning#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.goldthread.model.GoldthreadPackage#getScoreMeaning_Meaning()
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScoreMeaning#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

} // ScoreMeaning
