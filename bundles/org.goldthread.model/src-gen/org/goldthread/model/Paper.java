/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paper</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report before a meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Paper#getItem <em>Item</em>}</li>
 *   <li>{@link org.goldthread.model.Paper#getForwardPlanReference <em>Forward Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.Paper#getAnnexOf <em>Annex Of</em>}</li>
 *   <li>{@link org.goldthread.model.Paper#getDocument <em>Document</em>}</li>
 *   <li>{@link org.goldthread.model.Paper#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getPaper()
 * @generated
 */
public interface Paper extends Owned {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agenda item, such as CA9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPaper_Item()
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Paper#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Forward Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference in the forward plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forward Plan Reference</em>' attribute.
	 * @see #setForwardPlanReference(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPaper_ForwardPlanReference()
	 * @generated
	 */
	String getForwardPlanReference();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Paper#getForwardPlanReference <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forward Plan Reference</em>' attribute.
	 * @see #getForwardPlanReference()
	 * @generated
	 */
	void setForwardPlanReference(String value);

	/**
	 * Returns the value of the '<em><b>Annex Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paper that it is annexed to; empty for a report of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annex Of</em>' attribute.
	 * @see #setAnnexOf(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPaper_AnnexOf()
	 * @generated
	 */
	String getAnnexOf();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Paper#getAnnexOf <em>Annex Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annex Of</em>' attribute.
	 * @see #getAnnexOf()
	 * @generated
	 */
	void setAnnexOf(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(SourceDocument)
	 * @see org.goldthread.model.GoldthreadPackage#getPaper_Document()
	 * @generated
	 */
	SourceDocument getDocument();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Paper#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(SourceDocument value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPaper_About()
	 * @generated
	 */
	EList<Element> getAbout();

} // Paper
