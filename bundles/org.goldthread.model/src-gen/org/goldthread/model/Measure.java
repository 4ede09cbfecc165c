/**
 */
package org.goldthread.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure of an outcome or benefit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Measure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getBaselineDate <em>Baseline Date</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getTarget <em>Target</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getActual <em>Actual</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getActualDate <em>Actual Date</em>}</li>
 *   <li>{@link org.goldthread.model.Measure#getDataSource <em>Data Source</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getMeasure()
 * @generated
 */
public interface Measure extends Element {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value before the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_Baseline()
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(String value);

	/**
	 * Returns the value of the '<em><b>Baseline Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the baseline was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Date</em>' attribute.
	 * @see #setBaselineDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_BaselineDate()
	 * @generated
	 */
	LocalDate getBaselineDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getBaselineDate <em>Baseline Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Date</em>' attribute.
	 * @see #getBaselineDate()
	 * @generated
	 */
	void setBaselineDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value aimed for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the target is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_TargetDate()
	 * @generated
	 */
	LocalDate getTargetDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latest value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_Actual()
	 * @generated
	 */
	String getActual();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(String value);

	/**
	 * Returns the value of the '<em><b>Actual Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the latest value was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Date</em>' attribute.
	 * @see #setActualDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_ActualDate()
	 * @generated
	 */
	LocalDate getActualDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getActualDate <em>Actual Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Date</em>' attribute.
	 * @see #getActualDate()
	 * @generated
	 */
	void setActualDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Source</em>' attribute.
	 * @see #setDataSource(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMeasure_DataSource()
	 * @generated
	 */
	String getDataSource();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Measure#getDataSource <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Source</em>' attribute.
	 * @see #getDataSource()
	 * @generated
	 */
	void setDataSource(String value);

} // Measure
