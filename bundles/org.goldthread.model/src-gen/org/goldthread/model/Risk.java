/**
 */
package org.goldthread.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An uncertain event that would harm or help, with cause, event and effect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Risk#getNature <em>Nature</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getCause <em>Cause</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getEvent <em>Event</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getActionOwner <em>Action Owner</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getCabinetPortfolio <em>Cabinet Portfolio</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getClosedReason <em>Closed Reason</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getBecameIssue <em>Became Issue</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getInherentLikelihood <em>Inherent Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getInherentImpact <em>Inherent Impact</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getResidualImpact <em>Residual Impact</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getTargetLikelihood <em>Target Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getTargetImpact <em>Target Impact</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getProximity <em>Proximity</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getVelocity <em>Velocity</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getDirectionOfTravel <em>Direction Of Travel</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getImpactLow <em>Impact Low</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getImpactLikely <em>Impact Likely</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getImpactHigh <em>Impact High</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getResponse <em>Response</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getControls <em>Controls</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getActions <em>Actions</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getActionStatus <em>Action Status</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getContingency <em>Contingency</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getContingencyTrigger <em>Contingency Trigger</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getSecondaryRisk <em>Secondary Risk</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getReviewFrequency <em>Review Frequency</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getEscalationLevel <em>Escalation Level</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.Risk#getRelatedRisks <em>Related Risks</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getRisk()
 * @generated
 */
