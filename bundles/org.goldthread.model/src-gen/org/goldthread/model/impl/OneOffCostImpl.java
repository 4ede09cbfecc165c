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

import org.goldthread.model.CostNature;
import org.goldthread.model.CostYear;
import org.goldthread.model.Decision;
import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>One Off Cost</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getYears <em>Years</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getFundingSource <em>Funding Source</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getApprovedAmount <em>Approved Amount</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getCommitted <em>Committed</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getSpent <em>Spent</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.impl.OneOffCostImpl#getWorkstream <em>Workstream</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OneOffCostImpl extends OwnedImpl implements OneOffCost {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final OneOffCostType TYPE_EDEFAULT = OneOffCostType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected OneOffCostType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final CostNature NATURE_EDEFAULT = CostNature.NOT_STATED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected CostNature nature = NATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getYears() <em>Years</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYears()
	 * @generated
	 * @ordered
	 */
	protected EList<CostYear> years;

	/**
	 * The default value of the '{@link #getFundingSource() <em>Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingSource()
	 * @generated
	 * @ordered
	 */
	protected static final FundingSource FUNDING_SOURCE_EDEFAULT = FundingSource.UNDECIDED;

	/**
	 * The cached value of the '{@link #getFundingSource() <em>Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingSource()
	 * @generated
	 * @ordered
	 */
	protected FundingSource fundingSource = FUNDING_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedAmount() <em>Approved Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal APPROVED_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedAmount() <em>Approved Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal approvedAmount = APPROVED_AMOUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision;

	/**
	 * The default value of the '{@link #getCommitted() <em>Committed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitted()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COMMITTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommitted() <em>Committed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitted()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal committed = COMMITTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpent() <em>Spent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SPENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpent() <em>Spent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal spent = SPENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSavings() <em>Savings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavings()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingsLine> savings;

	/**
	 * The cached value of the '{@link #getWorkstream() <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkstream()
	 * @generated
	 * @ordered
	 */
	protected Workstream workstream;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OneOffCostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ONE_OFF_COST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OneOffCostType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(OneOffCostType newType) {
		OneOffCostType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(CostNature newNature) {
		CostNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostYear> getYears() {
		if (years == null) {
			years = new EObjectContainmentEList<CostYear>(CostYear.class, this, GoldthreadPackage.ONE_OFF_COST__YEARS);
		}
		return years;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingSource getFundingSource() {
		return fundingSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFundingSource(FundingSource newFundingSource) {
		FundingSource oldFundingSource = fundingSource;
		fundingSource = newFundingSource == null ? FUNDING_SOURCE_EDEFAULT : newFundingSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__FUNDING_SOURCE, oldFundingSource, fundingSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getApprovedAmount() {
		return approvedAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedAmount(BigDecimal newApprovedAmount) {
		BigDecimal oldApprovedAmount = approvedAmount;
		approvedAmount = newApprovedAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__APPROVED_AMOUNT, oldApprovedAmount, approvedAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCommitted() {
		return committed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitted(BigDecimal newCommitted) {
		BigDecimal oldCommitted = committed;
		committed = newCommitted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__COMMITTED, oldCommitted, committed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSpent() {
		return spent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpent(BigDecimal newSpent) {
		BigDecimal oldSpent = spent;
		spent = newSpent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__SPENT, oldSpent, spent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavings() {
		if (savings == null) {
			savings = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.ONE_OFF_COST__SAVINGS);
		}
		return savings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getWorkstream() {
		return workstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkstream(Workstream newWorkstream) {
		Workstream oldWorkstream = workstream;
		workstream = newWorkstream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ONE_OFF_COST__WORKSTREAM, oldWorkstream, workstream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.ONE_OFF_COST__YEARS:
				return ((InternalEList<?>)getYears()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.ONE_OFF_COST__TYPE:
				return getType();
			case GoldthreadPackage.ONE_OFF_COST__NATURE:
				return getNature();
			case GoldthreadPackage.ONE_OFF_COST__YEARS:
				return getYears();
			case GoldthreadPackage.ONE_OFF_COST__FUNDING_SOURCE:
				return getFundingSource();
			case GoldthreadPackage.ONE_OFF_COST__APPROVED_AMOUNT:
				return getApprovedAmount();
			case GoldthreadPackage.ONE_OFF_COST__DECISION:
				return getDecision();
			case GoldthreadPackage.ONE_OFF_COST__COMMITTED:
				return getCommitted();
			case GoldthreadPackage.ONE_OFF_COST__SPENT:
				return getSpent();
			case GoldthreadPackage.ONE_OFF_COST__SAVINGS:
				return getSavings();
			case GoldthreadPackage.ONE_OFF_COST__WORKSTREAM:
				return getWorkstream();
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
			case GoldthreadPackage.ONE_OFF_COST__TYPE:
				setType((OneOffCostType)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__NATURE:
				setNature((CostNature)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__YEARS:
				getYears().clear();
				getYears().addAll((Collection<? extends CostYear>)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__FUNDING_SOURCE:
				setFundingSource((FundingSource)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__APPROVED_AMOUNT:
				setApprovedAmount((BigDecimal)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__DECISION:
				setDecision((Decision)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__COMMITTED:
				setCommitted((BigDecimal)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__SPENT:
				setSpent((BigDecimal)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__SAVINGS:
				getSavings().clear();
				getSavings().addAll((Collection<? extends SavingsLine>)newValue);
				return;
			case GoldthreadPackage.ONE_OFF_COST__WORKSTREAM:
				setWorkstream((Workstream)newValue);
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
			case GoldthreadPackage.ONE_OFF_COST__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__YEARS:
				getYears().clear();
				return;
			case GoldthreadPackage.ONE_OFF_COST__FUNDING_SOURCE:
				setFundingSource(FUNDING_SOURCE_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__APPROVED_AMOUNT:
				setApprovedAmount(APPROVED_AMOUNT_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__DECISION:
				setDecision((Decision)null);
				return;
			case GoldthreadPackage.ONE_OFF_COST__COMMITTED:
				setCommitted(COMMITTED_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__SPENT:
				setSpent(SPENT_EDEFAULT);
				return;
			case GoldthreadPackage.ONE_OFF_COST__SAVINGS:
				getSavings().clear();
				return;
			case GoldthreadPackage.ONE_OFF_COST__WORKSTREAM:
				setWorkstream((Workstream)null);
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
			case GoldthreadPackage.ONE_OFF_COST__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.ONE_OFF_COST__NATURE:
				return nature != NATURE_EDEFAULT;
			case GoldthreadPackage.ONE_OFF_COST__YEARS:
				return years != null && !years.isEmpty();
			case GoldthreadPackage.ONE_OFF_COST__FUNDING_SOURCE:
				return fundingSource != FUNDING_SOURCE_EDEFAULT;
			case GoldthreadPackage.ONE_OFF_COST__APPROVED_AMOUNT:
				return APPROVED_AMOUNT_EDEFAULT == null ? approvedAmount != null : !APPROVED_AMOUNT_EDEFAULT.equals(approvedAmount);
			case GoldthreadPackage.ONE_OFF_COST__DECISION:
				return decision != null;
			case GoldthreadPackage.ONE_OFF_COST__COMMITTED:
				return COMMITTED_EDEFAULT == null ? committed != null : !COMMITTED_EDEFAULT.equals(committed);
			case GoldthreadPackage.ONE_OFF_COST__SPENT:
				return SPENT_EDEFAULT == null ? spent != null : !SPENT_EDEFAULT.equals(spent);
			case GoldthreadPackage.ONE_OFF_COST__SAVINGS:
				return savings != null && !savings.isEmpty();
			case GoldthreadPackage.ONE_OFF_COST__WORKSTREAM:
				return workstream != null;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", nature: ");
		result.append(nature);
		result.append(", fundingSource: ");
		result.append(fundingSource);
		result.append(", approvedAmount: ");
		result.append(approvedAmount);
		result.append(", committed: ");
		result.append(committed);
		result.append(", spent: ");
		result.append(spent);
		result.append(')');
		return result.toString();
	}

} //OneOffCostImpl
