/**
 */
package org.goldthread.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that stands on one diagram and says nothing about the portfolio itself; places in pixels at 100 %.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.DiagramNote#getText <em>Text</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramNote#getX <em>X</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramNote#getY <em>Y</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramNote#getWidth <em>Width</em>}</li>
 *   <li>{@link org.goldthread.model.DiagramNote#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote()
 * @generated
 */
public interface DiagramNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says; may have several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote_X()
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramNote#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote_Y()
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramNote#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width; -1 for the natural width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote_Width()
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramNote#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height; -1 for the natural height.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.goldthread.model.GoldthreadPackage#getDiagramNote_Height()
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.goldthread.model.DiagramNote#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

} // DiagramNote
