/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accepted Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that somebody has accepted with a reason until a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getElement <em>Element</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getAcceptedOn <em>Accepted On</em>}</li>
 *   <li>{@link org.goldthread.model.AcceptedFinding#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding()
 * @generated
 */
public interface AcceptedFinding extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_RuleId()
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_Element()
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What distinguishes this finding from others of the rule on the element; empty when there is but one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_Subject()
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' reference.
	 * @see #setAcceptedBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_AcceptedBy()
	 * @generated
	 */
	Role getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getAcceptedBy <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' reference.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted On</em>' attribute.
	 * @see #setAcceptedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_AcceptedOn()
	 * @generated
	 */
	LocalDate getAcceptedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getAcceptedOn <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted On</em>' attribute.
	 * @see #getAcceptedOn()
	 * @generated
	 */
	void setAcceptedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the acceptance ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getAcceptedFinding_Expires()
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.goldthread.model.AcceptedFinding#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

} // AcceptedFinding
