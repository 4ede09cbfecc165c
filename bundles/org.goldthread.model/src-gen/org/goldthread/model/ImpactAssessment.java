/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An equality or service and community impact assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getProposal <em>Proposal</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getStage <em>Stage</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getCumulativeEffect <em>Cumulative Effect</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getConsultation <em>Consultation</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getSignedOffBy <em>Signed Off By</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getSignedOffOn <em>Signed Off On</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.ImpactAssessment#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment()
 * @generated
 */
public interface ImpactAssessment extends Owned {
	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposal</em>' attribute.
	 * @see #setProposal(String)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Proposal()
	 * @generated
	 */
	String getProposal();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getProposal <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' attribute.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.AssessmentStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.goldthread.model.AssessmentStage
	 * @see #setStage(AssessmentStage)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Stage()
	 * @generated
	 */
	AssessmentStage getStage();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.goldthread.model.AssessmentStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(AssessmentStage value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.GroupImpact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effects by group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Groups()
	 * @generated
	 */
	EList<GroupImpact> getGroups();

	/**
	 * Returns the value of the '<em><b>Cumulative Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effect together with other proposals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cumulative Effect</em>' attribute.
	 * @see #setCumulativeEffect(String)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_CumulativeEffect()
	 * @generated
	 */
	String getCumulativeEffect();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getCumulativeEffect <em>Cumulative Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cumulative Effect</em>' attribute.
	 * @see #getCumulativeEffect()
	 * @generated
	 */
	void setCumulativeEffect(String value);

	/**
	 * Returns the value of the '<em><b>Consultation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was consulted and what they said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consultation</em>' attribute.
	 * @see #setConsultation(String)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Consultation()
	 * @generated
	 */
	String getConsultation();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getConsultation <em>Consultation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consultation</em>' attribute.
	 * @see #getConsultation()
	 * @generated
	 */
	void setConsultation(String value);

	/**
	 * Returns the value of the '<em><b>Signed Off By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed it off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Off By</em>' reference.
	 * @see #setSignedOffBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_SignedOffBy()
	 * @generated
	 */
	Role getSignedOffBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getSignedOffBy <em>Signed Off By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Off By</em>' reference.
	 * @see #getSignedOffBy()
	 * @generated
	 */
	void setSignedOffBy(Role value);

	/**
	 * Returns the value of the '<em><b>Signed Off On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was signed off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Off On</em>' attribute.
	 * @see #setSignedOffOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_SignedOffOn()
	 * @generated
	 */
	LocalDate getSignedOffOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getSignedOffOn <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Off On</em>' attribute.
	 * @see #getSignedOffOn()
	 * @generated
	 */
	void setSignedOffOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Date</em>' attribute.
	 * @see #setReviewDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_ReviewDate()
	 * @generated
	 */
	LocalDate getReviewDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.ImpactAssessment#getReviewDate <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Date</em>' attribute.
	 * @see #getReviewDate()
	 * @generated
	 */
	void setReviewDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Savings</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Savings()
	 * @generated
	 */
	EList<SavingsLine> getSavings();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions that it supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getImpactAssessment_Decisions()
	 * @generated
	 */
	EList<Decision> getDecisions();

} // ImpactAssessment
