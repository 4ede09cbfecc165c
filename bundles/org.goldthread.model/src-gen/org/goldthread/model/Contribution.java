/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A share of a workstream's effort that serves an outcome, where possible through a benefit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Contribution#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.goldthread.model.Contribution#getBenefit <em>Benefit</em>}</li>
 *   <li>{@link org.goldthread.model.Contribution#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.goldthread.model.Contribution#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getContribution()
 * @generated
 */
public interface Contribution extends Identified {
	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome served.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' reference.
	 * @see #setOutcome(Outcome)
	 * @see org.goldthread.model.GoldthreadPackage#getContribution_Outcome()
	 * @generated
	 */
	Outcome getOutcome();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Contribution#getOutcome <em>Outcome</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' reference.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Outcome value);

	/**
	 * Returns the value of the '<em><b>Benefit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefit through which it is served; empty where none is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefit</em>' reference.
	 * @see #setBenefit(Benefit)
	 * @see org.goldthread.model.GoldthreadPackage#getContribution_Benefit()
	 * @generated
	 */
	Benefit getBenefit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Contribution#getBenefit <em>Benefit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefit</em>' reference.
	 * @see #getBenefit()
	 * @generated
	 */
	void setBenefit(Benefit value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the workstream's effort, 1 to 100 per cent; at most 100 in sum for a workstream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getContribution_Weight()
	 * @generated
	 */
	Integer getWeight();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Contribution#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Integer value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the workstream serves this outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.goldthread.model.GoldthreadPackage#getContribution_Rationale()
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Contribution#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // Contribution
