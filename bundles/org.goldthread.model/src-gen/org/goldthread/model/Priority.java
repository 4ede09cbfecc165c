/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Priority</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A priority of the corporate plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Priority#getOutcomes <em>Outcomes</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getPriority()
 * @generated
 */
public interface Priority extends Element {
	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes of the vision that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPriority_Outcomes()
	 * @generated
	 */
	EList<Outcome> getOutcomes();

} // Priority
