/**
 */
package org.goldthread.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.goldthread.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.goldthread.model.GoldthreadPackage
 * @generated
 */
public class GoldthreadSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static GoldthreadPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoldthreadSwitch() {
		if (modelPackage == null) {
			modelPackage = GoldthreadPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case GoldthreadPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = caseIdentified(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.OWNED: {
				Owned owned = (Owned)theEObject;
				T result = caseOwned(owned);
				if (result == null) result = caseElement(owned);
				if (result == null) result = caseIdentified(owned);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SOURCE_ANCHOR: {
				SourceAnchor sourceAnchor = (SourceAnchor)theEObject;
				T result = caseSourceAnchor(sourceAnchor);
				if (result == null) result = caseIdentified(sourceAnchor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SOURCE_DOCUMENT: {
				SourceDocument sourceDocument = (SourceDocument)theEObject;
				T result = caseSourceDocument(sourceDocument);
				if (result == null) result = caseElement(sourceDocument);
				if (result == null) result = caseIdentified(sourceDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PUBLISHED_FIGURE: {
				PublishedFigure publishedFigure = (PublishedFigure)theEObject;
				T result = casePublishedFigure(publishedFigure);
				if (result == null) result = caseElement(publishedFigure);
				if (result == null) result = caseIdentified(publishedFigure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PORTFOLIO: {
				Portfolio portfolio = (Portfolio)theEObject;
				T result = casePortfolio(portfolio);
				if (result == null) result = caseElement(portfolio);
				if (result == null) result = caseIdentified(portfolio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ROLE: {
				Role role = (Role)theEObject;
				T result = caseRole(role);
				if (result == null) result = caseElement(role);
				if (result == null) result = caseIdentified(role);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.VISION: {
				Vision vision = (Vision)theEObject;
				T result = caseVision(vision);
				if (result == null) result = caseOwned(vision);
				if (result == null) result = caseElement(vision);
				if (result == null) result = caseIdentified(vision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.THEME: {
				Theme theme = (Theme)theEObject;
				T result = caseTheme(theme);
				if (result == null) result = caseElement(theme);
				if (result == null) result = caseIdentified(theme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.OUTCOME: {
				Outcome outcome = (Outcome)theEObject;
				T result = caseOutcome(outcome);
				if (result == null) result = caseOwned(outcome);
				if (result == null) result = caseElement(outcome);
				if (result == null) result = caseIdentified(outcome);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.MEASURE: {
				Measure measure = (Measure)theEObject;
				T result = caseMeasure(measure);
				if (result == null) result = caseElement(measure);
				if (result == null) result = caseIdentified(measure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CORPORATE_PLAN: {
				CorporatePlan corporatePlan = (CorporatePlan)theEObject;
				T result = caseCorporatePlan(corporatePlan);
				if (result == null) result = caseElement(corporatePlan);
				if (result == null) result = caseIdentified(corporatePlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PRIORITY: {
				Priority priority = (Priority)theEObject;
				T result = casePriority(priority);
				if (result == null) result = caseElement(priority);
				if (result == null) result = caseIdentified(priority);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.REVIEW_QUESTION: {
				ReviewQuestion reviewQuestion = (ReviewQuestion)theEObject;
				T result = caseReviewQuestion(reviewQuestion);
				if (result == null) result = caseOwned(reviewQuestion);
				if (result == null) result = caseElement(reviewQuestion);
				if (result == null) result = caseIdentified(reviewQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.STAKEHOLDER: {
				Stakeholder stakeholder = (Stakeholder)theEObject;
				T result = caseStakeholder(stakeholder);
				if (result == null) result = caseOwned(stakeholder);
				if (result == null) result = caseElement(stakeholder);
				if (result == null) result = caseIdentified(stakeholder);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.LESSON: {
				Lesson lesson = (Lesson)theEObject;
				T result = caseLesson(lesson);
				if (result == null) result = caseOwned(lesson);
				if (result == null) result = caseElement(lesson);
				if (result == null) result = caseIdentified(lesson);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CHANGE_REQUEST: {
				ChangeRequest changeRequest = (ChangeRequest)theEObject;
				T result = caseChangeRequest(changeRequest);
				if (result == null) result = caseOwned(changeRequest);
				if (result == null) result = caseElement(changeRequest);
				if (result == null) result = caseIdentified(changeRequest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.OPERATING_MODEL: {
				OperatingModel operatingModel = (OperatingModel)theEObject;
				T result = caseOperatingModel(operatingModel);
				if (result == null) result = caseOwned(operatingModel);
				if (result == null) result = caseElement(operatingModel);
				if (result == null) result = caseIdentified(operatingModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.LAYER: {
				Layer layer = (Layer)theEObject;
				T result = caseLayer(layer);
				if (result == null) result = caseElement(layer);
				if (result == null) result = caseIdentified(layer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CAPABILITY: {
				Capability capability = (Capability)theEObject;
				T result = caseCapability(capability);
				if (result == null) result = caseOwned(capability);
				if (result == null) result = caseElement(capability);
				if (result == null) result = caseIdentified(capability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ORGANISATION_UNIT: {
				OrganisationUnit organisationUnit = (OrganisationUnit)theEObject;
				T result = caseOrganisationUnit(organisationUnit);
				if (result == null) result = caseOwned(organisationUnit);
				if (result == null) result = caseElement(organisationUnit);
				if (result == null) result = caseIdentified(organisationUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.COST_CENTRE: {
				CostCentre costCentre = (CostCentre)theEObject;
				T result = caseCostCentre(costCentre);
				if (result == null) result = caseOwned(costCentre);
				if (result == null) result = caseElement(costCentre);
				if (result == null) result = caseIdentified(costCentre);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ACTIVITY: {
				Activity activity = (Activity)theEObject;
				T result = caseActivity(activity);
				if (result == null) result = caseElement(activity);
				if (result == null) result = caseIdentified(activity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PROGRAMME: {
				Programme programme = (Programme)theEObject;
				T result = caseProgramme(programme);
				if (result == null) result = caseOwned(programme);
				if (result == null) result = caseElement(programme);
				if (result == null) result = caseIdentified(programme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.TRANCHE: {
				Tranche tranche = (Tranche)theEObject;
				T result = caseTranche(tranche);
				if (result == null) result = caseElement(tranche);
				if (result == null) result = caseIdentified(tranche);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.WORKSTREAM: {
				Workstream workstream = (Workstream)theEObject;
				T result = caseWorkstream(workstream);
				if (result == null) result = caseOwned(workstream);
				if (result == null) result = caseElement(workstream);
				if (result == null) result = caseIdentified(workstream);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.HANDOVER_ITEM: {
				HandoverItem handoverItem = (HandoverItem)theEObject;
				T result = caseHandoverItem(handoverItem);
				if (result == null) result = caseOwned(handoverItem);
				if (result == null) result = caseElement(handoverItem);
				if (result == null) result = caseIdentified(handoverItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.MILESTONE: {
				Milestone milestone = (Milestone)theEObject;
				T result = caseMilestone(milestone);
				if (result == null) result = caseHandoverItem(milestone);
				if (result == null) result = caseOwned(milestone);
				if (result == null) result = caseElement(milestone);
				if (result == null) result = caseIdentified(milestone);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DELIVERABLE: {
				Deliverable deliverable = (Deliverable)theEObject;
				T result = caseDeliverable(deliverable);
				if (result == null) result = caseHandoverItem(deliverable);
				if (result == null) result = caseOwned(deliverable);
				if (result == null) result = caseElement(deliverable);
				if (result == null) result = caseIdentified(deliverable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DEPENDENCY: {
				Dependency dependency = (Dependency)theEObject;
				T result = caseDependency(dependency);
				if (result == null) result = caseElement(dependency);
				if (result == null) result = caseIdentified(dependency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CALENDAR: {
				Calendar calendar = (Calendar)theEObject;
				T result = caseCalendar(calendar);
				if (result == null) result = caseIdentified(calendar);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DAY_OFF: {
				DayOff dayOff = (DayOff)theEObject;
				T result = caseDayOff(dayOff);
				if (result == null) result = caseIdentified(dayOff);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CONTRIBUTION: {
				Contribution contribution = (Contribution)theEObject;
				T result = caseContribution(contribution);
				if (result == null) result = caseIdentified(contribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.BENEFIT: {
				Benefit benefit = (Benefit)theEObject;
				T result = caseBenefit(benefit);
				if (result == null) result = caseOwned(benefit);
				if (result == null) result = caseElement(benefit);
				if (result == null) result = caseIdentified(benefit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.BENEFIT_PERIOD: {
				BenefitPeriod benefitPeriod = (BenefitPeriod)theEObject;
				T result = caseBenefitPeriod(benefitPeriod);
				if (result == null) result = caseIdentified(benefitPeriod);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DELIVERY_PRINCIPLE: {
				DeliveryPrinciple deliveryPrinciple = (DeliveryPrinciple)theEObject;
				T result = caseDeliveryPrinciple(deliveryPrinciple);
				if (result == null) result = caseOwned(deliveryPrinciple);
				if (result == null) result = caseElement(deliveryPrinciple);
				if (result == null) result = caseIdentified(deliveryPrinciple);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PRINCIPLE_TEST: {
				PrincipleTest principleTest = (PrincipleTest)theEObject;
				T result = casePrincipleTest(principleTest);
				if (result == null) result = caseIdentified(principleTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SAVINGS_TARGET: {
				SavingsTarget savingsTarget = (SavingsTarget)theEObject;
				T result = caseSavingsTarget(savingsTarget);
				if (result == null) result = caseOwned(savingsTarget);
				if (result == null) result = caseElement(savingsTarget);
				if (result == null) result = caseIdentified(savingsTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SAVINGS_LINE: {
				SavingsLine savingsLine = (SavingsLine)theEObject;
				T result = caseSavingsLine(savingsLine);
				if (result == null) result = caseOwned(savingsLine);
				if (result == null) result = caseElement(savingsLine);
				if (result == null) result = caseIdentified(savingsLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SAVING_YEAR: {
				SavingYear savingYear = (SavingYear)theEObject;
				T result = caseSavingYear(savingYear);
				if (result == null) result = caseIdentified(savingYear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ONE_OFF_COST: {
				OneOffCost oneOffCost = (OneOffCost)theEObject;
				T result = caseOneOffCost(oneOffCost);
				if (result == null) result = caseOwned(oneOffCost);
				if (result == null) result = caseElement(oneOffCost);
				if (result == null) result = caseIdentified(oneOffCost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.COST_YEAR: {
				CostYear costYear = (CostYear)theEObject;
				T result = caseCostYear(costYear);
				if (result == null) result = caseIdentified(costYear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.OPTION: {
				Option option = (Option)theEObject;
				T result = caseOption(option);
				if (result == null) result = caseOwned(option);
				if (result == null) result = caseElement(option);
				if (result == null) result = caseIdentified(option);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.FACTOR_SCORE: {
				FactorScore factorScore = (FactorScore)theEObject;
				T result = caseFactorScore(factorScore);
				if (result == null) result = caseIdentified(factorScore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RISK_SCALE: {
				RiskScale riskScale = (RiskScale)theEObject;
				T result = caseRiskScale(riskScale);
				if (result == null) result = caseIdentified(riskScale);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RISK_BAND: {
				RiskBand riskBand = (RiskBand)theEObject;
				T result = caseRiskBand(riskBand);
				if (result == null) result = caseIdentified(riskBand);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RISK_APPETITE: {
				RiskAppetite riskAppetite = (RiskAppetite)theEObject;
				T result = caseRiskAppetite(riskAppetite);
				if (result == null) result = caseIdentified(riskAppetite);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SCORE_MEANING: {
				ScoreMeaning scoreMeaning = (ScoreMeaning)theEObject;
				T result = caseScoreMeaning(scoreMeaning);
				if (result == null) result = caseIdentified(scoreMeaning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RISK: {
				Risk risk = (Risk)theEObject;
				T result = caseRisk(risk);
				if (result == null) result = caseOwned(risk);
				if (result == null) result = caseElement(risk);
				if (result == null) result = caseIdentified(risk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.CONTROL: {
				Control control = (Control)theEObject;
				T result = caseControl(control);
				if (result == null) result = caseOwned(control);
				if (result == null) result = caseElement(control);
				if (result == null) result = caseIdentified(control);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RISK_ACTION: {
				RiskAction riskAction = (RiskAction)theEObject;
				T result = caseRiskAction(riskAction);
				if (result == null) result = caseOwned(riskAction);
				if (result == null) result = caseElement(riskAction);
				if (result == null) result = caseIdentified(riskAction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ISSUE: {
				Issue issue = (Issue)theEObject;
				T result = caseIssue(issue);
				if (result == null) result = caseOwned(issue);
				if (result == null) result = caseElement(issue);
				if (result == null) result = caseIdentified(issue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ASSUMPTION: {
				Assumption assumption = (Assumption)theEObject;
				T result = caseAssumption(assumption);
				if (result == null) result = caseOwned(assumption);
				if (result == null) result = caseElement(assumption);
				if (result == null) result = caseIdentified(assumption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.GOVERNANCE_BODY: {
				GovernanceBody governanceBody = (GovernanceBody)theEObject;
				T result = caseGovernanceBody(governanceBody);
				if (result == null) result = caseElement(governanceBody);
				if (result == null) result = caseIdentified(governanceBody);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.MEETING: {
				Meeting meeting = (Meeting)theEObject;
				T result = caseMeeting(meeting);
				if (result == null) result = caseElement(meeting);
				if (result == null) result = caseIdentified(meeting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.PAPER: {
				Paper paper = (Paper)theEObject;
				T result = casePaper(paper);
				if (result == null) result = caseOwned(paper);
				if (result == null) result = caseElement(paper);
				if (result == null) result = caseIdentified(paper);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DECISION: {
				Decision decision = (Decision)theEObject;
				T result = caseDecision(decision);
				if (result == null) result = caseOwned(decision);
				if (result == null) result = caseElement(decision);
				if (result == null) result = caseIdentified(decision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DECISION_ACTION: {
				DecisionAction decisionAction = (DecisionAction)theEObject;
				T result = caseDecisionAction(decisionAction);
				if (result == null) result = caseOwned(decisionAction);
				if (result == null) result = caseElement(decisionAction);
				if (result == null) result = caseIdentified(decisionAction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.SCRUTINY_COMMENT: {
				ScrutinyComment scrutinyComment = (ScrutinyComment)theEObject;
				T result = caseScrutinyComment(scrutinyComment);
				if (result == null) result = caseElement(scrutinyComment);
				if (result == null) result = caseIdentified(scrutinyComment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RESPONSE: {
				Response response = (Response)theEObject;
				T result = caseResponse(response);
				if (result == null) result = caseElement(response);
				if (result == null) result = caseIdentified(response);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.IMPACT_ASSESSMENT: {
				ImpactAssessment impactAssessment = (ImpactAssessment)theEObject;
				T result = caseImpactAssessment(impactAssessment);
				if (result == null) result = caseOwned(impactAssessment);
				if (result == null) result = caseElement(impactAssessment);
				if (result == null) result = caseIdentified(impactAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.GROUP_IMPACT: {
				GroupImpact groupImpact = (GroupImpact)theEObject;
				T result = caseGroupImpact(groupImpact);
				if (result == null) result = caseIdentified(groupImpact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DIAGRAM: {
				Diagram diagram = (Diagram)theEObject;
				T result = caseDiagram(diagram);
				if (result == null) result = caseElement(diagram);
				if (result == null) result = caseIdentified(diagram);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DIAGRAM_POSITION: {
				DiagramPosition diagramPosition = (DiagramPosition)theEObject;
				T result = caseDiagramPosition(diagramPosition);
				if (result == null) result = caseIdentified(diagramPosition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DIAGRAM_ROUTE: {
				DiagramRoute diagramRoute = (DiagramRoute)theEObject;
				T result = caseDiagramRoute(diagramRoute);
				if (result == null) result = caseIdentified(diagramRoute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.DIAGRAM_NOTE: {
				DiagramNote diagramNote = (DiagramNote)theEObject;
				T result = caseDiagramNote(diagramNote);
				if (result == null) result = caseIdentified(diagramNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.RULE_SETTING: {
				RuleSetting ruleSetting = (RuleSetting)theEObject;
				T result = caseRuleSetting(ruleSetting);
				if (result == null) result = caseIdentified(ruleSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case GoldthreadPackage.ACCEPTED_FINDING: {
				AcceptedFinding acceptedFinding = (AcceptedFinding)theEObject;
				T result = caseAcceptedFinding(acceptedFinding);
				if (result == null) result = caseIdentified(acceptedFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Owned</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Owned</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOwned(Owned object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Anchor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceAnchor(SourceAnchor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourceDocument(SourceDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Published Figure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Published Figure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublishedFigure(PublishedFigure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Portfolio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Portfolio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePortfolio(Portfolio object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRole(Role object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVision(Vision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Theme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Theme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTheme(Theme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outcome</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outcome</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutcome(Outcome object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasure(Measure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corporate Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corporate Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorporatePlan(CorporatePlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Priority</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Priority</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePriority(Priority object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewQuestion(ReviewQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stakeholder</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stakeholder</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStakeholder(Stakeholder object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lesson</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLesson(Lesson object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Change Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Change Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChangeRequest(ChangeRequest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operating Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operating Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperatingModel(OperatingModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayer(Layer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapability(Capability object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organisation Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organisation Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganisationUnit(OrganisationUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Centre</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Centre</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostCentre(CostCentre object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Activity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Activity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActivity(Activity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramme(Programme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tranche</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tranche</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTranche(Tranche object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Workstream</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Workstream</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkstream(Workstream object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Handover Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Handover Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHandoverItem(HandoverItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Milestone</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Milestone</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMilestone(Milestone object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Deliverable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Deliverable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeliverable(Deliverable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dependency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dependency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDependency(Dependency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Calendar</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Calendar</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCalendar(Calendar object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Day Off</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Day Off</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDayOff(DayOff object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContribution(Contribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefit(Benefit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benefit Period</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benefit Period</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenefitPeriod(BenefitPeriod object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Delivery Principle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Delivery Principle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeliveryPrinciple(DeliveryPrinciple object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Principle Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Principle Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrincipleTest(PrincipleTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Savings Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Savings Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSavingsTarget(SavingsTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Savings Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Savings Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSavingsLine(SavingsLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Saving Year</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Saving Year</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSavingYear(SavingYear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>One Off Cost</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>One Off Cost</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOneOffCost(OneOffCost object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Year</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Year</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostYear(CostYear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOption(Option object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Factor Score</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Factor Score</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFactorScore(FactorScore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Scale</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Scale</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskScale(RiskScale object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Band</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Band</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskBand(RiskBand object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Appetite</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Appetite</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskAppetite(RiskAppetite object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Score Meaning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Score Meaning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScoreMeaning(ScoreMeaning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRisk(Risk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControl(Control object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskAction(RiskAction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Issue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Issue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIssue(Issue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumption(Assumption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Governance Body</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Governance Body</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGovernanceBody(GovernanceBody object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meeting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeeting(Meeting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Paper</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Paper</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePaper(Paper object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecision(Decision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionAction(DecisionAction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scrutiny Comment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scrutiny Comment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScrutinyComment(ScrutinyComment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResponse(Response object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Impact Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Impact Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImpactAssessment(ImpactAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group Impact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group Impact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroupImpact(GroupImpact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagram(Diagram object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramPosition(DiagramPosition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Route</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Route</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramRoute(DiagramRoute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramNote(DiagramNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleSetting(RuleSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Accepted Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Accepted Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAcceptedFinding(AcceptedFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //GoldthreadSwitch
