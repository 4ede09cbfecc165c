/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

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

import org.goldthread.model.AssessmentStage;
import org.goldthread.model.Decision;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Impact Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getProposal <em>Proposal</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getCumulativeEffect <em>Cumulative Effect</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getSignedOffBy <em>Signed Off By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getSignedOffOn <em>Signed Off On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.impl.ImpactAssessmentImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpactAssessmentImpl extends OwnedImpl implements ImpactAssessment {
	/**
	 * The default value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected String proposal = PROPOSAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final AssessmentStage STAGE_EDEFAULT = AssessmentStage.SCREENING;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected AssessmentStage stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<GroupImpact> groups;

	/**
	 * The default value of the '{@link #getCumulativeEffect() <em>Cumulative Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCumulativeEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String CUMULATIVE_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCumulativeEffect() <em>Cumulative Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCumulativeEffect()
	 * @generated
	 * @ordered
	 */
	protected String cumulativeEffect = CUMULATIVE_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsultation() <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultation()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSULTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsultation() <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultation()
	 * @generated
	 * @ordered
	 */
	protected String consultation = CONSULTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignedOffBy() <em>Signed Off By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOffBy()
	 * @generated
	 * @ordered
	 */
	protected Role signedOffBy;

	/**
	 * The default value of the '{@link #getSignedOffOn() <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOffOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_OFF_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOffOn() <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOffOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOffOn = SIGNED_OFF_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewDate = REVIEW_DATE_EDEFAULT;

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
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpactAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.IMPACT_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposal() {
		return proposal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposal(String newProposal) {
		String oldProposal = proposal;
		proposal = newProposal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__PROPOSAL, oldProposal, proposal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(AssessmentStage newStage) {
		AssessmentStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GroupImpact> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<GroupImpact>(GroupImpact.class, this, GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCumulativeEffect() {
		return cumulativeEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCumulativeEffect(String newCumulativeEffect) {
		String oldCumulativeEffect = cumulativeEffect;
		cumulativeEffect = newCumulativeEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT, oldCumulativeEffect, cumulativeEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsultation() {
		return consultation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsultation(String newConsultation) {
		String oldConsultation = consultation;
		consultation = newConsultation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__CONSULTATION, oldConsultation, consultation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getSignedOffBy() {
		return signedOffBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOffBy(Role newSignedOffBy) {
		Role oldSignedOffBy = signedOffBy;
		signedOffBy = newSignedOffBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_BY, oldSignedOffBy, signedOffBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOffOn() {
		return signedOffOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOffOn(LocalDate newSignedOffOn) {
		LocalDate oldSignedOffOn = signedOffOn;
		signedOffOn = newSignedOffOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_ON, oldSignedOffOn, signedOffOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewDate() {
		return reviewDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewDate(LocalDate newReviewDate) {
		LocalDate oldReviewDate = reviewDate;
		reviewDate = newReviewDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.IMPACT_ASSESSMENT__REVIEW_DATE, oldReviewDate, reviewDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavings() {
		if (savings == null) {
			savings = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.IMPACT_ASSESSMENT__SAVINGS);
		}
		return savings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectEList<Decision>(Decision.class, this, GoldthreadPackage.IMPACT_ASSESSMENT__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
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
			case GoldthreadPackage.IMPACT_ASSESSMENT__PROPOSAL:
				return getProposal();
			case GoldthreadPackage.IMPACT_ASSESSMENT__STAGE:
				return getStage();
			case GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS:
				return getGroups();
			case GoldthreadPackage.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT:
				return getCumulativeEffect();
			case GoldthreadPackage.IMPACT_ASSESSMENT__CONSULTATION:
				return getConsultation();
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_BY:
				return getSignedOffBy();
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_ON:
				return getSignedOffOn();
			case GoldthreadPackage.IMPACT_ASSESSMENT__REVIEW_DATE:
				return getReviewDate();
			case GoldthreadPackage.IMPACT_ASSESSMENT__SAVINGS:
				return getSavings();
			case GoldthreadPackage.IMPACT_ASSESSMENT__DECISIONS:
				return getDecisions();
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
			case GoldthreadPackage.IMPACT_ASSESSMENT__PROPOSAL:
				setProposal((String)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__STAGE:
				setStage((AssessmentStage)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends GroupImpact>)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT:
				setCumulativeEffect((String)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__CONSULTATION:
				setConsultation((String)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_BY:
				setSignedOffBy((Role)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_ON:
				setSignedOffOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__REVIEW_DATE:
				setReviewDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SAVINGS:
				getSavings().clear();
				getSavings().addAll((Collection<? extends SavingsLine>)newValue);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
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
			case GoldthreadPackage.IMPACT_ASSESSMENT__PROPOSAL:
				setProposal(PROPOSAL_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS:
				getGroups().clear();
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT:
				setCumulativeEffect(CUMULATIVE_EFFECT_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__CONSULTATION:
				setConsultation(CONSULTATION_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_BY:
				setSignedOffBy((Role)null);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_ON:
				setSignedOffOn(SIGNED_OFF_ON_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__REVIEW_DATE:
				setReviewDate(REVIEW_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SAVINGS:
				getSavings().clear();
				return;
			case GoldthreadPackage.IMPACT_ASSESSMENT__DECISIONS:
				getDecisions().clear();
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
			case GoldthreadPackage.IMPACT_ASSESSMENT__PROPOSAL:
				return PROPOSAL_EDEFAULT == null ? proposal != null : !PROPOSAL_EDEFAULT.equals(proposal);
			case GoldthreadPackage.IMPACT_ASSESSMENT__STAGE:
				return stage != STAGE_EDEFAULT;
			case GoldthreadPackage.IMPACT_ASSESSMENT__GROUPS:
				return groups != null && !groups.isEmpty();
			case GoldthreadPackage.IMPACT_ASSESSMENT__CUMULATIVE_EFFECT:
				return CUMULATIVE_EFFECT_EDEFAULT == null ? cumulativeEffect != null : !CUMULATIVE_EFFECT_EDEFAULT.equals(cumulativeEffect);
			case GoldthreadPackage.IMPACT_ASSESSMENT__CONSULTATION:
				return CONSULTATION_EDEFAULT == null ? consultation != null : !CONSULTATION_EDEFAULT.equals(consultation);
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_BY:
				return signedOffBy != null;
			case GoldthreadPackage.IMPACT_ASSESSMENT__SIGNED_OFF_ON:
				return SIGNED_OFF_ON_EDEFAULT == null ? signedOffOn != null : !SIGNED_OFF_ON_EDEFAULT.equals(signedOffOn);
			case GoldthreadPackage.IMPACT_ASSESSMENT__REVIEW_DATE:
				return REVIEW_DATE_EDEFAULT == null ? reviewDate != null : !REVIEW_DATE_EDEFAULT.equals(reviewDate);
			case GoldthreadPackage.IMPACT_ASSESSMENT__SAVINGS:
				return savings != null && !savings.isEmpty();
			case GoldthreadPackage.IMPACT_ASSESSMENT__DECISIONS:
				return decisions != null && !decisions.isEmpty();
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
		result.append(" (proposal: ");
		result.append(proposal);
		result.append(", stage: ");
		result.append(stage);
		result.append(", cumulativeEffect: ");
		result.append(cumulativeEffect);
		result.append(", consultation: ");
		result.append(consultation);
		result.append(", signedOffOn: ");
		result.append(signedOffOn);
		result.append(", reviewDate: ");
		result.append(reviewDate);
		result.append(')');
		return result.toString();
	}

} //ImpactAssessmentImpl
