/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An action that reduces a risk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.RiskAction#getDue <em>Due</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAction#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAction#getCost <em>Cost</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAction#getLikelihoodEffect <em>Likelihood Effect</em>}</li>
 *   <li>{@link org.goldthread.model.RiskAction#getImpactEffect <em>Impact Effect</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRiskAction()
 * @generated
 */
public interface RiskAction extends Owned {
	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAction_Due()
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAction#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAction_Status()
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAction#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAction_Cost()
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAction#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Likelihood Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the likelihood once done, in points, usually negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood Effect</em>' attribute.
	 * @see #setLikelihoodEffect(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAction_LikelihoodEffect()
	 * @generated
	 */
	Integer getLikelihoodEffect();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAction#getLikelihoodEffect <em>Likelihood Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood Effect</em>' attribute.
	 * @see #getLikelihoodEffect()
	 * @generated
	 */
	void setLikelihoodEffect(Integer value);

	/**
	 * Returns the value of the '<em><b>Impact Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change of the impact once done, in points, usually negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Effect</em>' attribute.
	 * @see #setImpactEffect(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRiskAction_ImpactEffect()
	 * @generated
	 */
	Integer getImpactEffect();

	/**
	 * Sets the value of the '{@link org.goldthread.model.RiskAction#getImpactEffect <em>Impact Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Effect</em>' attribute.
	 * @see #getImpactEffect()
	 * @generated
	 */
	void setImpactEffect(Integer value);

} // RiskAction
