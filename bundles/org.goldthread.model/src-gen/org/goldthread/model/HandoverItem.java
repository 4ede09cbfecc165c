/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handover Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something with a date that one workstream can hand over to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.HandoverItem#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.HandoverItem#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.HandoverItem#getActual <em>Actual</em>}</li>
 *   <li>{@link org.goldthread.model.HandoverItem#getRag <em>Rag</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getHandoverItem()
 * @generated
 */
public interface HandoverItem extends Owned {
	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date as agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getHandoverItem_Baseline()
	 * @generated
	 */
	LocalDate getBaseline();

	/**
	 * Sets the value of the '{@link org.goldthread.model.HandoverItem#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date as now expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getHandoverItem_Forecast()
	 * @generated
	 */
	LocalDate getForecast();

	/**
	 * Sets the value of the '{@link org.goldthread.model.HandoverItem#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getHandoverItem_Actual()
	 * @generated
	 */
	LocalDate getActual();

	/**
	 * Sets the value of the '{@link org.goldthread.model.HandoverItem#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getHandoverItem_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.HandoverItem#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

} // HandoverItem
