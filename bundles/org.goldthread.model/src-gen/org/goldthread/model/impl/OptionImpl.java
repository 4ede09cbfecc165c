/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.FactorScore;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.SavingsLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getScores <em>Scores</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getBenefit <em>Benefit</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getReversibility <em>Reversibility</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getPlanBOf <em>Plan BOf</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OptionImpl#getSubstitutes <em>Substitutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OptionImpl extends OwnedImpl implements Option {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OptionKind KIND_EDEFAULT = OptionKind.CHANGE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OptionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final OptionStatus STATUS_EDEFAULT = OptionStatus.LONG_LIST;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected OptionStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<FactorScore> scores;

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
	 * The default value of the '{@link #getBenefit() <em>Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BENEFIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBenefit() <em>Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal benefit = BENEFIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final AmountBasis BASIS_EDEFAULT = AmountBasis.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected AmountBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRisk() <em>Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisk()
	 * @generated
	 * @ordered
	 */
	protected static final String RISK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRisk() <em>Risk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisk()
	 * @generated
	 * @ordered
	 */
	protected String risk = RISK_EDEFAULT;

	/**
	 * The default value of the '{@link #getReversibility() <em>Reversibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReversibility()
	 * @generated
	 * @ordered
	 */
	protected static final String REVERSIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReversibility() <em>Reversibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReversibility()
	 * @generated
	 * @ordered
	 */
	protected String reversibility = REVERSIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlanBOf() <em>Plan BOf</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanBOf()
	 * @generated
	 * @ordered
	 */
	protected Option planBOf;

	/**
	 * The default value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIGGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected String trigger = TRIGGER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubstitutes() <em>Substitutes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstitutes()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingsLine> substitutes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OptionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OptionKind newKind) {
		OptionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OptionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(OptionStatus newStatus) {
		OptionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FactorScore> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<FactorScore>(FactorScore.class, this, GoldthreadPackage.OPTION__SCORES);
		}
		return scores;
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBenefit() {
		return benefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefit(BigDecimal newBenefit) {
		BigDecimal oldBenefit = benefit;
		benefit = newBenefit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__BENEFIT, oldBenefit, benefit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmountBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(AmountBasis newBasis) {
		AmountBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRisk() {
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisk(String newRisk) {
		String oldRisk = risk;
		risk = newRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__RISK, oldRisk, risk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReversibility() {
		return reversibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReversibility(String newReversibility) {
		String oldReversibility = reversibility;
		reversibility = newReversibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__REVERSIBILITY, oldReversibility, reversibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option getPlanBOf() {
		return planBOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanBOf(Option newPlanBOf) {
		Option oldPlanBOf = planBOf;
		planBOf = newPlanBOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__PLAN_BOF, oldPlanBOf, planBOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrigger() {
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrigger(String newTrigger) {
		String oldTrigger = trigger;
		trigger = newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.OPTION__TRIGGER, oldTrigger, trigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSubstitutes() {
		if (substitutes == null) {
			substitutes = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.OPTION__SUBSTITUTES);
		}
		return substitutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.OPTION__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.OPTION__KIND:
				return getKind();
			case GoldthreadPackage.OPTION__STATUS:
				return getStatus();
			case GoldthreadPackage.OPTION__SCORES:
				return getScores();
			case GoldthreadPackage.OPTION__COST:
				return getCost();
			case GoldthreadPackage.OPTION__BENEFIT:
				return getBenefit();
			case GoldthreadPackage.OPTION__BASIS:
				return getBasis();
			case GoldthreadPackage.OPTION__RISK:
				return getRisk();
			case GoldthreadPackage.OPTION__REVERSIBILITY:
				return getReversibility();
			case GoldthreadPackage.OPTION__REASON:
				return getReason();
			case GoldthreadPackage.OPTION__PLAN_BOF:
				return getPlanBOf();
			case GoldthreadPackage.OPTION__TRIGGER:
				return getTrigger();
			case GoldthreadPackage.OPTION__SUBSTITUTES:
				return getSubstitutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.OPTION__KIND:
				setKind((OptionKind)newValue);
				return;
			case GoldthreadPackage.OPTION__STATUS:
				setStatus((OptionStatus)newValue);
				return;
			case GoldthreadPackage.OPTION__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends FactorScore>)newValue);
				return;
			case GoldthreadPackage.OPTION__COST:
				setCost((BigDecimal)newValue);
				return;
			case GoldthreadPackage.OPTION__BENEFIT:
				setBenefit((BigDecimal)newValue);
				return;
			case GoldthreadPackage.OPTION__BASIS:
				setBasis((AmountBasis)newValue);
				return;
			case GoldthreadPackage.OPTION__RISK:
				setRisk((String)newValue);
				return;
			case GoldthreadPackage.OPTION__REVERSIBILITY:
				setReversibility((String)newValue);
				return;
			case GoldthreadPackage.OPTION__REASON:
				setReason((String)newValue);
				return;
			case GoldthreadPackage.OPTION__PLAN_BOF:
				setPlanBOf((Option)newValue);
				return;
			case GoldthreadPackage.OPTION__TRIGGER:
				setTrigger((String)newValue);
				return;
			case GoldthreadPackage.OPTION__SUBSTITUTES:
				getSubstitutes().clear();
				getSubstitutes().addAll((Collection<? extends SavingsLine>)newValue);
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
			case GoldthreadPackage.OPTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__SCORES:
				getScores().clear();
				return;
			case GoldthreadPackage.OPTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__BENEFIT:
				setBenefit(BENEFIT_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__RISK:
				setRisk(RISK_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__REVERSIBILITY:
				setReversibility(REVERSIBILITY_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__PLAN_BOF:
				setPlanBOf((Option)null);
				return;
			case GoldthreadPackage.OPTION__TRIGGER:
				setTrigger(TRIGGER_EDEFAULT);
				return;
			case GoldthreadPackage.OPTION__SUBSTITUTES:
				getSubstitutes().clear();
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
			case GoldthreadPackage.OPTION__KIND:
				return kind != KIND_EDEFAULT;
			case GoldthreadPackage.OPTION__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.OPTION__SCORES:
				return scores != null && !scores.isEmpty();
			case GoldthreadPackage.OPTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case GoldthreadPackage.OPTION__BENEFIT:
				return BENEFIT_EDEFAULT == null ? benefit != null : !BENEFIT_EDEFAULT.equals(benefit);
			case GoldthreadPackage.OPTION__BASIS:
				return basis != BASIS_EDEFAULT;
			case GoldthreadPackage.OPTION__RISK:
				return RISK_EDEFAULT == null ? risk != null : !RISK_EDEFAULT.equals(risk);
			case GoldthreadPackage.OPTION__REVERSIBILITY:
				return REVERSIBILITY_EDEFAULT == null ? reversibility != null : !REVERSIBILITY_EDEFAULT.equals(reversibility);
			case GoldthreadPackage.OPTION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case GoldthreadPackage.OPTION__PLAN_BOF:
				return planBOf != null;
			case GoldthreadPackage.OPTION__TRIGGER:
				return TRIGGER_EDEFAULT == null ? trigger != null : !TRIGGER_EDEFAULT.equals(trigger);
			case GoldthreadPackage.OPTION__SUBSTITUTES:
				return substitutes != null && !substitutes.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", status: ");
		result.append(status);
		result.append(", cost: ");
		result.append(cost);
		result.append(", benefit: ");
		result.append(benefit);
		result.append(", basis: ");
		result.append(basis);
		result.append(", risk: ");
		result.append(risk);
		result.append(", reversibility: ");
		result.append(reversibility);
		result.append(", reason: ");
		result.append(reason);
		result.append(", trigger: ");
		result.append(trigger);
		result.append(')');
		return result.toString();
	}

} //OptionImpl
