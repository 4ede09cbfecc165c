/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way forward that was or should be appraised (Green Book).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Option#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getScores <em>Scores</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getCost <em>Cost</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getBenefit <em>Benefit</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getReversibility <em>Reversibility</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getPlanBOf <em>Plan BOf</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.goldthread.model.Option#getSubstitutes <em>Substitutes</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getOption()
 * @generated
 */
public interface Option extends Owned {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"Change"</code>.
	 * The literals are from the enumeration {@link org.goldthread.model.OptionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part it plays in the appraisal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.OptionKind
	 * @see #setKind(OptionKind)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Kind()
	 * @generated
	 */
	OptionKind getKind();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.goldthread.model.OptionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OptionKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.OptionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.OptionStatus
	 * @see #setStatus(OptionStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Status()
	 * @generated
	 */
	OptionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.OptionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(OptionStatus value);

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.FactorScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scores against critical success factors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Scores()
	 * @generated
	 */
	EList<FactorScore> getScores();

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Cost()
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Benefit, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefit</em>' attribute.
	 * @see #setBenefit(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Benefit()
	 * @generated
	 */
	BigDecimal getBenefit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getBenefit <em>Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefit</em>' attribute.
	 * @see #getBenefit()
	 * @generated
	 */
	void setBenefit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.AmountBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What cost and benefit stand for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #setBasis(AmountBasis)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Basis()
	 * @generated
	 */
	AmountBasis getBasis();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.goldthread.model.AmountBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(AmountBasis value);

	/**
	 * Returns the value of the '<em><b>Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could go wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk</em>' attribute.
	 * @see #setRisk(String)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Risk()
	 * @generated
	 */
	String getRisk();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getRisk <em>Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk</em>' attribute.
	 * @see #getRisk()
	 * @generated
	 */
	void setRisk(String value);

	/**
	 * Returns the value of the '<em><b>Reversibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard it is to turn back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reversibility</em>' attribute.
	 * @see #setReversibility(String)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Reversibility()
	 * @generated
	 */
	String getReversibility();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getReversibility <em>Reversibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reversibility</em>' attribute.
	 * @see #getReversibility()
	 * @generated
	 */
	void setReversibility(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen or rejected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Plan BOf</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The option that it backs up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan BOf</em>' reference.
	 * @see #setPlanBOf(Option)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_PlanBOf()
	 * @generated
	 */
	Option getPlanBOf();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getPlanBOf <em>Plan BOf</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan BOf</em>' reference.
	 * @see #getPlanBOf()
	 * @generated
	 */
	void setPlanBOf(Option value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes the council switch to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Trigger()
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Option#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Substitutes</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that it offers in place of others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitutes</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getOption_Substitutes()
	 * @generated
	 */
	EList<SavingsLine> getSubstitutes();

} // Option
