/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question that members ask of the proposals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.ReviewQuestion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.goldthread.model.ReviewQuestion#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getReviewQuestion()
 * @generated
 */
public interface ReviewQuestion extends Owned {
	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer so far; empty while nobody has answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.goldthread.model.GoldthreadPackage#getReviewQuestion_Answer()
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ReviewQuestion#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that support the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getReviewQuestion_Evidence()
	 * @generated
	 */
	EList<Element> getEvidence();

} // ReviewQuestion
