/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an edge runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.DiagramRoute#getKey <em>Key</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramRoute#getBendPoints <em>Bend Points</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramRoute#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDiagramRoute()
 * @generated
 */
public interface DiagramRoute extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mapping name and id of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramRoute_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramRoute#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x,y pairs in pixels, separated by spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend Points</em>' attribute.
	 * @see #setBendPoints(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramRoute_BendPoints()
	 * @generated
	 */
	String getBendPoints();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramRoute#getBendPoints <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bend Points</em>' attribute.
	 * @see #getBendPoints()
	 * @generated
	 */
	void setBendPoints(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.BendKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who placed the bend points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.BendKind
	 * @see #setKind(BendKind)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramRoute_Kind()
	 * @generated
	 */
	BendKind getKind();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramRoute#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.BendKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BendKind value);

} // DiagramRoute
