/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A diagram of the portfolio: what kind, of what, and where things lie.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Diagram#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getScope <em>Scope</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.goldthread.model.Diagram#getPageNotes <em>Page Notes</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDiagram()
 * @generated
 */
public interface Diagram extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the diagram description in the viewpoint specification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Kind()
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Diagram#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows; empty for the whole portfolio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' reference.
	 * @see #setScope(Element)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Scope()
	 * @generated
	 */
	Element getScope();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Diagram#getScope <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Element value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the optional layers that are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' attribute list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Layers()
	 * @generated
	 */
	EList<String> getLayers();

	/**
	 * Returns the value of the '<em><b>Filters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the filters that are on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filters</em>' attribute list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Filters()
	 * @generated
	 */
	EList<String> getFilters();

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DiagramPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where figures lie.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Positions()
	 * @generated
	 */
	EList<DiagramPosition> getPositions();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DiagramRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How edges run where somebody bent them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Routes()
	 * @generated
	 */
	EList<DiagramRoute> getRoutes();

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the figures that users took off this diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_Hidden()
	 * @generated
	 */
	EList<String> getHidden();

	/**
	 * Returns the value of the '<em><b>Page Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DiagramNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text on the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Notes</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDiagram_PageNotes()
	 * @generated
	 */
	EList<DiagramNote> getPageNotes();

} // Diagram
