/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something taken as true until it is checked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Assumption#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getImpactIfFalse <em>Impact If False</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getValidationMethod <em>Validation Method</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getValidateBy <em>Validate By</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.Assumption#getBecameRisk <em>Became Risk</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getAssumption()
 * @generated
 */
public interface Assumption extends Owned {
	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_Basis()
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.goldthread.model.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_Confidence()
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.goldthread.model.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Impact If False</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows if it is false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact If False</em>' attribute.
	 * @see #setImpactIfFalse(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_ImpactIfFalse()
	 * @generated
	 */
	String getImpactIfFalse();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getImpactIfFalse <em>Impact If False</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact If False</em>' attribute.
	 * @see #getImpactIfFalse()
	 * @generated
	 */
	void setImpactIfFalse(String value);

	/**
	 * Returns the value of the '<em><b>Validation Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation Method</em>' attribute.
	 * @see #setValidationMethod(String)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_ValidationMethod()
	 * @generated
	 */
	String getValidationMethod();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getValidationMethod <em>Validation Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation Method</em>' attribute.
	 * @see #getValidationMethod()
	 * @generated
	 */
	void setValidationMethod(String value);

	/**
	 * Returns the value of the '<em><b>Validate By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it must be checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validate By</em>' attribute.
	 * @see #setValidateBy(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_ValidateBy()
	 * @generated
	 */
	LocalDate getValidateBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getValidateBy <em>Validate By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validate By</em>' attribute.
	 * @see #getValidateBy()
	 * @generated
	 */
	void setValidateBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.AssumptionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has been checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.AssumptionStatus
	 * @see #setStatus(AssumptionStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_Status()
	 * @generated
	 */
	AssumptionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.AssumptionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(AssumptionStatus value);

	/**
	 * Returns the value of the '<em><b>Savings</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that rest on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_Savings()
	 * @generated
	 */
	EList<SavingsLine> getSavings();

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milestones that rest on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_Milestones()
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Became Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk that it turned into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Became Risk</em>' reference.
	 * @see #setBecameRisk(Risk)
	 * @see org.goldthread.model.GoldthreadPackage#getAssumption_BecameRisk()
	 * @generated
	 */
	Risk getBecameRisk();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Assumption#getBecameRisk <em>Became Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Became Risk</em>' reference.
	 * @see #getBecameRisk()
	 * @generated
	 */
	void setBecameRisk(Risk value);

} // Assumption
