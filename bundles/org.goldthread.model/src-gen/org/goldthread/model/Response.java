/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer of the executive to a scrutiny comment. Its text is its description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Response#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.Response#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.Response#getResponder <em>Responder</em>}</li>
 *   <li>{@link org.goldthread.model.Response#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.goldthread.model.Response#getAction <em>Action</em>}</li>
 *   <li>{@link org.goldthread.model.Response#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getResponse()
 * @generated
 */
public interface Response extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"Noted"</code>.
	 * The literals are from the enumeration {@link org.goldthread.model.ResponseType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the executive answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.ResponseType
	 * @see #setType(ResponseType)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Type()
	 * @generated
	 */
	ResponseType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.ResponseType
	 * @see #getType()
	 * @generated
	 */
	void setType(ResponseType value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Responder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responder</em>' reference.
	 * @see #setResponder(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Responder()
	 * @generated
	 */
	Role getResponder();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getResponder <em>Responder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responder</em>' reference.
	 * @see #getResponder()
	 * @generated
	 */
	void setResponder(Role value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that goes with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Decision()
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.goldthread.model.GoldthreadPackage#getResponse_Evidence()
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Response#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // Response
