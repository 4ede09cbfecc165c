/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting of a governance body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Meeting#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.Meeting#getPapers <em>Papers</em>}</li>
 *   <li>{@link org.goldthread.model.Meeting#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.goldthread.model.Meeting#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getMeeting()
 * @generated
 */
public interface Meeting extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it took place or will.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getMeeting_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Meeting#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Papers</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Paper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Papers</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMeeting_Papers()
	 * @generated
	 */
	EList<Paper> getPapers();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMeeting_Decisions()
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ScrutinyComment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it commented.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMeeting_Comments()
	 * @generated
	 */
	EList<ScrutinyComment> getComments();

} // Meeting
