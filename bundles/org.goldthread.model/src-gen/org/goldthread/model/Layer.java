/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer of the operating model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Layer#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getLayer()
 * @generated
 */
public interface Layer extends Element {
	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities in this layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getLayer_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

} // Layer
