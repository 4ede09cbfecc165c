/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named concept of the programme, with a human reference that is unique in the portfolio.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Element#getReference <em>Reference</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getDescription <em>Description</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getExemptionParagraph <em>Exemption Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.Element#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.goldthread.model.Element#isPlaceholder <em>Placeholder</em>}</li>
 *   <li>{@link org.goldthread.model.Element#getAnchors <em>Anchors</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getElement()
 * @generated
 */
public interface Element extends Identified {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Human reference such as WS-03 or R-017, unique in the portfolio; empty until given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Reference()
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name or title, one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working notes; never part of committee outputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Notes()
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Publication</b></em>' attribute.
	 * The default value is <code>"Internal"</code>.
	 * The literals are from the enumeration {@link org.goldthread.model.Publication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publication</em>' attribute.
	 * @see org.goldthread.model.Publication
	 * @see #setPublication(Publication)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Publication()
	 * @generated
	 */
	Publication getPublication();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getPublication <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication</em>' attribute.
	 * @see org.goldthread.model.Publication
	 * @see #getPublication()
	 * @generated
	 */
	void setPublication(Publication value);

	/**
	 * Returns the value of the '<em><b>Exemption Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraph of Schedule 12A to the Local Government Act 1972 that makes it exempt; empty unless publication is exempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemption Paragraph</em>' attribute.
	 * @see #setExemptionParagraph(String)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_ExemptionParagraph()
	 * @generated
	 */
	String getExemptionParagraph();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#getExemptionParagraph <em>Exemption Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exemption Paragraph</em>' attribute.
	 * @see #getExemptionParagraph()
	 * @generated
	 */
	void setExemptionParagraph(String value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the content is made up for illustration and comes from no source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Illustrative()
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Placeholder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where a source is known to hold the content but its text is not at hand; the anchors name it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placeholder</em>' attribute.
	 * @see #setPlaceholder(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Placeholder()
	 * @generated
	 */
	boolean isPlaceholder();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Element#isPlaceholder <em>Placeholder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placeholder</em>' attribute.
	 * @see #isPlaceholder()
	 * @generated
	 */
	void setPlaceholder(boolean value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.SourceAnchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figures and facts of this element are stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getElement_Anchors()
	 * @generated
	 */
	EList<SourceAnchor> getAnchors();

} // Element
