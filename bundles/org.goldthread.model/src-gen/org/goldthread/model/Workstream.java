/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workstream</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strand of work that changes capabilities so that outcomes come about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Workstream#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getScopeIn <em>Scope In</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getScopeOut <em>Scope Out</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getTranche <em>Tranche</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getStage <em>Stage</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getStart <em>Start</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getEndBaseline <em>End Baseline</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getEndForecast <em>End Forecast</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getEndActual <em>End Actual</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getRag <em>Rag</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getRagReason <em>Rag Reason</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getLastReview <em>Last Review</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getContributions <em>Contributions</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.Workstream#getDeliverables <em>Deliverables</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getWorkstream()
 * @generated
 */
public interface Workstream extends Owned {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Scope In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope In</em>' attribute.
	 * @see #setScopeIn(String)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_ScopeIn()
	 * @generated
	 */
	String getScopeIn();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getScopeIn <em>Scope In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope In</em>' attribute.
	 * @see #getScopeIn()
	 * @generated
	 */
	void setScopeIn(String value);

	/**
	 * Returns the value of the '<em><b>Scope Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it leaves to others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Out</em>' attribute.
	 * @see #setScopeOut(String)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_ScopeOut()
	 * @generated
	 */
	String getScopeOut();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getScopeOut <em>Scope Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Out</em>' attribute.
	 * @see #getScopeOut()
	 * @generated
	 */
	void setScopeOut(String value);

	/**
	 * Returns the value of the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that pays and is accountable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sponsor</em>' reference.
	 * @see #setSponsor(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Sponsor()
	 * @generated
	 */
	Role getSponsor();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getSponsor <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sponsor</em>' reference.
	 * @see #getSponsor()
	 * @generated
	 */
	void setSponsor(Role value);

	/**
	 * Returns the value of the '<em><b>Tranche</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tranche that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tranche</em>' reference.
	 * @see #setTranche(Tranche)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Tranche()
	 * @generated
	 */
	Tranche getTranche();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getTranche <em>Tranche</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tranche</em>' reference.
	 * @see #getTranche()
	 * @generated
	 */
	void setTranche(Tranche value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.goldthread.model.Stage
	 * @see #setStage(Stage)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Stage()
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.goldthread.model.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Start()
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day as agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Baseline</em>' attribute.
	 * @see #setEndBaseline(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_EndBaseline()
	 * @generated
	 */
	LocalDate getEndBaseline();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getEndBaseline <em>End Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Baseline</em>' attribute.
	 * @see #getEndBaseline()
	 * @generated
	 */
	void setEndBaseline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day as now expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Forecast</em>' attribute.
	 * @see #setEndForecast(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_EndForecast()
	 * @generated
	 */
	LocalDate getEndForecast();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getEndForecast <em>End Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Forecast</em>' attribute.
	 * @see #getEndForecast()
	 * @generated
	 */
	void setEndForecast(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Actual</em>' attribute.
	 * @see #setEndActual(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_EndActual()
	 * @generated
	 */
	LocalDate getEndActual();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getEndActual <em>End Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Actual</em>' attribute.
	 * @see #getEndActual()
	 * @generated
	 */
	void setEndActual(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.Rag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #setRag(Rag)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Rag()
	 * @generated
	 */
	Rag getRag();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getRag <em>Rag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag</em>' attribute.
	 * @see org.goldthread.model.Rag
	 * @see #getRag()
	 * @generated
	 */
	void setRag(Rag value);

	/**
	 * Returns the value of the '<em><b>Rag Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this delivery confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rag Reason</em>' attribute.
	 * @see #setRagReason(String)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_RagReason()
	 * @generated
	 */
	String getRagReason();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getRagReason <em>Rag Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rag Reason</em>' attribute.
	 * @see #getRagReason()
	 * @generated
	 */
	void setRagReason(String value);

	/**
	 * Returns the value of the '<em><b>Last Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Review</em>' attribute.
	 * @see #setLastReview(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_LastReview()
	 * @generated
	 */
	LocalDate getLastReview();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getLastReview <em>Last Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Review</em>' attribute.
	 * @see #getLastReview()
	 * @generated
	 */
	void setLastReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_NextReview()
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Workstream#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities that it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Capabilities()
	 * @generated
	 */
	EList<Capability> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Contributions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contributes to outcomes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Contributions()
	 * @generated
	 */
	EList<Contribution> getContributions();

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its milestones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Milestones()
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Deliverables</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliverables</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getWorkstream_Deliverables()
	 * @generated
	 */
	EList<Deliverable> getDeliverables();

} // Workstream
