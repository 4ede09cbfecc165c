/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scrutiny Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point that a scrutiny committee made. Its text is its description.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getDue <em>Due</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getClosedAt <em>Closed At</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getLinked <em>Linked</em>}</li>
 *   <li>{@link org.goldthread.model.ScrutinyComment#getResponses <em>Responses</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment()
 * @generated
 */
public interface ScrutinyComment extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Paper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paper that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper</em>' reference.
	 * @see #setPaper(Paper)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Paper()
	 * @generated
	 */
	Paper getPaper();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getPaper <em>Paper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper</em>' reference.
	 * @see #getPaper()
	 * @generated
	 */
	void setPaper(Paper value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.CommentType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.CommentType
	 * @see #setType(CommentType)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Type()
	 * @generated
	 */
	CommentType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.CommentType
	 * @see #getType()
	 * @generated
	 */
	void setType(CommentType value);

	/**
	 * Returns the value of the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, in a word or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' attribute.
	 * @see #setTheme(String)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Theme()
	 * @generated
	 */
	String getTheme();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getTheme <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' attribute.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a response is due (Local Government Act 2000, section 9FE: two months).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Due()
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.CommentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.CommentStatus
	 * @see #setStatus(CommentStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Status()
	 * @generated
	 */
	CommentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.CommentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CommentStatus value);

	/**
	 * Returns the value of the '<em><b>Closed At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting that closed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed At</em>' reference.
	 * @see #setClosedAt(Meeting)
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_ClosedAt()
	 * @generated
	 */
	Meeting getClosedAt();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ScrutinyComment#getClosedAt <em>Closed At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed At</em>' reference.
	 * @see #getClosedAt()
	 * @generated
	 */
	void setClosedAt(Meeting value);

	/**
	 * Returns the value of the '<em><b>Linked</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linked</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Linked()
	 * @generated
	 */
	EList<Element> getLinked();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Response}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers of the executive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getScrutinyComment_Responses()
	 * @generated
	 */
	EList<Response> getResponses();

} // ScrutinyComment
