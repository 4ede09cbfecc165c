/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A band of risk scores.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.RiskBand#getName <em>Name</em>}</li>
 *   <li>{@link org.goldthread.model.RiskBand#getLetter <em>Letter</em>}</li>
 *   <li>{@link org.goldthread.model.RiskBand#getFrom <em>From</em>}</li>
 *   <li>{@link org.goldthread.model.RiskBand#getRag <em>Rag</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRiskBand()
 * @generated
 */
public interface RiskBand extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, such as High.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskBand_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskBand#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One letter shown with the colour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter</em>' attribute.
	 * @see #setLetter(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskBand_Letter()
	 * @generated
	 */
	String getLetter();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskBand#getLetter <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter</em>' attribute.
	 * @see #getLetter()
	 * @generated
	 */
	void setLetter(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest score of the band, 1 to 25.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskBand_From()
	 * @generated
	 */
	Integer getFrom();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskBand#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of the band.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskBand_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskBand#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

} // RiskBand
