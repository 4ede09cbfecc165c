/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Day Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A weekday that is not worked or, by its kind, a bank holiday or weekend that is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.DayOff#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.DayOff#getName <em>Name</em>}</li>
 *   <li>{@link org.goldthread.model.DayOff#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDayOff()
 * @generated
 */
public interface DayOff extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDayOff_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DayOff#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDayOff_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DayOff#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.DayKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is not worked, or that it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.DayKind
	 * @see #setKind(DayKind)
	 * @see org.goldthread.model.GoldthreadPackage#getDayOff_Kind()
	 * @generated
	 */
	DayKind getKind();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DayOff#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.DayKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DayKind value);

} // DayOff
