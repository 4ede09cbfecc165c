/**
 */
package org.goldthread.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The whole change of one council in one model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.Portfolio#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getOriginRevision <em>Origin Revision</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getOriginHash <em>Origin Hash</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getCouncil <em>Council</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getAsAt <em>As At</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getVision <em>Vision</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getCorporatePlan <em>Corporate Plan</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getOperatingModel <em>Operating Model</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getDependencies <em>Dependencies</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getBenefits <em>Benefits</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getPrinciples <em>Principles</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getSavingsTargets <em>Savings Targets</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getSavingsLines <em>Savings Lines</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getOneOffCosts <em>One Off Costs</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getOptions <em>Options</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getRiskScale <em>Risk Scale</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getIssues <em>Issues</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getGovernanceBodies <em>Governance Bodies</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getImpactAssessments <em>Impact Assessments</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getReviewQuestions <em>Review Questions</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getChangeRequests <em>Change Requests</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getSources <em>Sources</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getRuleSettings <em>Rule Settings</em>}</li>
 *   <li>{@link org.goldthread.model.Portfolio#getAcceptedFindings <em>Accepted Findings</em>}</li>
 * </ul>
 *
 * @see org.goldthread.model.GoldthreadPackage#getPortfolio()
 * @generated
 */
public interface Portfolio extends Element {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that wrote this portfolio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_FormatVersion()
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Origin Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the repository's revision that this working copy came from, or was last published as; empty for one that no repository has seen. Set by the repository alone, which does not keep it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Revision</em>' attribute.
	 * @see #setOriginRevision(Integer)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_OriginRevision()
	 * @generated
	 */
	Integer getOriginRevision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getOriginRevision <em>Origin Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Revision</em>' attribute.
	 * @see #getOriginRevision()
	 * @generated
	 */
	void setOriginRevision(Integer value);

	/**
	 * Returns the value of the '<em><b>Origin Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash of that revision, 64 hexadecimal digits: it covers all revisions before, so that a history rewritten later is noticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Hash</em>' attribute.
	 * @see #setOriginHash(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_OriginHash()
	 * @generated
	 */
	String getOriginHash();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getOriginHash <em>Origin Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Hash</em>' attribute.
	 * @see #getOriginHash()
	 * @generated
	 */
	void setOriginHash(String value);

	/**
	 * Returns the value of the '<em><b>Council</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The authority's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Council</em>' attribute.
	 * @see #setCouncil(String)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Council()
	 * @generated
	 */
	String getCouncil();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getCouncil <em>Council</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Council</em>' attribute.
	 * @see #getCouncil()
	 * @generated
	 */
	void setCouncil(String value);

	/**
	 * Returns the value of the '<em><b>As At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date that the content stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As At</em>' attribute.
	 * @see #setAsAt(LocalDate)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_AsAt()
	 * @generated
	 */
	LocalDate getAsAt();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getAsAt <em>As At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As At</em>' attribute.
	 * @see #getAsAt()
	 * @generated
	 */
	void setAsAt(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Vision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vision that everything must serve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vision</em>' containment reference.
	 * @see #setVision(Vision)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Vision()
	 * @generated
	 */
	Vision getVision();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getVision <em>Vision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vision</em>' containment reference.
	 * @see #getVision()
	 * @generated
	 */
	void setVision(Vision value);

	/**
	 * Returns the value of the '<em><b>Corporate Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The council's corporate plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corporate Plan</em>' containment reference.
	 * @see #setCorporatePlan(CorporatePlan)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_CorporatePlan()
	 * @generated
	 */
	CorporatePlan getCorporatePlan();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getCorporatePlan <em>Corporate Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corporate Plan</em>' containment reference.
	 * @see #getCorporatePlan()
	 * @generated
	 */
	void setCorporatePlan(CorporatePlan value);

	/**
	 * Returns the value of the '<em><b>Operating Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operating model that the programme brings about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating Model</em>' containment reference.
	 * @see #setOperatingModel(OperatingModel)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_OperatingModel()
	 * @generated
	 */
	OperatingModel getOperatingModel();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getOperatingModel <em>Operating Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating Model</em>' containment reference.
	 * @see #getOperatingModel()
	 * @generated
	 */
	void setOperatingModel(OperatingModel value);

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programmes that deliver the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Programmes()
	 * @generated
	 */
	EList<Programme> getProgrammes();

	/**
	 * Returns the value of the '<em><b>Dependencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Dependency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand-overs between workstreams.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependencies</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Dependencies()
	 * @generated
	 */
	EList<Dependency> getDependencies();

	/**
	 * Returns the value of the '<em><b>Benefits</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Benefit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Benefit profiles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Benefits()
	 * @generated
	 */
	EList<Benefit> getBenefits();

	/**
	 * Returns the value of the '<em><b>Principles</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.DeliveryPrinciple}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delivery principles that workstreams are tested against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principles</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Principles()
	 * @generated
	 */
	EList<DeliveryPrinciple> getPrinciples();

	/**
	 * Returns the value of the '<em><b>Savings Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be saved, by whom it is required and on what basis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings Targets</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_SavingsTargets()
	 * @generated
	 */
	EList<SavingsTarget> getSavingsTargets();

	/**
	 * Returns the value of the '<em><b>Savings Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.SavingsLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Savings Lines</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_SavingsLines()
	 * @generated
	 */
	EList<SavingsLine> getSavingsLines();

	/**
	 * Returns the value of the '<em><b>One Off Costs</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.OneOffCost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One-off costs of the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One Off Costs</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_OneOffCosts()
	 * @generated
	 */
	EList<OneOffCost> getOneOffCosts();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options that were or should be appraised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Options()
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Risk Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How risks are scored and how much is tolerated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Scale</em>' containment reference.
	 * @see #setRiskScale(RiskScale)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_RiskScale()
	 * @generated
	 */
	RiskScale getRiskScale();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getRiskScale <em>Risk Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Scale</em>' containment reference.
	 * @see #getRiskScale()
	 * @generated
	 */
	void setRiskScale(RiskScale value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Risks()
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Issues</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Issue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Issue register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issues</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Issues()
	 * @generated
	 */
	EList<Issue> getIssues();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assumptions register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Assumptions()
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Governance Bodies</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.GovernanceBody}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bodies that decide, scrutinise and oversee, with their meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Governance Bodies</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_GovernanceBodies()
	 * @generated
	 */
	EList<GovernanceBody> getGovernanceBodies();

	/**
	 * Returns the value of the '<em><b>Impact Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ImpactAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equality and service impact assessments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Assessments</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_ImpactAssessments()
	 * @generated
	 */
	EList<ImpactAssessment> getImpactAssessments();

	/**
	 * Returns the value of the '<em><b>Review Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ReviewQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that members ask of the proposals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Questions</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_ReviewQuestions()
	 * @generated
	 */
	EList<ReviewQuestion> getReviewQuestions();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People and groups with an interest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stakeholders</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Stakeholders()
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lessons learned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lessons</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Lessons()
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>Change Requests</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.ChangeRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests to change the baseline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Requests</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_ChangeRequests()
	 * @generated
	 */
	EList<ChangeRequest> getChangeRequests();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.PublishedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published figures with their sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Figures()
	 * @generated
	 */
	EList<PublishedFigure> getFigures();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that own, sponsor and act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Roles()
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.SourceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that facts are taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Sources()
	 * @generated
	 */
	EList<SourceDocument> getSources();

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' containment reference.
	 * @see #setCalendar(Calendar)
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Calendar()
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.goldthread.model.Portfolio#getCalendar <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' containment reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Diagrams</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.Diagram}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diagrams of this portfolio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagrams</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_Diagrams()
	 * @generated
	 */
	EList<Diagram> getDiagrams();

	/**
	 * Returns the value of the '<em><b>Rule Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes to the severity and parameters of rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Settings</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_RuleSettings()
	 * @generated
	 */
	EList<RuleSetting> getRuleSettings();

	/**
	 * Returns the value of the '<em><b>Accepted Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.goldthread.model.AcceptedFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that somebody has accepted with a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Findings</em>' containment reference list.
	 * @see org.goldthread.model.GoldthreadPackage#getPortfolio_AcceptedFindings()
	 * @generated
	 */
	EList<AcceptedFinding> getAcceptedFindings();

} // Portfolio
