/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The working days of the programme: Monday to Friday less bank holidays and days off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Calendar#getDaysOff <em>Days Off</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getCalendar()
 * @generated
 */
public interface Calendar extends Identified {
	/**
	 * Returns the value of the '<em><b>Days Off</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DayOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days that are not worked, and bank holidays or weekends that are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Off</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getCalendar_DaysOff()
	 * @generated
	 */
	EList<DayOff> getDaysOff();

} // Calendar
