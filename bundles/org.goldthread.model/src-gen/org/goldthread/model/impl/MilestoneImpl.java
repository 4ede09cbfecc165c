/**
 */
package org.goldthread.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.goldthread.model.Benefit;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Tranche;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getAcceptanceEvidence <em>Acceptance Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getTranche <em>Tranche</em>}</li>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getPredecessors <em>Predecessors</em>}</li>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.impl.MilestoneImpl#getSavings <em>Savings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends HandoverItemImpl implements Milestone {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final MilestoneType TYPE_EDEFAULT = MilestoneType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected MilestoneType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptanceEvidence() <em>Acceptance Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptanceEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTANCE_EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptanceEvidence() <em>Acceptance Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptanceEvidence()
	 * @generated
	 * @ordered
	 */
	protected String acceptanceEvidence = ACCEPTANCE_EVIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTranche() <em>Tranche</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranche()
	 * @generated
	 * @ordered
	 */
	protected Tranche tranche;

	/**
	 * The cached value of the '{@link #getPredecessors() <em>Predecessors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessors()
	 * @generated
	 * @ordered
	 */
	protected EList<HandoverItem> predecessors;

	/**
	 * The cached value of the '{@link #getBenefits() <em>Benefits</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefits()
	 * @generated
	 * @ordered
	 */
	protected EList<Benefit> benefits;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MilestoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.MILESTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MilestoneType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(MilestoneType newType) {
		MilestoneType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.MILESTONE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptanceEvidence() {
		return acceptanceEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptanceEvidence(String newAcceptanceEvidence) {
		String oldAcceptanceEvidence = acceptanceEvidence;
		acceptanceEvidence = newAcceptanceEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.MILESTONE__ACCEPTANCE_EVIDENCE, oldAcceptanceEvidence, acceptanceEvidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tranche getTranche() {
		return tranche;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranche(Tranche newTranche) {
		Tranche oldTranche = tranche;
		tranche = newTranche;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.MILESTONE__TRANCHE, oldTranche, tranche));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandoverItem> getPredecessors() {
		if (predecessors == null) {
			predecessors = new EObjectEList<HandoverItem>(HandoverItem.class, this, GoldthreadPackage.MILESTONE__PREDECESSORS);
		}
		return predecessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Benefit> getBenefits() {
		if (benefits == null) {
			benefits = new EObjectEList<Benefit>(Benefit.class, this, GoldthreadPackage.MILESTONE__BENEFITS);
		}
		return benefits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavings() {
		if (savings == null) {
			savings = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.MILESTONE__SAVINGS);
		}
		return savings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.MILESTONE__TYPE:
				return getType();
			case GoldthreadPackage.MILESTONE__ACCEPTANCE_EVIDENCE:
				return getAcceptanceEvidence();
			case GoldthreadPackage.MILESTONE__TRANCHE:
				return getTranche();
			case GoldthreadPackage.MILESTONE__PREDECESSORS:
				return getPredecessors();
			case GoldthreadPackage.MILESTONE__BENEFITS:
				return getBenefits();
			case GoldthreadPackage.MILESTONE__SAVINGS:
				return getSavings();
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
			case GoldthreadPackage.MILESTONE__TYPE:
				setType((MilestoneType)newValue);
				return;
			case GoldthreadPackage.MILESTONE__ACCEPTANCE_EVIDENCE:
				setAcceptanceEvidence((String)newValue);
				return;
			case GoldthreadPackage.MILESTONE__TRANCHE:
				setTranche((Tranche)newValue);
				return;
			case GoldthreadPackage.MILESTONE__PREDECESSORS:
				getPredecessors().clear();
				getPredecessors().addAll((Collection<? extends HandoverItem>)newValue);
				return;
			case GoldthreadPackage.MILESTONE__BENEFITS:
				getBenefits().clear();
				getBenefits().addAll((Collection<? extends Benefit>)newValue);
				return;
			case GoldthreadPackage.MILESTONE__SAVINGS:
				getSavings().clear();
				getSavings().addAll((Collection<? extends SavingsLine>)newValue);
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
			case GoldthreadPackage.MILESTONE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case GoldthreadPackage.MILESTONE__ACCEPTANCE_EVIDENCE:
				setAcceptanceEvidence(ACCEPTANCE_EVIDENCE_EDEFAULT);
				return;
			case GoldthreadPackage.MILESTONE__TRANCHE:
				setTranche((Tranche)null);
				return;
			case GoldthreadPackage.MILESTONE__PREDECESSORS:
				getPredecessors().clear();
				return;
			case GoldthreadPackage.MILESTONE__BENEFITS:
				getBenefits().clear();
				return;
			case GoldthreadPackage.MILESTONE__SAVINGS:
				getSavings().clear();
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
			case GoldthreadPackage.MILESTONE__TYPE:
				return type != TYPE_EDEFAULT;
			case GoldthreadPackage.MILESTONE__ACCEPTANCE_EVIDENCE:
				return ACCEPTANCE_EVIDENCE_EDEFAULT == null ? acceptanceEvidence != null : !ACCEPTANCE_EVIDENCE_EDEFAULT.equals(acceptanceEvidence);
			case GoldthreadPackage.MILESTONE__TRANCHE:
				return tranche != null;
			case GoldthreadPackage.MILESTONE__PREDECESSORS:
				return predecessors != null && !predecessors.isEmpty();
			case GoldthreadPackage.MILESTONE__BENEFITS:
				return benefits != null && !benefits.isEmpty();
			case GoldthreadPackage.MILESTONE__SAVINGS:
				return savings != null && !savings.isEmpty();
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
		result.append(", acceptanceEvidence: ");
		result.append(acceptanceEvidence);
		result.append(')');
		return result.toString();
	}

} //MilestoneImpl
