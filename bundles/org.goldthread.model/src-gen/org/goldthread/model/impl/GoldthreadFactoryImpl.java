/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.goldthread.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class GoldthreadFactoryImpl extends EFactoryImpl implements GoldthreadFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static GoldthreadFactory init() {
		try {
			GoldthreadFactory theGoldthreadFactory = (GoldthreadFactory)EPackage.Registry.INSTANCE.getEFactory(GoldthreadPackage.eNS_URI);
			if (theGoldthreadFactory != null) {
				return theGoldthreadFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new GoldthreadFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoldthreadFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case GoldthreadPackage.SOURCE_ANCHOR: return createSourceAnchor();
			case GoldthreadPackage.SOURCE_DOCUMENT: return createSourceDocument();
			case GoldthreadPackage.PUBLISHED_FIGURE: return createPublishedFigure();
			case GoldthreadPackage.PORTFOLIO: return createPortfolio();
			case GoldthreadPackage.ROLE: return createRole();
			case GoldthreadPackage.VISION: return createVision();
			case GoldthreadPackage.THEME: return createTheme();
			case GoldthreadPackage.OUTCOME: return createOutcome();
			case GoldthreadPackage.MEASURE: return createMeasure();
			case GoldthreadPackage.CORPORATE_PLAN: return createCorporatePlan();
			case GoldthreadPackage.PRIORITY: return createPriority();
			case GoldthreadPackage.REVIEW_QUESTION: return createReviewQuestion();
			case GoldthreadPackage.STAKEHOLDER: return createStakeholder();
			case GoldthreadPackage.LESSON: return createLesson();
			case GoldthreadPackage.CHANGE_REQUEST: return createChangeRequest();
			case GoldthreadPackage.OPERATING_MODEL: return createOperatingModel();
			case GoldthreadPackage.LAYER: return createLayer();
			case GoldthreadPackage.CAPABILITY: return createCapability();
			case GoldthreadPackage.ORGANISATION_UNIT: return createOrganisationUnit();
			case GoldthreadPackage.COST_CENTRE: return createCostCentre();
			case GoldthreadPackage.ACTIVITY: return createActivity();
			case GoldthreadPackage.PROGRAMME: return createProgramme();
			case GoldthreadPackage.TRANCHE: return createTranche();
			case GoldthreadPackage.WORKSTREAM: return createWorkstream();
			case GoldthreadPackage.MILESTONE: return createMilestone();
			case GoldthreadPackage.DELIVERABLE: return createDeliverable();
			case GoldthreadPackage.DEPENDENCY: return createDependency();
			case GoldthreadPackage.CALENDAR: return createCalendar();
			case GoldthreadPackage.DAY_OFF: return createDayOff();
			case GoldthreadPackage.CONTRIBUTION: return createContribution();
			case GoldthreadPackage.BENEFIT: return createBenefit();
			case GoldthreadPackage.BENEFIT_PERIOD: return createBenefitPeriod();
			case GoldthreadPackage.DELIVERY_PRINCIPLE: return createDeliveryPrinciple();
			case GoldthreadPackage.PRINCIPLE_TEST: return createPrincipleTest();
			case GoldthreadPackage.SAVINGS_TARGET: return createSavingsTarget();
			case GoldthreadPackage.SAVINGS_LINE: return createSavingsLine();
			case GoldthreadPackage.SAVING_YEAR: return createSavingYear();
			case GoldthreadPackage.ONE_OFF_COST: return createOneOffCost();
			case GoldthreadPackage.COST_YEAR: return createCostYear();
			case GoldthreadPackage.OPTION: return createOption();
			case GoldthreadPackage.FACTOR_SCORE: return createFactorScore();
			case GoldthreadPackage.RISK_SCALE: return createRiskScale();
			case GoldthreadPackage.RISK_BAND: return createRiskBand();
			case GoldthreadPackage.RISK_APPETITE: return createRiskAppetite();
			case GoldthreadPackage.SCORE_MEANING: return createScoreMeaning();
			case GoldthreadPackage.RISK: return createRisk();
			case GoldthreadPackage.CONTROL: return createControl();
			case GoldthreadPackage.RISK_ACTION: return createRiskAction();
			case GoldthreadPackage.ISSUE: return createIssue();
			case GoldthreadPackage.ASSUMPTION: return createAssumption();
			case GoldthreadPackage.GOVERNANCE_BODY: return createGovernanceBody();
			case GoldthreadPackage.MEETING: return createMeeting();
			case GoldthreadPackage.PAPER: return createPaper();
			case GoldthreadPackage.DECISION: return createDecision();
			case GoldthreadPackage.DECISION_ACTION: return createDecisionAction();
			case GoldthreadPackage.SCRUTINY_COMMENT: return createScrutinyComment();
			case GoldthreadPackage.RESPONSE: return createResponse();
			case GoldthreadPackage.IMPACT_ASSESSMENT: return createImpactAssessment();
			case GoldthreadPackage.GROUP_IMPACT: return createGroupImpact();
			case GoldthreadPackage.DIAGRAM: return createDiagram();
			case GoldthreadPackage.DIAGRAM_POSITION: return createDiagramPosition();
			case GoldthreadPackage.DIAGRAM_ROUTE: return createDiagramRoute();
			case GoldthreadPackage.DIAGRAM_NOTE: return createDiagramNote();
			case GoldthreadPackage.RULE_SETTING: return createRuleSetting();
			case GoldthreadPackage.ACCEPTED_FINDING: return createAcceptedFinding();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case GoldthreadPackage.PUBLICATION:
				return createPublicationFromString(eDataType, initialValue);
			case GoldthreadPackage.RAG:
				return createRagFromString(eDataType, initialValue);
			case GoldthreadPackage.STAGE:
				return createStageFromString(eDataType, initialValue);
			case GoldthreadPackage.AMOUNT_BASIS:
				return createAmountBasisFromString(eDataType, initialValue);
			case GoldthreadPackage.MILESTONE_TYPE:
				return createMilestoneTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.LINK_TYPE:
				return createLinkTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.DEPENDENCY_KIND:
				return createDependencyKindFromString(eDataType, initialValue);
			case GoldthreadPackage.CRITICALITY:
				return createCriticalityFromString(eDataType, initialValue);
			case GoldthreadPackage.DEPENDENCY_STATUS:
				return createDependencyStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.BENEFIT_CATEGORY:
				return createBenefitCategoryFromString(eDataType, initialValue);
			case GoldthreadPackage.BENEFIT_CLASS:
				return createBenefitClassFromString(eDataType, initialValue);
			case GoldthreadPackage.BENEFIT_STATUS:
				return createBenefitStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.SAVING_TYPE:
				return createSavingTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.CASHABILITY:
				return createCashabilityFromString(eDataType, initialValue);
			case GoldthreadPackage.RECURRENCE:
				return createRecurrenceFromString(eDataType, initialValue);
			case GoldthreadPackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case GoldthreadPackage.SAVING_STATUS:
				return createSavingStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.ONE_OFF_COST_TYPE:
				return createOneOffCostTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.COST_NATURE:
				return createCostNatureFromString(eDataType, initialValue);
			case GoldthreadPackage.FUNDING_SOURCE:
				return createFundingSourceFromString(eDataType, initialValue);
			case GoldthreadPackage.OPTION_STATUS:
				return createOptionStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.OPTION_KIND:
				return createOptionKindFromString(eDataType, initialValue);
			case GoldthreadPackage.RISK_NATURE:
				return createRiskNatureFromString(eDataType, initialValue);
			case GoldthreadPackage.RISK_CATEGORY:
				return createRiskCategoryFromString(eDataType, initialValue);
			case GoldthreadPackage.RISK_RESPONSE:
				return createRiskResponseFromString(eDataType, initialValue);
			case GoldthreadPackage.VELOCITY:
				return createVelocityFromString(eDataType, initialValue);
			case GoldthreadPackage.DIRECTION_OF_TRAVEL:
				return createDirectionOfTravelFromString(eDataType, initialValue);
			case GoldthreadPackage.REVIEW_FREQUENCY:
				return createReviewFrequencyFromString(eDataType, initialValue);
			case GoldthreadPackage.ESCALATION_LEVEL:
				return createEscalationLevelFromString(eDataType, initialValue);
			case GoldthreadPackage.RISK_STATUS:
				return createRiskStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.ACTION_STATUS:
				return createActionStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.CONTROL_TYPE:
				return createControlTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.EFFECTIVENESS:
				return createEffectivenessFromString(eDataType, initialValue);
			case GoldthreadPackage.ISSUE_TYPE:
				return createIssueTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.LEVEL:
				return createLevelFromString(eDataType, initialValue);
			case GoldthreadPackage.ITEM_STATUS:
				return createItemStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.ASSUMPTION_STATUS:
				return createAssumptionStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.PRINCIPLE_STATUS:
				return createPrincipleStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.TEST_RESULT:
				return createTestResultFromString(eDataType, initialValue);
			case GoldthreadPackage.BODY_TYPE:
				return createBodyTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.DECISION_STATUS:
				return createDecisionStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.COMMENT_TYPE:
				return createCommentTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.RESPONSE_TYPE:
				return createResponseTypeFromString(eDataType, initialValue);
			case GoldthreadPackage.COMMENT_STATUS:
				return createCommentStatusFromString(eDataType, initialValue);
			case GoldthreadPackage.ASSESSMENT_STAGE:
				return createAssessmentStageFromString(eDataType, initialValue);
			case GoldthreadPackage.CHARACTERISTIC:
				return createCharacteristicFromString(eDataType, initialValue);
			case GoldthreadPackage.IMPACT_DIRECTION:
				return createImpactDirectionFromString(eDataType, initialValue);
			case GoldthreadPackage.SEVERITY_CHOICE:
				return createSeverityChoiceFromString(eDataType, initialValue);
			case GoldthreadPackage.ACTIVITY_CATEGORY:
				return createActivityCategoryFromString(eDataType, initialValue);
			case GoldthreadPackage.BEND_KIND:
				return createBendKindFromString(eDataType, initialValue);
			case GoldthreadPackage.DAY_KIND:
				return createDayKindFromString(eDataType, initialValue);
			case GoldthreadPackage.INFLUENCE_LEVEL:
				return createInfluenceLevelFromString(eDataType, initialValue);
			case GoldthreadPackage.UUID:
				return createUuidFromString(eDataType, initialValue);
			case GoldthreadPackage.TEXT:
				return createTextFromString(eDataType, initialValue);
			case GoldthreadPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case GoldthreadPackage.MONEY:
				return createMoneyFromString(eDataType, initialValue);
			case GoldthreadPackage.FTE:
				return createFteFromString(eDataType, initialValue);
			case GoldthreadPackage.PERCENT:
				return createPercentFromString(eDataType, initialValue);
			case GoldthreadPackage.SCORE:
				return createScoreFromString(eDataType, initialValue);
			case GoldthreadPackage.WORKING_DAYS:
				return createWorkingDaysFromString(eDataType, initialValue);
			case GoldthreadPackage.FINANCIAL_YEAR:
				return createFinancialYearFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case GoldthreadPackage.PUBLICATION:
				return convertPublicationToString(eDataType, instanceValue);
			case GoldthreadPackage.RAG:
				return convertRagToString(eDataType, instanceValue);
			case GoldthreadPackage.STAGE:
				return convertStageToString(eDataType, instanceValue);
			case GoldthreadPackage.AMOUNT_BASIS:
				return convertAmountBasisToString(eDataType, instanceValue);
			case GoldthreadPackage.MILESTONE_TYPE:
				return convertMilestoneTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.LINK_TYPE:
				return convertLinkTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.DEPENDENCY_KIND:
				return convertDependencyKindToString(eDataType, instanceValue);
			case GoldthreadPackage.CRITICALITY:
				return convertCriticalityToString(eDataType, instanceValue);
			case GoldthreadPackage.DEPENDENCY_STATUS:
				return convertDependencyStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.BENEFIT_CATEGORY:
				return convertBenefitCategoryToString(eDataType, instanceValue);
			case GoldthreadPackage.BENEFIT_CLASS:
				return convertBenefitClassToString(eDataType, instanceValue);
			case GoldthreadPackage.BENEFIT_STATUS:
				return convertBenefitStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.SAVING_TYPE:
				return convertSavingTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.CASHABILITY:
				return convertCashabilityToString(eDataType, instanceValue);
			case GoldthreadPackage.RECURRENCE:
				return convertRecurrenceToString(eDataType, instanceValue);
			case GoldthreadPackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case GoldthreadPackage.SAVING_STATUS:
				return convertSavingStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.ONE_OFF_COST_TYPE:
				return convertOneOffCostTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.COST_NATURE:
				return convertCostNatureToString(eDataType, instanceValue);
			case GoldthreadPackage.FUNDING_SOURCE:
				return convertFundingSourceToString(eDataType, instanceValue);
			case GoldthreadPackage.OPTION_STATUS:
				return convertOptionStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.OPTION_KIND:
				return convertOptionKindToString(eDataType, instanceValue);
			case GoldthreadPackage.RISK_NATURE:
				return convertRiskNatureToString(eDataType, instanceValue);
			case GoldthreadPackage.RISK_CATEGORY:
				return convertRiskCategoryToString(eDataType, instanceValue);
			case GoldthreadPackage.RISK_RESPONSE:
				return convertRiskResponseToString(eDataType, instanceValue);
			case GoldthreadPackage.VELOCITY:
				return convertVelocityToString(eDataType, instanceValue);
			case GoldthreadPackage.DIRECTION_OF_TRAVEL:
				return convertDirectionOfTravelToString(eDataType, instanceValue);
			case GoldthreadPackage.REVIEW_FREQUENCY:
				return convertReviewFrequencyToString(eDataType, instanceValue);
			case GoldthreadPackage.ESCALATION_LEVEL:
				return convertEscalationLevelToString(eDataType, instanceValue);
			case GoldthreadPackage.RISK_STATUS:
				return convertRiskStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.ACTION_STATUS:
				return convertActionStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.CONTROL_TYPE:
				return convertControlTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.EFFECTIVENESS:
				return convertEffectivenessToString(eDataType, instanceValue);
			case GoldthreadPackage.ISSUE_TYPE:
				return convertIssueTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.LEVEL:
				return convertLevelToString(eDataType, instanceValue);
			case GoldthreadPackage.ITEM_STATUS:
				return convertItemStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.ASSUMPTION_STATUS:
				return convertAssumptionStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.PRINCIPLE_STATUS:
				return convertPrincipleStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.TEST_RESULT:
				return convertTestResultToString(eDataType, instanceValue);
			case GoldthreadPackage.BODY_TYPE:
				return convertBodyTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.DECISION_STATUS:
				return convertDecisionStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.COMMENT_TYPE:
				return convertCommentTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.RESPONSE_TYPE:
				return convertResponseTypeToString(eDataType, instanceValue);
			case GoldthreadPackage.COMMENT_STATUS:
				return convertCommentStatusToString(eDataType, instanceValue);
			case GoldthreadPackage.ASSESSMENT_STAGE:
				return convertAssessmentStageToString(eDataType, instanceValue);
			case GoldthreadPackage.CHARACTERISTIC:
				return convertCharacteristicToString(eDataType, instanceValue);
			case GoldthreadPackage.IMPACT_DIRECTION:
				return convertImpactDirectionToString(eDataType, instanceValue);
			case GoldthreadPackage.SEVERITY_CHOICE:
				return convertSeverityChoiceToString(eDataType, instanceValue);
			case GoldthreadPackage.ACTIVITY_CATEGORY:
				return convertActivityCategoryToString(eDataType, instanceValue);
			case GoldthreadPackage.BEND_KIND:
				return convertBendKindToString(eDataType, instanceValue);
			case GoldthreadPackage.DAY_KIND:
				return convertDayKindToString(eDataType, instanceValue);
			case GoldthreadPackage.INFLUENCE_LEVEL:
				return convertInfluenceLevelToString(eDataType, instanceValue);
			case GoldthreadPackage.UUID:
				return convertUuidToString(eDataType, instanceValue);
			case GoldthreadPackage.TEXT:
				return convertTextToString(eDataType, instanceValue);
			case GoldthreadPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case GoldthreadPackage.MONEY:
				return convertMoneyToString(eDataType, instanceValue);
			case GoldthreadPackage.FTE:
				return convertFteToString(eDataType, instanceValue);
			case GoldthreadPackage.PERCENT:
				return convertPercentToString(eDataType, instanceValue);
			case GoldthreadPackage.SCORE:
				return convertScoreToString(eDataType, instanceValue);
			case GoldthreadPackage.WORKING_DAYS:
				return convertWorkingDaysToString(eDataType, instanceValue);
			case GoldthreadPackage.FINANCIAL_YEAR:
				return convertFinancialYearToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceAnchor createSourceAnchor() {
		SourceAnchorImpl sourceAnchor = new SourceAnchorImpl();
		return sourceAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument createSourceDocument() {
		SourceDocumentImpl sourceDocument = new SourceDocumentImpl();
		return sourceDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedFigure createPublishedFigure() {
		PublishedFigureImpl publishedFigure = new PublishedFigureImpl();
		return publishedFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio createPortfolio() {
		PortfolioImpl portfolio = new PortfolioImpl();
		return portfolio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vision createVision() {
		VisionImpl vision = new VisionImpl();
		return vision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theme createTheme() {
		ThemeImpl theme = new ThemeImpl();
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outcome createOutcome() {
		OutcomeImpl outcome = new OutcomeImpl();
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measure createMeasure() {
		MeasureImpl measure = new MeasureImpl();
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CorporatePlan createCorporatePlan() {
		CorporatePlanImpl corporatePlan = new CorporatePlanImpl();
		return corporatePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority createPriority() {
		PriorityImpl priority = new PriorityImpl();
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewQuestion createReviewQuestion() {
		ReviewQuestionImpl reviewQuestion = new ReviewQuestionImpl();
		return reviewQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder createStakeholder() {
		StakeholderImpl stakeholder = new StakeholderImpl();
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson createLesson() {
		LessonImpl lesson = new LessonImpl();
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeRequest createChangeRequest() {
		ChangeRequestImpl changeRequest = new ChangeRequestImpl();
		return changeRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingModel createOperatingModel() {
		OperatingModelImpl operatingModel = new OperatingModelImpl();
		return operatingModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer createLayer() {
		LayerImpl layer = new LayerImpl();
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capability createCapability() {
		CapabilityImpl capability = new CapabilityImpl();
		return capability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationUnit createOrganisationUnit() {
		OrganisationUnitImpl organisationUnit = new OrganisationUnitImpl();
		return organisationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostCentre createCostCentre() {
		CostCentreImpl costCentre = new CostCentreImpl();
		return costCentre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tranche createTranche() {
		TrancheImpl tranche = new TrancheImpl();
		return tranche;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream createWorkstream() {
		WorkstreamImpl workstream = new WorkstreamImpl();
		return workstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milestone createMilestone() {
		MilestoneImpl milestone = new MilestoneImpl();
		return milestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deliverable createDeliverable() {
		DeliverableImpl deliverable = new DeliverableImpl();
		return deliverable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dependency createDependency() {
		DependencyImpl dependency = new DependencyImpl();
		return dependency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar createCalendar() {
		CalendarImpl calendar = new CalendarImpl();
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DayOff createDayOff() {
		DayOffImpl dayOff = new DayOffImpl();
		return dayOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution createContribution() {
		ContributionImpl contribution = new ContributionImpl();
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Benefit createBenefit() {
		BenefitImpl benefit = new BenefitImpl();
		return benefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BenefitPeriod createBenefitPeriod() {
		BenefitPeriodImpl benefitPeriod = new BenefitPeriodImpl();
		return benefitPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryPrinciple createDeliveryPrinciple() {
		DeliveryPrincipleImpl deliveryPrinciple = new DeliveryPrincipleImpl();
		return deliveryPrinciple;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrincipleTest createPrincipleTest() {
		PrincipleTestImpl principleTest = new PrincipleTestImpl();
		return principleTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingsTarget createSavingsTarget() {
		SavingsTargetImpl savingsTarget = new SavingsTargetImpl();
		return savingsTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingsLine createSavingsLine() {
		SavingsLineImpl savingsLine = new SavingsLineImpl();
		return savingsLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavingYear createSavingYear() {
		SavingYearImpl savingYear = new SavingYearImpl();
		return savingYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OneOffCost createOneOffCost() {
		OneOffCostImpl oneOffCost = new OneOffCostImpl();
		return oneOffCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostYear createCostYear() {
		CostYearImpl costYear = new CostYearImpl();
		return costYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option createOption() {
		OptionImpl option = new OptionImpl();
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorScore createFactorScore() {
		FactorScoreImpl factorScore = new FactorScoreImpl();
		return factorScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskScale createRiskScale() {
		RiskScaleImpl riskScale = new RiskScaleImpl();
		return riskScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskBand createRiskBand() {
		RiskBandImpl riskBand = new RiskBandImpl();
		return riskBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskAppetite createRiskAppetite() {
		RiskAppetiteImpl riskAppetite = new RiskAppetiteImpl();
		return riskAppetite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreMeaning createScoreMeaning() {
		ScoreMeaningImpl scoreMeaning = new ScoreMeaningImpl();
		return scoreMeaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk() {
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Control createControl() {
		ControlImpl control = new ControlImpl();
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskAction createRiskAction() {
		RiskActionImpl riskAction = new RiskActionImpl();
		return riskAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Issue createIssue() {
		IssueImpl issue = new IssueImpl();
		return issue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GovernanceBody createGovernanceBody() {
		GovernanceBodyImpl governanceBody = new GovernanceBodyImpl();
		return governanceBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting createMeeting() {
		MeetingImpl meeting = new MeetingImpl();
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paper createPaper() {
		PaperImpl paper = new PaperImpl();
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionAction createDecisionAction() {
		DecisionActionImpl decisionAction = new DecisionActionImpl();
		return decisionAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScrutinyComment createScrutinyComment() {
		ScrutinyCommentImpl scrutinyComment = new ScrutinyCommentImpl();
		return scrutinyComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Response createResponse() {
		ResponseImpl response = new ResponseImpl();
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactAssessment createImpactAssessment() {
		ImpactAssessmentImpl impactAssessment = new ImpactAssessmentImpl();
		return impactAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupImpact createGroupImpact() {
		GroupImpactImpl groupImpact = new GroupImpactImpl();
		return groupImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagram createDiagram() {
		DiagramImpl diagram = new DiagramImpl();
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramPosition createDiagramPosition() {
		DiagramPositionImpl diagramPosition = new DiagramPositionImpl();
		return diagramPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramRoute createDiagramRoute() {
		DiagramRouteImpl diagramRoute = new DiagramRouteImpl();
		return diagramRoute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramNote createDiagramNote() {
		DiagramNoteImpl diagramNote = new DiagramNoteImpl();
		return diagramNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleSetting createRuleSetting() {
		RuleSettingImpl ruleSetting = new RuleSettingImpl();
		return ruleSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AcceptedFinding createAcceptedFinding() {
		AcceptedFindingImpl acceptedFinding = new AcceptedFindingImpl();
		return acceptedFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publication createPublicationFromString(EDataType eDataType, String initialValue) {
		Publication result = Publication.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPublicationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rag createRagFromString(EDataType eDataType, String initialValue) {
		Rag result = Rag.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRagToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stage createStageFromString(EDataType eDataType, String initialValue) {
		Stage result = Stage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmountBasis createAmountBasisFromString(EDataType eDataType, String initialValue) {
		AmountBasis result = AmountBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAmountBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MilestoneType createMilestoneTypeFromString(EDataType eDataType, String initialValue) {
		MilestoneType result = MilestoneType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMilestoneTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkType createLinkTypeFromString(EDataType eDataType, String initialValue) {
		LinkType result = LinkType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DependencyKind createDependencyKindFromString(EDataType eDataType, String initialValue) {
		DependencyKind result = DependencyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDependencyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Criticality createCriticalityFromString(EDataType eDataType, String initialValue) {
		Criticality result = Criticality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCriticalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DependencyStatus createDependencyStatusFromString(EDataType eDataType, String initialValue) {
		DependencyStatus result = DependencyStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDependencyStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitCategory createBenefitCategoryFromString(EDataType eDataType, String initialValue) {
		BenefitCategory result = BenefitCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitClass createBenefitClassFromString(EDataType eDataType, String initialValue) {
		BenefitClass result = BenefitClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BenefitStatus createBenefitStatusFromString(EDataType eDataType, String initialValue) {
		BenefitStatus result = BenefitStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBenefitStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SavingType createSavingTypeFromString(EDataType eDataType, String initialValue) {
		SavingType result = SavingType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSavingTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cashability createCashabilityFromString(EDataType eDataType, String initialValue) {
		Cashability result = Cashability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCashabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recurrence createRecurrenceFromString(EDataType eDataType, String initialValue) {
		Recurrence result = Recurrence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecurrenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SavingStatus createSavingStatusFromString(EDataType eDataType, String initialValue) {
		SavingStatus result = SavingStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSavingStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OneOffCostType createOneOffCostTypeFromString(EDataType eDataType, String initialValue) {
		OneOffCostType result = OneOffCostType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOneOffCostTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostNature createCostNatureFromString(EDataType eDataType, String initialValue) {
		CostNature result = CostNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FundingSource createFundingSourceFromString(EDataType eDataType, String initialValue) {
		FundingSource result = FundingSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFundingSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OptionStatus createOptionStatusFromString(EDataType eDataType, String initialValue) {
		OptionStatus result = OptionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOptionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OptionKind createOptionKindFromString(EDataType eDataType, String initialValue) {
		OptionKind result = OptionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOptionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskNature createRiskNatureFromString(EDataType eDataType, String initialValue) {
		RiskNature result = RiskNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskCategory createRiskCategoryFromString(EDataType eDataType, String initialValue) {
		RiskCategory result = RiskCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskResponse createRiskResponseFromString(EDataType eDataType, String initialValue) {
		RiskResponse result = RiskResponse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskResponseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Velocity createVelocityFromString(EDataType eDataType, String initialValue) {
		Velocity result = Velocity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVelocityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DirectionOfTravel createDirectionOfTravelFromString(EDataType eDataType, String initialValue) {
		DirectionOfTravel result = DirectionOfTravel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionOfTravelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewFrequency createReviewFrequencyFromString(EDataType eDataType, String initialValue) {
		ReviewFrequency result = ReviewFrequency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewFrequencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EscalationLevel createEscalationLevelFromString(EDataType eDataType, String initialValue) {
		EscalationLevel result = EscalationLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEscalationLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskStatus createRiskStatusFromString(EDataType eDataType, String initialValue) {
		RiskStatus result = RiskStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionStatus createActionStatusFromString(EDataType eDataType, String initialValue) {
		ActionStatus result = ActionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlType createControlTypeFromString(EDataType eDataType, String initialValue) {
		ControlType result = ControlType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Effectiveness createEffectivenessFromString(EDataType eDataType, String initialValue) {
		Effectiveness result = Effectiveness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEffectivenessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IssueType createIssueTypeFromString(EDataType eDataType, String initialValue) {
		IssueType result = IssueType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIssueTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Level createLevelFromString(EDataType eDataType, String initialValue) {
		Level result = Level.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemStatus createItemStatusFromString(EDataType eDataType, String initialValue) {
		ItemStatus result = ItemStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssumptionStatus createAssumptionStatusFromString(EDataType eDataType, String initialValue) {
		AssumptionStatus result = AssumptionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssumptionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrincipleStatus createPrincipleStatusFromString(EDataType eDataType, String initialValue) {
		PrincipleStatus result = PrincipleStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrincipleStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TestResult createTestResultFromString(EDataType eDataType, String initialValue) {
		TestResult result = TestResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTestResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BodyType createBodyTypeFromString(EDataType eDataType, String initialValue) {
		BodyType result = BodyType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBodyTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionStatus createDecisionStatusFromString(EDataType eDataType, String initialValue) {
		DecisionStatus result = DecisionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommentType createCommentTypeFromString(EDataType eDataType, String initialValue) {
		CommentType result = CommentType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCommentTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResponseType createResponseTypeFromString(EDataType eDataType, String initialValue) {
		ResponseType result = ResponseType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResponseTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommentStatus createCommentStatusFromString(EDataType eDataType, String initialValue) {
		CommentStatus result = CommentStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCommentStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentStage createAssessmentStageFromString(EDataType eDataType, String initialValue) {
		AssessmentStage result = AssessmentStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessmentStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Characteristic createCharacteristicFromString(EDataType eDataType, String initialValue) {
		Characteristic result = Characteristic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCharacteristicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImpactDirection createImpactDirectionFromString(EDataType eDataType, String initialValue) {
		ImpactDirection result = ImpactDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpactDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SeverityChoice createSeverityChoiceFromString(EDataType eDataType, String initialValue) {
		SeverityChoice result = SeverityChoice.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityChoiceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityCategory createActivityCategoryFromString(EDataType eDataType, String initialValue) {
		ActivityCategory result = ActivityCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BendKind createBendKindFromString(EDataType eDataType, String initialValue) {
		BendKind result = BendKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBendKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DayKind createDayKindFromString(EDataType eDataType, String initialValue) {
		DayKind result = DayKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDayKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InfluenceLevel createInfluenceLevelFromString(EDataType eDataType, String initialValue) {
		InfluenceLevel result = InfluenceLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInfluenceLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createUuid(final String it) {
		return it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createUuidFromString(EDataType eDataType, String initialValue) {
		return createUuid(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUuid(final String it) {
		return it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUuidToString(EDataType eDataType, Object instanceValue) {
		return convertUuid((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createText(final String it) {
		return it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTextFromString(EDataType eDataType, String initialValue) {
		return createText(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertText(final String it) {
		return it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextToString(EDataType eDataType, Object instanceValue) {
		return convertText((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createMoney(final String it) {
		return it == null ? null : new java.math.BigDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createMoneyFromString(EDataType eDataType, String initialValue) {
		return createMoney(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoney(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoneyToString(EDataType eDataType, Object instanceValue) {
		return convertMoney((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createFte(final String it) {
		return it == null ? null : new java.math.BigDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createFteFromString(EDataType eDataType, String initialValue) {
		return createFte(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFte(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFteToString(EDataType eDataType, Object instanceValue) {
		return convertFte((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createPercentFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPercentToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createScoreFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoreToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createWorkingDaysFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkingDaysToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FinancialYear createFinancialYear(final String it) {
		return it == null ? null : org.goldthread.model.FinancialYear.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FinancialYear createFinancialYearFromString(EDataType eDataType, String initialValue) {
		return createFinancialYear(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFinancialYear(final FinancialYear it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFinancialYearToString(EDataType eDataType, Object instanceValue) {
		return convertFinancialYear((FinancialYear)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoldthreadPackage getGoldthreadPackage() {
		return (GoldthreadPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static GoldthreadPackage getPackage() {
		return GoldthreadPackage.eINSTANCE;
	}

} //GoldthreadFactoryImpl
