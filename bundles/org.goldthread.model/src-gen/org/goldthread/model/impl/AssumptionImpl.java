/**
 */
package org.goldthread.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.goldthread.model.Assumption;
import org.goldthread.model.AssumptionStatus;
import org.goldthread.model.Confidence;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Milestone;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getImpactIfFalse <em>Impact If False</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getValidationMethod <em>Validation Method</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getValidateBy <em>Validate By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.impl.AssumptionImpl#getBecameRisk <em>Became Risk</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssumptionImpl extends OwnedImpl implements Assumption {
	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.NOT_STATED;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Confidence confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactIfFalse() <em>Impact If False</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactIfFalse()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPACT_IF_FALSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactIfFalse() <em>Impact If False</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactIfFalse()
	 * @generated
	 * @ordered
	 */
	protected String impactIfFalse = IMPACT_IF_FALSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidationMethod() <em>Validation Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String VALIDATION_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidationMethod() <em>Validation Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationMethod()
	 * @generated
	 * @ordered
	 */
	protected String validationMethod = VALIDATION_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidateBy() <em>Validate By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidateBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALIDATE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidateBy() <em>Validate By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidateBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validateBy = VALIDATE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final AssumptionStatus STATUS_EDEFAULT = AssumptionStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected AssumptionStatus status = STATUS_EDEFAULT;

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
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getBecameRisk() <em>Became Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecameRisk()
	 * @generated
	 * @ordered
	 */
	protected Risk becameRisk;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssumptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.ASSUMPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidence getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Confidence newConfidence) {
		Confidence oldConfidence = confidence;
		confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpactIfFalse() {
		return impactIfFalse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactIfFalse(String newImpactIfFalse) {
		String oldImpactIfFalse = impactIfFalse;
		impactIfFalse = newImpactIfFalse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__IMPACT_IF_FALSE, oldImpactIfFalse, impactIfFalse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidationMethod() {
		return validationMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidationMethod(String newValidationMethod) {
		String oldValidationMethod = validationMethod;
		validationMethod = newValidationMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__VALIDATION_METHOD, oldValidationMethod, validationMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidateBy() {
		return validateBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidateBy(LocalDate newValidateBy) {
		LocalDate oldValidateBy = validateBy;
		validateBy = newValidateBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__VALIDATE_BY, oldValidateBy, validateBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssumptionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(AssumptionStatus newStatus) {
		AssumptionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavings() {
		if (savings == null) {
			savings = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.ASSUMPTION__SAVINGS);
		}
		return savings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectEList<Milestone>(Milestone.class, this, GoldthreadPackage.ASSUMPTION__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk getBecameRisk() {
		return becameRisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBecameRisk(Risk newBecameRisk) {
		Risk oldBecameRisk = becameRisk;
		becameRisk = newBecameRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.ASSUMPTION__BECAME_RISK, oldBecameRisk, becameRisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.ASSUMPTION__BASIS:
				return getBasis();
			case GoldthreadPackage.ASSUMPTION__CONFIDENCE:
				return getConfidence();
			case GoldthreadPackage.ASSUMPTION__IMPACT_IF_FALSE:
				return getImpactIfFalse();
			case GoldthreadPackage.ASSUMPTION__VALIDATION_METHOD:
				return getValidationMethod();
			case GoldthreadPackage.ASSUMPTION__VALIDATE_BY:
				return getValidateBy();
			case GoldthreadPackage.ASSUMPTION__STATUS:
				return getStatus();
			case GoldthreadPackage.ASSUMPTION__SAVINGS:
				return getSavings();
			case GoldthreadPackage.ASSUMPTION__MILESTONES:
				return getMilestones();
			case GoldthreadPackage.ASSUMPTION__BECAME_RISK:
				return getBecameRisk();
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
			case GoldthreadPackage.ASSUMPTION__BASIS:
				setBasis((String)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__IMPACT_IF_FALSE:
				setImpactIfFalse((String)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__VALIDATION_METHOD:
				setValidationMethod((String)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__VALIDATE_BY:
				setValidateBy((LocalDate)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__STATUS:
				setStatus((AssumptionStatus)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__SAVINGS:
				getSavings().clear();
				getSavings().addAll((Collection<? extends SavingsLine>)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case GoldthreadPackage.ASSUMPTION__BECAME_RISK:
				setBecameRisk((Risk)newValue);
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
			case GoldthreadPackage.ASSUMPTION__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__IMPACT_IF_FALSE:
				setImpactIfFalse(IMPACT_IF_FALSE_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__VALIDATION_METHOD:
				setValidationMethod(VALIDATION_METHOD_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__VALIDATE_BY:
				setValidateBy(VALIDATE_BY_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.ASSUMPTION__SAVINGS:
				getSavings().clear();
				return;
			case GoldthreadPackage.ASSUMPTION__MILESTONES:
				getMilestones().clear();
				return;
			case GoldthreadPackage.ASSUMPTION__BECAME_RISK:
				setBecameRisk((Risk)null);
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
			case GoldthreadPackage.ASSUMPTION__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
			case GoldthreadPackage.ASSUMPTION__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case GoldthreadPackage.ASSUMPTION__IMPACT_IF_FALSE:
				return IMPACT_IF_FALSE_EDEFAULT == null ? impactIfFalse != null : !IMPACT_IF_FALSE_EDEFAULT.equals(impactIfFalse);
			case GoldthreadPackage.ASSUMPTION__VALIDATION_METHOD:
				return VALIDATION_METHOD_EDEFAULT == null ? validationMethod != null : !VALIDATION_METHOD_EDEFAULT.equals(validationMethod);
			case GoldthreadPackage.ASSUMPTION__VALIDATE_BY:
				return VALIDATE_BY_EDEFAULT == null ? validateBy != null : !VALIDATE_BY_EDEFAULT.equals(validateBy);
			case GoldthreadPackage.ASSUMPTION__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.ASSUMPTION__SAVINGS:
				return savings != null && !savings.isEmpty();
			case GoldthreadPackage.ASSUMPTION__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case GoldthreadPackage.ASSUMPTION__BECAME_RISK:
				return becameRisk != null;
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
		result.append(" (basis: ");
		result.append(basis);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", impactIfFalse: ");
		result.append(impactIfFalse);
		result.append(", validationMethod: ");
		result.append(validationMethod);
		result.append(", validateBy: ");
		result.append(validateBy);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //AssumptionImpl
