/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published figure about the change as a whole, kept with its source even where another source disagrees.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.PublishedFigure#getLow <em>Low</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#getHigh <em>High</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#getConflictsWith <em>Conflicts With</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.goldthread.model.PublishedFigure#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure()
 * @generated
 */
public interface PublishedFigure extends Element {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value, or the lower end of a range, as stated, such as £34m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_Low()
	 * @generated
	 */
	String getLow();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(String value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end of the range; empty for a single value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_High()
	 * @generated
	 */
	String getHigh();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted: pounds a year, posts, systems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.AmountBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an amount of pounds stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #setBasis(AmountBasis)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_Basis()
	 * @generated
	 */
	AmountBasis getBasis();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(AmountBasis value);

	/**
	 * Returns the value of the '<em><b>Conflicts With</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.PublishedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures from other sources that disagree with this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflicts With</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_ConflictsWith()
	 * @generated
	 */
	EList<PublishedFigure> getConflictsWith();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the council works with this figure rather than those it conflicts with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_Chosen()
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this figure was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPublishedFigure_Justification()
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.goldthread.model.PublishedFigure#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

} // PublishedFigure
