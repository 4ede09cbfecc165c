/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paper, minute, web page or article that facts are taken from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.SourceDocument#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.goldthread.model.SourceDocument#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.goldthread.model.SourceDocument#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getSourceDocument()
 * @generated
 */
public interface SourceDocument extends Element {
	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceDocument_Publisher()
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceDocument#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceDocument_PublishedOn()
	 * @generated
	 */
	LocalDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceDocument#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web address, http or https; empty when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.goldthread.model.GoldthreadPackage#getSourceDocument_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.goldthread.model.SourceDocument#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // SourceDocument
