/**
 */
package org.goldthread.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point in time that shows progress.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Milestone#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.Milestone#getAcceptanceEvidence <em>Acceptance Evidence</em>}</li>
 *   <li>{@link org.goldthread.model.Milestone#getTranche <em>Tranche</em>}</li>
 *   <li>{@link org.goldthread.model.Milestone#getPredecessors <em>Predecessors</em>}</li>
 *   <li>{@link org.goldthread.model.Milestone#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.Milestone#getSavings <em>Savings</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getMilestone()
 * @generated
 */
public interface Milestone extends HandoverItem {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.MilestoneType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What passing it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.MilestoneType
	 * @see #setType(MilestoneType)
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_Type()
	 * @generated
	 */
	MilestoneType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Milestone#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.MilestoneType
	 * @see #getType()
	 * @generated
	 */
	void setType(MilestoneType value);

	/**
	 * Returns the value of the '<em><b>Acceptance Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that it has been passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptance Evidence</em>' attribute.
	 * @see #setAcceptanceEvidence(String)
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_AcceptanceEvidence()
	 * @generated
	 */
	String getAcceptanceEvidence();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Milestone#getAcceptanceEvidence <em>Acceptance Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptance Evidence</em>' attribute.
	 * @see #getAcceptanceEvidence()
	 * @generated
	 */
	void setAcceptanceEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Tranche</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tranche that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tranche</em>' reference.
	 * @see #setTranche(Tranche)
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_Tranche()
	 * @generated
	 */
	Tranche getTranche();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Milestone#getTranche <em>Tranche</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tranche</em>' reference.
	 * @see #getTranche()
	 * @generated
	 */
	void setTranche(Tranche value);

	/**
	 * Returns the value of the '<em><b>Predecessors</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.HandoverItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must come first within the same workstream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessors</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_Predecessors()
	 * @generated
	 */
	EList<HandoverItem> getPredecessors();

	/**
	 * Returns the value of the '<em><b>Benefits</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Benefit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Benefits that start with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_Benefits()
	 * @generated
	 */
	EList<Benefit> getBenefits();

	/**
	 * Returns the value of the '<em><b>Savings</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings that start with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getMilestone_Savings()
	 * @generated
	 */
	EList<SavingsLine> getSavings();

} // Milestone
