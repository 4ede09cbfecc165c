/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One theme of the vision.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Theme#getOutcomes <em>Outcomes</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getTheme()
 * @generated
 */
public interface Theme extends Element {
	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcomes under this theme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getTheme_Outcomes()
	 * @generated
	 */
	EList<Outcome> getOutcomes();

} // Theme
