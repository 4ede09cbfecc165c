/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A lesson learned.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Lesson#getRecordedOn <em>Recorded On</em>}</li>
 *   <li>{@link org.goldthread.model.Lesson#getCause <em>Cause</em>}</li>
 *   <li>{@link org.goldthread.model.Lesson#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.goldthread.model.Lesson#getAction <em>Action</em>}</li>
 *   <li>{@link org.goldthread.model.Lesson#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getLesson()
 * @generated
 */
public interface Lesson extends Owned {
	/**
	 * Returns the value of the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded On</em>' attribute.
	 * @see #setRecordedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getLesson_RecordedOn()
	 * @generated
	 */
	LocalDate getRecordedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Lesson#getRecordedOn <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded On</em>' attribute.
	 * @see #getRecordedOn()
	 * @generated
	 */
	void setRecordedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What led to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.goldthread.model.GoldthreadPackage#getLesson_Cause()
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Lesson#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.goldthread.model.GoldthreadPackage#getLesson_Effect()
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Lesson#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done differently.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.goldthread.model.GoldthreadPackage#getLesson_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Lesson#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ItemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the action is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #setStatus(ItemStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getLesson_Status()
	 * @generated
	 */
	ItemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Lesson#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ItemStatus value);

} // Lesson
