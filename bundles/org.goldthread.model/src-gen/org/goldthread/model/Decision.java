/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision of a governance body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getForwardPlanReference <em>Forward Plan Reference</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#isKeyDecision <em>Key Decision</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getOptionsConsidered <em>Options Considered</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getDecisionMaker <em>Decision Maker</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getCallInEnds <em>Call In Ends</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getCallInOutcome <em>Call In Outcome</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getActions <em>Actions</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getOptions <em>Options</em>}</li>
 *   <li>{@link org.goldthread.model.Decision#getLinked <em>Linked</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getDecision()
 * @generated
 */
public interface Decision extends Owned {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Paper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paper that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper</em>' reference.
	 * @see #setPaper(Paper)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Paper()
	 * @generated
	 */
	Paper getPaper();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getPaper <em>Paper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper</em>' reference.
	 * @see #getPaper()
	 * @generated
	 */
	void setPaper(Paper value);

	/**
	 * Returns the value of the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraph of the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraph</em>' attribute.
	 * @see #setParagraph(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Paragraph()
	 * @generated
	 */
	String getParagraph();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getParagraph <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph</em>' attribute.
	 * @see #getParagraph()
	 * @generated
	 */
	void setParagraph(String value);

	/**
	 * Returns the value of the '<em><b>Forward Plan Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference in the forward plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forward Plan Reference</em>' attribute.
	 * @see #setForwardPlanReference(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_ForwardPlanReference()
	 * @generated
	 */
	String getForwardPlanReference();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getForwardPlanReference <em>Forward Plan Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forward Plan Reference</em>' attribute.
	 * @see #getForwardPlanReference()
	 * @generated
	 */
	void setForwardPlanReference(String value);

	/**
	 * Returns the value of the '<em><b>Key Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a key decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Decision</em>' attribute.
	 * @see #setKeyDecision(boolean)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_KeyDecision()
	 * @generated
	 */
	boolean isKeyDecision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#isKeyDecision <em>Key Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Decision</em>' attribute.
	 * @see #isKeyDecision()
	 * @generated
	 */
	void setKeyDecision(boolean value);

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was recommended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendation</em>' attribute.
	 * @see #setRecommendation(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Recommendation()
	 * @generated
	 */
	String getRecommendation();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getRecommendation <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' attribute.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(String value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolution</em>' attribute.
	 * @see #setResolution(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Resolution()
	 * @generated
	 */
	String getResolution();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getResolution <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' attribute.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(String value);

	/**
	 * Returns the value of the '<em><b>Options Considered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options Considered</em>' attribute.
	 * @see #setOptionsConsidered(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_OptionsConsidered()
	 * @generated
	 */
	String getOptionsConsidered();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getOptionsConsidered <em>Options Considered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Options Considered</em>' attribute.
	 * @see #getOptionsConsidered()
	 * @generated
	 */
	void setOptionsConsidered(String value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute.
	 * @see #setReasons(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Reasons()
	 * @generated
	 */
	String getReasons();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getReasons <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reasons</em>' attribute.
	 * @see #getReasons()
	 * @generated
	 */
	void setReasons(String value);

	/**
	 * Returns the value of the '<em><b>Decision Maker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided, where not the body as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Maker</em>' reference.
	 * @see #setDecisionMaker(Role)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_DecisionMaker()
	 * @generated
	 */
	Role getDecisionMaker();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getDecisionMaker <em>Decision Maker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Maker</em>' reference.
	 * @see #getDecisionMaker()
	 * @generated
	 */
	void setDecisionMaker(Role value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.goldthread.model.DecisionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.DecisionStatus
	 * @see #setStatus(DecisionStatus)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Status()
	 * @generated
	 */
	DecisionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.goldthread.model.DecisionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DecisionStatus value);

	/**
	 * Returns the value of the '<em><b>Call In Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the call-in window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Call In Ends</em>' attribute.
	 * @see #setCallInEnds(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_CallInEnds()
	 * @generated
	 */
	LocalDate getCallInEnds();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getCallInEnds <em>Call In Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call In Ends</em>' attribute.
	 * @see #getCallInEnds()
	 * @generated
	 */
	void setCallInEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Call In Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome of a call-in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Call In Outcome</em>' attribute.
	 * @see #setCallInOutcome(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_CallInOutcome()
	 * @generated
	 */
	String getCallInOutcome();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getCallInOutcome <em>Call In Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call In Outcome</em>' attribute.
	 * @see #getCallInOutcome()
	 * @generated
	 */
	void setCallInOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions attached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(String)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Conditions()
	 * @generated
	 */
	String getConditions();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(String value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DecisionAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions that arise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Actions()
	 * @generated
	 */
	EList<DecisionAction> getActions();

	/**
	 * Returns the value of the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Date</em>' attribute.
	 * @see #setReviewDate(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_ReviewDate()
	 * @generated
	 */
	LocalDate getReviewDate();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getReviewDate <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Date</em>' attribute.
	 * @see #getReviewDate()
	 * @generated
	 */
	void setReviewDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Decision)
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Supersedes()
	 * @generated
	 */
	Decision getSupersedes();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Decision#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Decision value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options that it chose between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Options()
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Linked</b></em>' reference list.
	 * The list contents are of type {@link org.goldthread.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linked</em>' reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getDecision_Linked()
	 * @generated
	 */
	EList<Element> getLinked();

} // Decision