public interface Risk extends Owned {
	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.RiskNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threat or opportunity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.goldthread.model.RiskNature
	 * @see #setNature(RiskNature)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Nature()
	 * @generated
	 */
	RiskNature getNature();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.goldthread.model.RiskNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(RiskNature value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.RiskCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category of the Orange Book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.RiskCategory
	 * @see #setCategory(RiskCategory)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Category()
	 * @generated
	 */
	RiskCategory getCategory();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.goldthread.model.RiskCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(RiskCategory value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What gives rise to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Cause()
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What might happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Event()
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Effect()
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Raised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who raised it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised By</em>' reference.
	 * @see #setRaisedBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_RaisedBy()
	 * @generated
	 */
	Role getRaisedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getRaisedBy <em>Raised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised By</em>' reference.
	 * @see #getRaisedBy()
	 * @generated
	 */
	void setRaisedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was identified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified On</em>' attribute.
	 * @see #setIdentifiedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_IdentifiedOn()
	 * @generated
	 */
	LocalDate getIdentifiedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getIdentifiedOn <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified On</em>' attribute.
	 * @see #getIdentifiedOn()
	 * @generated
	 */
	void setIdentifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last updated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Updated</em>' attribute.
	 * @see #setLastUpdated(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_LastUpdated()
	 * @generated
	 */
	LocalDate getLastUpdated();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getLastUpdated <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Updated</em>' attribute.
	 * @see #getLastUpdated()
	 * @generated
	 */
	void setLastUpdated(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Action Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries out the response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action Owner</em>' reference.
	 * @see #setActionOwner(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ActionOwner()
	 * @generated
	 */
	Role getActionOwner();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getActionOwner <em>Action Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action Owner</em>' reference.
	 * @see #getActionOwner()
	 * @generated
	 */
	void setActionOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Cabinet Portfolio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cabinet portfolio concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #setCabinetPortfolio(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_CabinetPortfolio()
	 * @generated
	 */
	String getCabinetPortfolio();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getCabinetPortfolio <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cabinet Portfolio</em>' attribute.
	 * @see #getCabinetPortfolio()
	 * @generated
	 */
	void setCabinetPortfolio(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"Open"</code>.
	 * The literals are from the enumeration {@link org.goldthread.model.RiskStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.RiskStatus
	 * @see #setStatus(RiskStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Status()
	 * @generated
	 */
	RiskStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.RiskStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RiskStatus value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ClosedOn()
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed Reason</em>' attribute.
	 * @see #setClosedReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ClosedReason()
	 * @generated
	 */
	String getClosedReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getClosedReason <em>Closed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed Reason</em>' attribute.
	 * @see #getClosedReason()
	 * @generated
	 */
	void setClosedReason(String value);

	/**
	 * Returns the value of the '<em><b>Became Issue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The issue that it turned into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Became Issue</em>' reference.
	 * @see #setBecameIssue(Issue)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_BecameIssue()
	 * @generated
	 */
	Issue getBecameIssue();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getBecameIssue <em>Became Issue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Became Issue</em>' reference.
	 * @see #getBecameIssue()
	 * @generated
	 */
	void setBecameIssue(Issue value);

	/**
	 * Returns the value of the '<em><b>Inherent Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likelihood before controls, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherent Likelihood</em>' attribute.
	 * @see #setInherentLikelihood(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_InherentLikelihood()
	 * @generated
	 */
	Integer getInherentLikelihood();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getInherentLikelihood <em>Inherent Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherent Likelihood</em>' attribute.
	 * @see #getInherentLikelihood()
	 * @generated
	 */
	void setInherentLikelihood(Integer value);

	/**
	 * Returns the value of the '<em><b>Inherent Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact before controls, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherent Impact</em>' attribute.
	 * @see #setInherentImpact(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_InherentImpact()
	 * @generated
	 */
	Integer getInherentImpact();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getInherentImpact <em>Inherent Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherent Impact</em>' attribute.
	 * @see #getInherentImpact()
	 * @generated
	 */
	void setInherentImpact(Integer value);

	/**
	 * Returns the value of the '<em><b>Residual Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likelihood with today's controls, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Likelihood</em>' attribute.
	 * @see #setResidualLikelihood(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ResidualLikelihood()
	 * @generated
	 */
	Integer getResidualLikelihood();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getResidualLikelihood <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Likelihood</em>' attribute.
	 * @see #getResidualLikelihood()
	 * @generated
	 */
	void setResidualLikelihood(Integer value);

	/**
	 * Returns the value of the '<em><b>Residual Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact with today's controls, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Impact</em>' attribute.
	 * @see #setResidualImpact(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ResidualImpact()
	 * @generated
	 */
	Integer getResidualImpact();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getResidualImpact <em>Residual Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Impact</em>' attribute.
	 * @see #getResidualImpact()
	 * @generated
	 */
	void setResidualImpact(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likelihood aimed for, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Likelihood</em>' attribute.
	 * @see #setTargetLikelihood(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_TargetLikelihood()
	 * @generated
	 */
	Integer getTargetLikelihood();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getTargetLikelihood <em>Target Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Likelihood</em>' attribute.
	 * @see #getTargetLikelihood()
	 * @generated
	 */
	void setTargetLikelihood(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact aimed for, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Impact</em>' attribute.
	 * @see #setTargetImpact(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_TargetImpact()
	 * @generated
	 */
	Integer getTargetImpact();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getTargetImpact <em>Target Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Impact</em>' attribute.
	 * @see #getTargetImpact()
	 * @generated
	 */
	void setTargetImpact(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the target is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_TargetDate()
	 * @generated
	 */
	LocalDate getTargetDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Proximity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it might occur.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proximity</em>' attribute.
	 * @see #setProximity(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Proximity()
	 * @generated
	 */
	LocalDate getProximity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getProximity <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proximity</em>' attribute.
	 * @see #getProximity()
	 * @generated
	 */
	void setProximity(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Velocity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Velocity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast it would bite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity</em>' attribute.
	 * @see org.goldthread.model.Velocity
	 * @see #setVelocity(Velocity)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Velocity()
	 * @generated
	 */
	Velocity getVelocity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getVelocity <em>Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity</em>' attribute.
	 * @see org.goldthread.model.Velocity
	 * @see #getVelocity()
	 * @generated
	 */
	void setVelocity(Velocity value);

	/**
	 * Returns the value of the '<em><b>Direction Of Travel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.DirectionOfTravel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the residual score has moved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction Of Travel</em>' attribute.
	 * @see org.goldthread.model.DirectionOfTravel
	 * @see #setDirectionOfTravel(DirectionOfTravel)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_DirectionOfTravel()
	 * @generated
	 */
	DirectionOfTravel getDirectionOfTravel();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getDirectionOfTravel <em>Direction Of Travel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction Of Travel</em>' attribute.
	 * @see org.goldthread.model.DirectionOfTravel
	 * @see #getDirectionOfTravel()
	 * @generated
	 */
	void setDirectionOfTravel(DirectionOfTravel value);

	/**
	 * Returns the value of the '<em><b>Impact Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low estimate of the impact, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Low</em>' attribute.
	 * @see #setImpactLow(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ImpactLow()
	 * @generated
	 */
	BigDecimal getImpactLow();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getImpactLow <em>Impact Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Low</em>' attribute.
	 * @see #getImpactLow()
	 * @generated
	 */
	void setImpactLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Impact Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likely estimate of the impact, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Likely</em>' attribute.
	 * @see #setImpactLikely(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ImpactLikely()
	 * @generated
	 */
	BigDecimal getImpactLikely();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getImpactLikely <em>Impact Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Likely</em>' attribute.
	 * @see #getImpactLikely()
	 * @generated
	 */
	void setImpactLikely(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Impact High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High estimate of the impact, in pounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact High</em>' attribute.
	 * @see #setImpactHigh(BigDecimal)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ImpactHigh()
	 * @generated
	 */
	BigDecimal getImpactHigh();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getImpactHigh <em>Impact High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact High</em>' attribute.
	 * @see #getImpactHigh()
	 * @generated
	 */
	void setImpactHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability, in per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Probability()
	 * @generated
	 */
	Integer getProbability();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Integer value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.RiskResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see org.goldthread.model.RiskResponse
	 * @see #setResponse(RiskResponse)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Response()
	 * @generated
	 */
	RiskResponse getResponse();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see org.goldthread.model.RiskResponse
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(RiskResponse value);

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls in place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Controls()
	 * @generated
	 */
	EList<Control> getControls();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.RiskAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions still to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Actions()
	 * @generated
	 */
	EList<RiskAction> getActions();

	/**
	 * Returns the value of the '<em><b>Action Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the actions stand as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action Status</em>' attribute.
	 * @see org.goldthread.model.ActionStatus
	 * @see #setActionStatus(ActionStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ActionStatus()
	 * @generated
	 */
	ActionStatus getActionStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getActionStatus <em>Action Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action Status</em>' attribute.
	 * @see org.goldthread.model.ActionStatus
	 * @see #getActionStatus()
	 * @generated
	 */
	void setActionStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Contingency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done if it occurs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contingency</em>' attribute.
	 * @see #setContingency(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Contingency()
	 * @generated
	 */
	String getContingency();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getContingency <em>Contingency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contingency</em>' attribute.
	 * @see #getContingency()
	 * @generated
	 */
	void setContingency(String value);

	/**
	 * Returns the value of the '<em><b>Contingency Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sets the contingency off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contingency Trigger</em>' attribute.
	 * @see #setContingencyTrigger(String)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ContingencyTrigger()
	 * @generated
	 */
	String getContingencyTrigger();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getContingencyTrigger <em>Contingency Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contingency Trigger</em>' attribute.
	 * @see #getContingencyTrigger()
	 * @generated
	 */
	void setContingencyTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Secondary Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A risk that the response brings with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Risk</em>' reference.
	 * @see #setSecondaryRisk(Risk)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_SecondaryRisk()
	 * @generated
	 */
	Risk getSecondaryRisk();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getSecondaryRisk <em>Secondary Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Risk</em>' reference.
	 * @see #getSecondaryRisk()
	 * @generated
	 */
	void setSecondaryRisk(Risk value);

	/**
	 * Returns the value of the '<em><b>Review Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ReviewFrequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Frequency</em>' attribute.
	 * @see org.goldthread.model.ReviewFrequency
	 * @see #setReviewFrequency(ReviewFrequency)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_ReviewFrequency()
	 * @generated
	 */
	ReviewFrequency getReviewFrequency();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getReviewFrequency <em>Review Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Frequency</em>' attribute.
	 * @see org.goldthread.model.ReviewFrequency
	 * @see #getReviewFrequency()
	 * @generated
	 */
	void setReviewFrequency(ReviewFrequency value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_NextReview()
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Escalation Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.EscalationLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries it now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalation Level</em>' attribute.
	 * @see org.goldthread.model.EscalationLevel
	 * @see #setEscalationLevel(EscalationLevel)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_EscalationLevel()
	 * @generated
	 */
	EscalationLevel getEscalationLevel();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getEscalationLevel <em>Escalation Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalation Level</em>' attribute.
	 * @see org.goldthread.model.EscalationLevel
	 * @see #getEscalationLevel()
	 * @generated
	 */
	void setEscalationLevel(EscalationLevel value);

	/**
	 * Returns the value of the '<em><b>Workstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workstream concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workstream</em>' reference.
	 * @see #setWorkstream(Workstream)
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Workstream()
	 * @generated
	 */
	Workstream getWorkstream();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Risk#getWorkstream <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workstream</em>' reference.
	 * @see #getWorkstream()
	 * @generated
	 */
	void setWorkstream(Workstream value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes at stake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Outcomes()
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities at stake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Savings</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings at stake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Savings()
	 * @generated
	 */
	EList<SavingsLine> getSavings();

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milestones at stake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_Milestones()
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Related Risks</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interdependent risks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related Risks</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getRisk_RelatedRisks()
	 * @generated
	 */
	EList<Risk> getRelatedRisks();

} // Risk
