/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Issue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that has happened and needs an answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Issue#getType <em>Type</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getFromRisk <em>From Risk</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getImpactOnTime <em>Impact On Time</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getImpactOnCost <em>Impact On Cost</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getImpactOnBenefit <em>Impact On Benefit</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getImpactOnQuality <em>Impact On Quality</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getDecisionNeededBy <em>Decision Needed By</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getEscalatedTo <em>Escalated To</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.goldthread.model.Issue#getAffected <em>Affected</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getIssue()
 * @generated
 */
public interface Issue extends Owned {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.IssueType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of issue it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.IssueType
	 * @see #setType(IssueType)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Type()
	 * @generated
	 */
	IssueType getType();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.goldthread.model.IssueType
	 * @see #getType()
	 * @generated
	 */
	void setType(IssueType value);

	/**
	 * Returns the value of the '<em><b>From Risk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk that turned into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Risk</em>' reference.
	 * @see #setFromRisk(Risk)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_FromRisk()
	 * @generated
	 */
	Risk getFromRisk();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getFromRisk <em>From Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Risk</em>' reference.
	 * @see #getFromRisk()
	 * @generated
	 */
	void setFromRisk(Risk value);

	/**
	 * Returns the value of the '<em><b>Raised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who raised it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised By</em>' reference.
	 * @see #setRaisedBy(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_RaisedBy()
	 * @generated
	 */
	Role getRaisedBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getRaisedBy <em>Raised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised By</em>' reference.
	 * @see #getRaisedBy()
	 * @generated
	 */
	void setRaisedBy(Role value);

	/**
	 * Returns the value of the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was raised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raised On</em>' attribute.
	 * @see #setRaisedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_RaisedOn()
	 * @generated
	 */
	LocalDate getRaisedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getRaisedOn <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised On</em>' attribute.
	 * @see #getRaisedOn()
	 * @generated
	 */
	void setRaisedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How urgent it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #setPriority(Level)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Priority()
	 * @generated
	 */
	Level getPriority();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Level value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How grave it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #setSeverity(Level)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Severity()
	 * @generated
	 */
	Level getSeverity();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.goldthread.model.Level
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Level value);

	/**
	 * Returns the value of the '<em><b>Impact On Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact on time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact On Time</em>' attribute.
	 * @see #setImpactOnTime(String)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_ImpactOnTime()
	 * @generated
	 */
	String getImpactOnTime();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getImpactOnTime <em>Impact On Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact On Time</em>' attribute.
	 * @see #getImpactOnTime()
	 * @generated
	 */
	void setImpactOnTime(String value);

	/**
	 * Returns the value of the '<em><b>Impact On Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact on cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact On Cost</em>' attribute.
	 * @see #setImpactOnCost(String)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_ImpactOnCost()
	 * @generated
	 */
	String getImpactOnCost();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getImpactOnCost <em>Impact On Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact On Cost</em>' attribute.
	 * @see #getImpactOnCost()
	 * @generated
	 */
	void setImpactOnCost(String value);

	/**
	 * Returns the value of the '<em><b>Impact On Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact on benefits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact On Benefit</em>' attribute.
	 * @see #setImpactOnBenefit(String)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_ImpactOnBenefit()
	 * @generated
	 */
	String getImpactOnBenefit();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getImpactOnBenefit <em>Impact On Benefit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact On Benefit</em>' attribute.
	 * @see #getImpactOnBenefit()
	 * @generated
	 */
	void setImpactOnBenefit(String value);

	/**
	 * Returns the value of the '<em><b>Impact On Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact on quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact On Quality</em>' attribute.
	 * @see #setImpactOnQuality(String)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_ImpactOnQuality()
	 * @generated
	 */
	String getImpactOnQuality();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getImpactOnQuality <em>Impact On Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact On Quality</em>' attribute.
	 * @see #getImpactOnQuality()
	 * @generated
	 */
	void setImpactOnQuality(String value);

	/**
	 * Returns the value of the '<em><b>Decision Needed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a decision is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Needed By</em>' attribute.
	 * @see #setDecisionNeededBy(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_DecisionNeededBy()
	 * @generated
	 */
	LocalDate getDecisionNeededBy();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getDecisionNeededBy <em>Decision Needed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Needed By</em>' attribute.
	 * @see #getDecisionNeededBy()
	 * @generated
	 */
	void setDecisionNeededBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolution</em>' attribute.
	 * @see #setResolution(String)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Resolution()
	 * @generated
	 */
	String getResolution();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getResolution <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' attribute.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(String value);

	/**
	 * Returns the value of the '<em><b>Escalated To</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.EscalationLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries it now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalated To</em>' attribute.
	 * @see org.goldthread.model.EscalationLevel
	 * @see #setEscalatedTo(EscalationLevel)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_EscalatedTo()
	 * @generated
	 */
	EscalationLevel getEscalatedTo();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getEscalatedTo <em>Escalated To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalated To</em>' attribute.
	 * @see org.goldthread.model.EscalationLevel
	 * @see #getEscalatedTo()
	 * @generated
	 */
	void setEscalatedTo(EscalationLevel value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.ItemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #setStatus(ItemStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Status()
	 * @generated
	 */
	ItemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.ItemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ItemStatus value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_ClosedOn()
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Issue#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Affected</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements affected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affected</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getIssue_Affected()
	 * @generated
	 */
	EList<Element> getAffected();

} // Issue
