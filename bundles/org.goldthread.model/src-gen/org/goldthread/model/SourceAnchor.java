/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The place in a document that states a figure or a fact. Two anchors may state different values; both are kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.SourceAnchor#getDocument <em>Document</em>}</li>
 *   <li>{@link org.goldthread.model.SourceAnchor#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.SourceAnchor#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.goldthread.model.SourceAnchor#getStatedValue <em>Stated Value</em>}</li>
 *   <li>{@link org.goldthread.model.SourceAnchor#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor()
 * @generated
 */
public interface SourceAnchor extends Identified {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(SourceDocument)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor_Document()
	 * @generated
	 */
	SourceDocument getDocument();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceAnchor#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(SourceDocument value);

	/**
	 * Returns the value of the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraph, resolution or page in the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraph</em>' attribute.
	 * @see #setParagraph(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor_Paragraph()
	 * @generated
	 */
	String getParagraph();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceAnchor#getParagraph <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph</em>' attribute.
	 * @see #getParagraph()
	 * @generated
	 */
	void setParagraph(String value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature whose value is stated; empty when the element as a whole is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor_Feature()
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceAnchor#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Stated Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as the source states it; empty when the source states a fact without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Value</em>' attribute.
	 * @see #setStatedValue(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor_StatedValue()
	 * @generated
	 */
	String getStatedValue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceAnchor#getStatedValue <em>Stated Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Value</em>' attribute.
	 * @see #getStatedValue()
	 * @generated
	 */
	void setStatedValue(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader must know about this source, for example why its value was not chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceAnchor_Remark()
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceAnchor#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // SourceAnchor
