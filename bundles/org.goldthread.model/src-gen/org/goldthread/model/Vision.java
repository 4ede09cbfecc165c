/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The future that the council wants for its residents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Vision#getThemes <em>Themes</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getVision()
 * @generated
 */
public interface Vision extends Owned {
	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The themes of the vision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getVision_Themes()
	 * @generated
	 */
	EList<Theme> getThemes();

} // Vision
