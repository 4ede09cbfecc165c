/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.RiskAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.RiskActionImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskActionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskActionImpl#getLikelihoodEffect <em>Likelihood Effect</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskActionImpl#getImpactEffect <em>Impact Effect</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskActionImpl extends OwnedImpl implements RiskAction {
	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.NOT_STARTED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLikelihoodEffect() <em>Likelihood Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihoodEffect()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LIKELIHOOD_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLikelihoodEffect() <em>Likelihood Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihoodEffect()
	 * @generated
	 * @ordered
	 */
	protected Integer likelihoodEffect = LIKELIHOOD_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactEffect() <em>Impact Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactEffect()
	 * @generated
	 * @ordered
	 */
	protected static final Integer IMPACT_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactEffect() <em>Impact Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactEffect()
	 * @generated
	 * @ordered
	 */
	protected Integer impactEffect = IMPACT_EFFECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.RISK_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_ACTION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_ACTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_ACTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLikelihoodEffect() {
		return likelihoodEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihoodEffect(Integer newLikelihoodEffect) {
		Integer oldLikelihoodEffect = likelihoodEffect;
		likelihoodEffect = newLikelihoodEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_ACTION__LIKELIHOOD_EFFECT, oldLikelihoodEffect, likelihoodEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getImpactEffect() {
		return impactEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactEffect(Integer newImpactEffect) {
		Integer oldImpactEffect = impactEffect;
		impactEffect = newImpactEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK_ACTION__IMPACT_EFFECT, oldImpactEffect, impactEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.RISK_ACTION__DUE:
				return getDue();
			case GoldthreadPackage.RISK_ACTION__STATUS:
				return getStatus();
			case GoldthreadPackage.RISK_ACTION__COST:
				return getCost();
			case GoldthreadPackage.RISK_ACTION__LIKELIHOOD_EFFECT:
				return getLikelihoodEffect();
			case GoldthreadPackage.RISK_ACTION__IMPACT_EFFECT:
				return getImpactEffect();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.RISK_ACTION__DUE:
				setDue((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK_ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case GoldthreadPackage.RISK_ACTION__COST:
				setCost((BigDecimal)newValue);
				return;
			case GoldthreadPackage.RISK_ACTION__LIKELIHOOD_EFFECT:
				setLikelihoodEffect((Integer)newValue);
				return;
			case GoldthreadPackage.RISK_ACTION__IMPACT_EFFECT:
				setImpactEffect((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.RISK_ACTION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_ACTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_ACTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_ACTION__LIKELIHOOD_EFFECT:
				setLikelihoodEffect(LIKELIHOOD_EFFECT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK_ACTION__IMPACT_EFFECT:
				setImpactEffect(IMPACT_EFFECT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.RISK_ACTION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case GoldthreadPackage.RISK_ACTION__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.RISK_ACTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case GoldthreadPackage.RISK_ACTION__LIKELIHOOD_EFFECT:
				return LIKELIHOOD_EFFECT_EDEFAULT == null ? likelihoodEffect != null : !LIKELIHOOD_EFFECT_EDEFAULT.equals(likelihoodEffect);
			case GoldthreadPackage.RISK_ACTION__IMPACT_EFFECT:
				return IMPACT_EFFECT_EDEFAULT == null ? impactEffect != null : !IMPACT_EFFECT_EDEFAULT.equals(impactEffect);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(", cost: ");
		result.append(cost);
		result.append(", likelihoodEffect: ");
		result.append(likelihoodEffect);
		result.append(", impactEffect: ");
		result.append(impactEffect);
		result.append(')');
		return result.toString();
	}

} //RiskActionImpl
