/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.ActionStatus;
import org.goldthread.model.Activity;
import org.goldthread.model.ActivityCategory;
import org.goldthread.model.AmountBasis;
import org.goldthread.model.AssessmentStage;
import org.goldthread.model.Assumption;
import org.goldthread.model.AssumptionStatus;
import org.goldthread.model.BendKind;
import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitCategory;
import org.goldthread.model.BenefitClass;
import org.goldthread.model.BenefitPeriod;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.BodyType;
import org.goldthread.model.Calendar;
import org.goldthread.model.Capability;
import org.goldthread.model.Cashability;
import org.goldthread.model.ChangeRequest;
import org.goldthread.model.Characteristic;
import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.Confidence;
import org.goldthread.model.Contribution;
import org.goldthread.model.Control;
import org.goldthread.model.ControlType;
import org.goldthread.model.CorporatePlan;
import org.goldthread.model.CostCentre;
import org.goldthread.model.CostNature;
import org.goldthread.model.CostYear;
import org.goldthread.model.Criticality;
import org.goldthread.model.DayKind;
import org.goldthread.model.DayOff;
import org.goldthread.model.Decision;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.Deliverable;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyKind;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.DirectionOfTravel;
import org.goldthread.model.Effectiveness;
import org.goldthread.model.Element;
import org.goldthread.model.EscalationLevel;
import org.goldthread.model.FactorScore;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Identified;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;
import org.goldthread.model.InfluenceLevel;
import org.goldthread.model.Issue;
import org.goldthread.model.IssueType;
import org.goldthread.model.ItemStatus;
import org.goldthread.model.Layer;
import org.goldthread.model.Lesson;
import org.goldthread.model.Level;
import org.goldthread.model.LinkType;
import org.goldthread.model.Measure;
import org.goldthread.model.Meeting;
import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.model.OperatingModel;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.OrganisationUnit;
import org.goldthread.model.Outcome;
import org.goldthread.model.Owned;
import org.goldthread.model.Paper;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Priority;
import org.goldthread.model.Programme;
import org.goldthread.model.Publication;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.Rag;
import org.goldthread.model.Recurrence;
import org.goldthread.model.Response;
import org.goldthread.model.ResponseType;
import org.goldthread.model.ReviewFrequency;
import org.goldthread.model.ReviewQuestion;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskResponse;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Role;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.model.ScoreMeaning;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.model.Stage;
import org.goldthread.model.Stakeholder;
import org.goldthread.model.TestResult;
import org.goldthread.model.Theme;
import org.goldthread.model.Tranche;
import org.goldthread.model.Velocity;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class GoldthreadPackageImpl extends EPackageImpl implements GoldthreadPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ownedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceAnchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publishedFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portfolioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass themeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corporatePlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass priorityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatingModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costCentreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trancheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workstreamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handoverItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass milestoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliverableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dependencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calendarEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dayOffEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benefitPeriodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliveryPrincipleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass principleTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savingsTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savingsLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savingYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass oneOffCostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factorScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskScaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskAppetiteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreMeaningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass issueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass governanceBodyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass paperEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scrutinyCommentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupImpactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramPositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramRouteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptedFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ragEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amountBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum milestoneTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dependencyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum criticalityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dependencyStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum benefitStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum savingTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cashabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recurrenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum savingStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum oneOffCostTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fundingSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum optionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum optionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskResponseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum velocityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionOfTravelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewFrequencyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum escalationLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum effectivenessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum issueTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum levelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assumptionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum principleStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum testResultEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bodyTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commentTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commentStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessmentStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum characteristicEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bendKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dayKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum influenceLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType uuidEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType textEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType moneyEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType fteEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType percentEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType scoreEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType workingDaysEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType financialYearEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.goldthread.model.GoldthreadPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private GoldthreadPackageImpl() {
		super(eNS_URI, GoldthreadFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link GoldthreadPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static GoldthreadPackage init() {
		if (isInited) return (GoldthreadPackage)EPackage.Registry.INSTANCE.getEPackage(GoldthreadPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredGoldthreadPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		GoldthreadPackageImpl theGoldthreadPackage = registeredGoldthreadPackage instanceof GoldthreadPackageImpl ? (GoldthreadPackageImpl)registeredGoldthreadPackage : new GoldthreadPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theGoldthreadPackage.createPackageContents();

		// Initialize created meta-data
		theGoldthreadPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theGoldthreadPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(GoldthreadPackage.eNS_URI, theGoldthreadPackage);
		return theGoldthreadPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Reference() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Description() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Notes() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Publication() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_ExemptionParagraph() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Illustrative() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Placeholder() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Anchors() {
		return (EReference)elementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOwned() {
		return ownedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOwned_Owner() {
		return (EReference)ownedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceAnchor() {
		return sourceAnchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceAnchor_Document() {
		return (EReference)sourceAnchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceAnchor_Paragraph() {
		return (EAttribute)sourceAnchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceAnchor_Feature() {
		return (EAttribute)sourceAnchorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceAnchor_StatedValue() {
		return (EAttribute)sourceAnchorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceAnchor_Remark() {
		return (EAttribute)sourceAnchorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceDocument() {
		return sourceDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Publisher() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_PublishedOn() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Address() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublishedFigure() {
		return publishedFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Low() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_High() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Unit() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Basis() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublishedFigure_ConflictsWith() {
		return (EReference)publishedFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Chosen() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Justification() {
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortfolio() {
		return portfolioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortfolio_FormatVersion() {
		return (EAttribute)portfolioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortfolio_OriginRevision() {
		return (EAttribute)portfolioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortfolio_OriginHash() {
		return (EAttribute)portfolioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortfolio_Council() {
		return (EAttribute)portfolioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortfolio_AsAt() {
		return (EAttribute)portfolioEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Vision() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_CorporatePlan() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_OperatingModel() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Programmes() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Dependencies() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Benefits() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Principles() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_SavingsTargets() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_SavingsLines() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_OneOffCosts() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Options() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_RiskScale() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Risks() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Issues() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Assumptions() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_GovernanceBodies() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_ImpactAssessments() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_ReviewQuestions() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Stakeholders() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Lessons() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_ChangeRequests() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Figures() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Roles() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Sources() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Calendar() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_Diagrams() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_RuleSettings() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortfolio_AcceptedFindings() {
		return (EReference)portfolioEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole() {
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Body() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_CabinetPortfolio() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVision() {
		return visionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVision_Themes() {
		return (EReference)visionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTheme() {
		return themeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTheme_Outcomes() {
		return (EReference)themeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcome() {
		return outcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_CabinetPortfolio() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Rag() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Enabling() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Measures() {
		return (EReference)outcomeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure() {
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Unit() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Baseline() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_BaselineDate() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Target() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_TargetDate() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Actual() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_ActualDate() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_DataSource() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorporatePlan() {
		return corporatePlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorporatePlan_From() {
		return (EAttribute)corporatePlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorporatePlan_To() {
		return (EAttribute)corporatePlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorporatePlan_Priorities() {
		return (EReference)corporatePlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPriority() {
		return priorityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPriority_Outcomes() {
		return (EReference)priorityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReviewQuestion() {
		return reviewQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReviewQuestion_Answer() {
		return (EAttribute)reviewQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReviewQuestion_Evidence() {
		return (EReference)reviewQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholder() {
		return stakeholderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Interest() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Influence() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Engagement() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_NextContact() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Status() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLesson() {
		return lessonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_RecordedOn() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Cause() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Effect() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Action() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Status() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeRequest() {
		return changeRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeRequest_RaisedOn() {
		return (EAttribute)changeRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeRequest_Impact() {
		return (EAttribute)changeRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeRequest_ApprovedBy() {
		return (EReference)changeRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeRequest_Affected() {
		return (EReference)changeRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeRequest_Status() {
		return (EAttribute)changeRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperatingModel() {
		return operatingModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingModel_Layers() {
		return (EReference)operatingModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingModel_OrganisationUnits() {
		return (EReference)operatingModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingModel_CostCentres() {
		return (EReference)operatingModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingModel_Activities() {
		return (EReference)operatingModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayer() {
		return layerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_Capabilities() {
		return (EReference)layerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapability() {
		return capabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Purpose() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_StatutoryDuty() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Systems() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_CurrentMaturity() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_TargetMaturity() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_TargetDate() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Heat() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_ProcessesCurrent() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_ProcessesTarget() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_ProcessesGap() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_OrganisationCurrent() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_OrganisationTarget() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_OrganisationGap() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_TechnologyCurrent() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_TechnologyTarget() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_TechnologyGap() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_InformationCurrent() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_InformationTarget() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_InformationGap() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Outcomes() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_PrinciplesTested() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_OrganisationUnits() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Capabilities() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisationUnit() {
		return organisationUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationUnit_Fte() {
		return (EAttribute)organisationUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisationUnit_Units() {
		return (EReference)organisationUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostCentre() {
		return costCentreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostCentre_Code() {
		return (EAttribute)costCentreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostCentre_Subjective() {
		return (EAttribute)costCentreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostCentre_Budget() {
		return (EAttribute)costCentreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostCentre_OrganisationUnit() {
		return (EReference)costCentreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Category() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Fte() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_TargetFte() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ComparatorVariance() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_OrganisationUnit() {
		return (EReference)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Capability() {
		return (EReference)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramme() {
		return programmeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Sponsor() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Start() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_End() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Rag() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Tranches() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Workstreams() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTranche() {
		return trancheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranche_Start() {
		return (EAttribute)trancheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranche_End() {
		return (EAttribute)trancheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkstream() {
		return workstreamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_Purpose() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_ScopeIn() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_ScopeOut() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Sponsor() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Tranche() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_Stage() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_Start() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_EndBaseline() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_EndForecast() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_EndActual() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_Rag() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_RagReason() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_LastReview() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkstream_NextReview() {
		return (EAttribute)workstreamEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Capabilities() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Contributions() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Milestones() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkstream_Deliverables() {
		return (EReference)workstreamEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandoverItem() {
		return handoverItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandoverItem_Baseline() {
		return (EAttribute)handoverItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandoverItem_Forecast() {
		return (EAttribute)handoverItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandoverItem_Actual() {
		return (EAttribute)handoverItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandoverItem_Rag() {
		return (EAttribute)handoverItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMilestone() {
		return milestoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_Type() {
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilestone_AcceptanceEvidence() {
		return (EAttribute)milestoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Tranche() {
		return (EReference)milestoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Predecessors() {
		return (EReference)milestoneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Benefits() {
		return (EReference)milestoneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMilestone_Savings() {
		return (EReference)milestoneEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliverable() {
		return deliverableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_AcceptanceCriteria() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDependency() {
		return dependencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_Giver() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_Receiver() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_GiverItem() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_ReceiverItem() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Type() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Kind() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Lag() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_HandedOver() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Criticality() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Status() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_NeedBy() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Forecast() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Baseline() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_AgreedByGiver() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_AgreedByGiverOn() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_AgreedByReceiver() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_AgreedByReceiverOn() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_GiverOwner() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_ReceiverOwner() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Rag() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_ImpactIfLate() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_Risk() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalendar() {
		return calendarEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendar_DaysOff() {
		return (EReference)calendarEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDayOff() {
		return dayOffEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_Date() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_Name() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_Kind() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContribution() {
		return contributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Outcome() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Benefit() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Weight() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Rationale() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefit() {
		return benefitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Category() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_BenefitClass() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_ServiceFeature() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Activities() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_ResponsibleOfficer() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_DisBenefits() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Status() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Rag() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Evidence() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_PerformanceMeasure() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_TargetImprovement() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_BaselineValue() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_BaselineDate() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_BaselineSource() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_MeasurementFrequency() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Timescale() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Describable() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Observable() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Attributable() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_Measurable() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_FullYearValue() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_PotentialCost() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefit_AttributionShare() {
		return (EAttribute)benefitEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_Outcomes() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_Capabilities() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_Dependencies() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_Measures() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBenefit_Profile() {
		return (EReference)benefitEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenefitPeriod() {
		return benefitPeriodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitPeriod_Year() {
		return (EAttribute)benefitPeriodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitPeriod_Plan() {
		return (EAttribute)benefitPeriodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitPeriod_Forecast() {
		return (EAttribute)benefitPeriodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenefitPeriod_Actual() {
		return (EAttribute)benefitPeriodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliveryPrinciple() {
		return deliveryPrincipleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryPrinciple_Rationale() {
		return (EAttribute)deliveryPrincipleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryPrinciple_Implications() {
		return (EAttribute)deliveryPrincipleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryPrinciple_Status() {
		return (EAttribute)deliveryPrincipleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliveryPrinciple_Tests() {
		return (EReference)deliveryPrincipleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrincipleTest() {
		return principleTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrincipleTest_Workstream() {
		return (EReference)principleTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleTest_Result() {
		return (EAttribute)principleTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleTest_Reason() {
		return (EAttribute)principleTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrincipleTest_TestedBy() {
		return (EReference)principleTestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleTest_TestedOn() {
		return (EAttribute)principleTestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrincipleTest_WaiverExpires() {
		return (EAttribute)principleTestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavingsTarget() {
		return savingsTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_Low() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_Likely() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_High() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_Required() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_Basis() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_BasisFrom() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsTarget_BasisTo() {
		return (EAttribute)savingsTargetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavingsLine() {
		return savingsLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_OrganisationUnit() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_CostCentres() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_Workstream() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Type() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Cashability() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Recurrence() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Status() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_OverlapGroup() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Gross() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Investment() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_BaselineBudget() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_Years() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_StartDate() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_EndYear() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Ramp() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_DeliveredToDate() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Forecast() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Slippage() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_PostsDeleted() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_PostsVacant() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_PostsRedeployed() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_PostsRedundant() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_InMediumTermPlan() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_MediumTermPlanReference() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Confidence() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_OptimismBias() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Rag() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_RagNote() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_AgreedBy() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_AgreedOn() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_FinanceValidated() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_FinanceValidatedOn() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingsLine_Mitigation() {
		return (EAttribute)savingsLineEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_DependsOn() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_Capabilities() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_Substitute() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_ImpactAssessment() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavingsLine_Decision() {
		return (EReference)savingsLineEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavingYear() {
		return savingYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingYear_Year() {
		return (EAttribute)savingYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingYear_Low() {
		return (EAttribute)savingYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingYear_Likely() {
		return (EAttribute)savingYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavingYear_High() {
		return (EAttribute)savingYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOneOffCost() {
		return oneOffCostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_Type() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_Nature() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOneOffCost_Years() {
		return (EReference)oneOffCostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_FundingSource() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_ApprovedAmount() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOneOffCost_Decision() {
		return (EReference)oneOffCostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_Committed() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOneOffCost_Spent() {
		return (EAttribute)oneOffCostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOneOffCost_Savings() {
		return (EReference)oneOffCostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOneOffCost_Workstream() {
		return (EReference)oneOffCostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostYear() {
		return costYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostYear_Year() {
		return (EAttribute)costYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostYear_Low() {
		return (EAttribute)costYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostYear_Likely() {
		return (EAttribute)costYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostYear_High() {
		return (EAttribute)costYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOption() {
		return optionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Kind() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Status() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Scores() {
		return (EReference)optionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Cost() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Benefit() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Basis() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Risk() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Reversibility() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Reason() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_PlanBOf() {
		return (EReference)optionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOption_Trigger() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Substitutes() {
		return (EReference)optionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFactorScore() {
		return factorScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactorScore_Factor() {
		return (EAttribute)factorScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactorScore_Score() {
		return (EAttribute)factorScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactorScore_Reason() {
		return (EAttribute)factorScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskScale() {
		return riskScaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_Bands() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_Appetites() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_Likelihoods() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_Impacts() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskBand() {
		return riskBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskBand_Name() {
		return (EAttribute)riskBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskBand_Letter() {
		return (EAttribute)riskBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskBand_From() {
		return (EAttribute)riskBandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskBand_Rag() {
		return (EAttribute)riskBandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskAppetite() {
		return riskAppetiteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAppetite_Category() {
		return (EAttribute)riskAppetiteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAppetite_HighestScore() {
		return (EAttribute)riskAppetiteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAppetite_Statement() {
		return (EAttribute)riskAppetiteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoreMeaning() {
		return scoreMeaningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreMeaning_Score() {
		return (EAttribute)scoreMeaningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreMeaning_Name() {
		return (EAttribute)scoreMeaningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreMeaning_Meaning() {
		return (EAttribute)scoreMeaningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Nature() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Category() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Cause() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Event() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Effect() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_RaisedBy() {
		return (EReference)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_IdentifiedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_LastUpdated() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_ActionOwner() {
		return (EReference)riskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_CabinetPortfolio() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Status() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ClosedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ClosedReason() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_BecameIssue() {
		return (EReference)riskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_InherentLikelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_InherentImpact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualLikelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualImpact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_TargetLikelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_TargetImpact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_TargetDate() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Proximity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Velocity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_DirectionOfTravel() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ImpactLow() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ImpactLikely() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ImpactHigh() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Probability() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Response() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Controls() {
		return (EReference)riskEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Actions() {
		return (EReference)riskEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ActionStatus() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Contingency() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ContingencyTrigger() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_SecondaryRisk() {
		return (EReference)riskEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ReviewFrequency() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_NextReview() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_EscalationLevel() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Workstream() {
		return (EReference)riskEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Outcomes() {
		return (EReference)riskEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Capabilities() {
		return (EReference)riskEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Savings() {
		return (EReference)riskEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Milestones() {
		return (EReference)riskEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_RelatedRisks() {
		return (EReference)riskEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControl() {
		return controlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControl_Type() {
		return (EAttribute)controlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControl_Effectiveness() {
		return (EAttribute)controlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControl_Evidence() {
		return (EAttribute)controlEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskAction() {
		return riskActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAction_Due() {
		return (EAttribute)riskActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAction_Status() {
		return (EAttribute)riskActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAction_Cost() {
		return (EAttribute)riskActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAction_LikelihoodEffect() {
		return (EAttribute)riskActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAction_ImpactEffect() {
		return (EAttribute)riskActionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIssue() {
		return issueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_Type() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIssue_FromRisk() {
		return (EReference)issueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIssue_RaisedBy() {
		return (EReference)issueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_RaisedOn() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_Priority() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_Severity() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_ImpactOnTime() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_ImpactOnCost() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_ImpactOnBenefit() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_ImpactOnQuality() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_DecisionNeededBy() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_Resolution() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_EscalatedTo() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_Status() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIssue_ClosedOn() {
		return (EAttribute)issueEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIssue_Affected() {
		return (EReference)issueEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Basis() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Confidence() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_ImpactIfFalse() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_ValidationMethod() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_ValidateBy() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Status() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssumption_Savings() {
		return (EReference)assumptionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssumption_Milestones() {
		return (EReference)assumptionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssumption_BecameRisk() {
		return (EReference)assumptionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGovernanceBody() {
		return governanceBodyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_Type() {
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGovernanceBody_Remit() {
		return (EAttribute)governanceBodyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Chair() {
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_ReportsTo() {
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Oversees() {
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGovernanceBody_Meetings() {
		return (EReference)governanceBodyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Date() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Papers() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Decisions() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Comments() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPaper() {
		return paperEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPaper_Item() {
		return (EAttribute)paperEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPaper_ForwardPlanReference() {
		return (EAttribute)paperEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPaper_AnnexOf() {
		return (EAttribute)paperEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPaper_Document() {
		return (EReference)paperEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPaper_About() {
		return (EReference)paperEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Date() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Paper() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Paragraph() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_ForwardPlanReference() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_KeyDecision() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Recommendation() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Resolution() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_OptionsConsidered() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Reasons() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_DecisionMaker() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Status() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_CallInEnds() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_CallInOutcome() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Conditions() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Actions() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_ReviewDate() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Supersedes() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Options() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Linked() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionAction() {
		return decisionActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionAction_Due() {
		return (EAttribute)decisionActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionAction_Status() {
		return (EAttribute)decisionActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScrutinyComment() {
		return scrutinyCommentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScrutinyComment_Date() {
		return (EAttribute)scrutinyCommentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScrutinyComment_Paper() {
		return (EReference)scrutinyCommentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScrutinyComment_Type() {
		return (EAttribute)scrutinyCommentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScrutinyComment_Theme() {
		return (EAttribute)scrutinyCommentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScrutinyComment_Due() {
		return (EAttribute)scrutinyCommentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScrutinyComment_Status() {
		return (EAttribute)scrutinyCommentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScrutinyComment_ClosedAt() {
		return (EReference)scrutinyCommentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScrutinyComment_Linked() {
		return (EReference)scrutinyCommentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScrutinyComment_Responses() {
		return (EReference)scrutinyCommentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponse() {
		return responseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Type() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Date() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Responder() {
		return (EReference)responseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Decision() {
		return (EReference)responseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Action() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Evidence() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpactAssessment() {
		return impactAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Proposal() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Stage() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactAssessment_Groups() {
		return (EReference)impactAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_CumulativeEffect() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Consultation() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactAssessment_SignedOffBy() {
		return (EReference)impactAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_SignedOffOn() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_ReviewDate() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactAssessment_Savings() {
		return (EReference)impactAssessmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactAssessment_Decisions() {
		return (EReference)impactAssessmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupImpact() {
		return groupImpactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Characteristic() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Evidence() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Direction() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Severity() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Mitigation() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupImpact_Owner() {
		return (EReference)groupImpactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupImpact_Date() {
		return (EAttribute)groupImpactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagram() {
		return diagramEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Kind() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Scope() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Layers() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Filters() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Positions() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Routes() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_Hidden() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_PageNotes() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramPosition() {
		return diagramPositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramPosition_Key() {
		return (EAttribute)diagramPositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramPosition_X() {
		return (EAttribute)diagramPositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramPosition_Y() {
		return (EAttribute)diagramPositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramPosition_Width() {
		return (EAttribute)diagramPositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramPosition_Height() {
		return (EAttribute)diagramPositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramRoute() {
		return diagramRouteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramRoute_Key() {
		return (EAttribute)diagramRouteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramRoute_BendPoints() {
		return (EAttribute)diagramRouteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramRoute_Kind() {
		return (EAttribute)diagramRouteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramNote() {
		return diagramNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Text() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_X() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Y() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Width() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Height() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleSetting() {
		return ruleSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_RuleId() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Enabled() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Severity() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Parameters() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptedFinding() {
		return acceptedFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_RuleId() {
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptedFinding_Element() {
		return (EReference)acceptedFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Subject() {
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Reason() {
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptedFinding_AcceptedBy() {
		return (EReference)acceptedFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_AcceptedOn() {
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedFinding_Expires() {
		return (EAttribute)acceptedFindingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublication() {
		return publicationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRag() {
		return ragEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStage() {
		return stageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmountBasis() {
		return amountBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMilestoneType() {
		return milestoneTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkType() {
		return linkTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDependencyKind() {
		return dependencyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCriticality() {
		return criticalityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDependencyStatus() {
		return dependencyStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitCategory() {
		return benefitCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitClass() {
		return benefitClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBenefitStatus() {
		return benefitStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSavingType() {
		return savingTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCashability() {
		return cashabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecurrence() {
		return recurrenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidence() {
		return confidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSavingStatus() {
		return savingStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOneOffCostType() {
		return oneOffCostTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostNature() {
		return costNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFundingSource() {
		return fundingSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOptionStatus() {
		return optionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOptionKind() {
		return optionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskNature() {
		return riskNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskCategory() {
		return riskCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskResponse() {
		return riskResponseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVelocity() {
		return velocityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirectionOfTravel() {
		return directionOfTravelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewFrequency() {
		return reviewFrequencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEscalationLevel() {
		return escalationLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskStatus() {
		return riskStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionStatus() {
		return actionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControlType() {
		return controlTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEffectiveness() {
		return effectivenessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIssueType() {
		return issueTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLevel() {
		return levelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemStatus() {
		return itemStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssumptionStatus() {
		return assumptionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrincipleStatus() {
		return principleStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTestResult() {
		return testResultEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBodyType() {
		return bodyTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionStatus() {
		return decisionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommentType() {
		return commentTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseType() {
		return responseTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommentStatus() {
		return commentStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssessmentStage() {
		return assessmentStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCharacteristic() {
		return characteristicEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactDirection() {
		return impactDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverityChoice() {
		return severityChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityCategory() {
		return activityCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBendKind() {
		return bendKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDayKind() {
		return dayKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInfluenceLevel() {
		return influenceLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUuid() {
		return uuidEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getText() {
		return textEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMoney() {
		return moneyEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFte() {
		return fteEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPercent() {
		return percentEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getScore() {
		return scoreEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getWorkingDays() {
		return workingDaysEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFinancialYear() {
		return financialYearEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoldthreadFactory getGoldthreadFactory() {
		return (GoldthreadFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__REFERENCE);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__DESCRIPTION);
		createEAttribute(elementEClass, ELEMENT__NOTES);
		createEAttribute(elementEClass, ELEMENT__PUBLICATION);
		createEAttribute(elementEClass, ELEMENT__EXEMPTION_PARAGRAPH);
		createEAttribute(elementEClass, ELEMENT__ILLUSTRATIVE);
		createEAttribute(elementEClass, ELEMENT__PLACEHOLDER);
		createEReference(elementEClass, ELEMENT__ANCHORS);

		ownedEClass = createEClass(OWNED);
		createEReference(ownedEClass, OWNED__OWNER);

		sourceAnchorEClass = createEClass(SOURCE_ANCHOR);
		createEReference(sourceAnchorEClass, SOURCE_ANCHOR__DOCUMENT);
		createEAttribute(sourceAnchorEClass, SOURCE_ANCHOR__PARAGRAPH);
		createEAttribute(sourceAnchorEClass, SOURCE_ANCHOR__FEATURE);
		createEAttribute(sourceAnchorEClass, SOURCE_ANCHOR__STATED_VALUE);
		createEAttribute(sourceAnchorEClass, SOURCE_ANCHOR__REMARK);

		sourceDocumentEClass = createEClass(SOURCE_DOCUMENT);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__PUBLISHER);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__PUBLISHED_ON);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__ADDRESS);

		publishedFigureEClass = createEClass(PUBLISHED_FIGURE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__LOW);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__HIGH);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__UNIT);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__BASIS);
		createEReference(publishedFigureEClass, PUBLISHED_FIGURE__CONFLICTS_WITH);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__CHOSEN);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__JUSTIFICATION);

		portfolioEClass = createEClass(PORTFOLIO);
		createEAttribute(portfolioEClass, PORTFOLIO__FORMAT_VERSION);
		createEAttribute(portfolioEClass, PORTFOLIO__ORIGIN_REVISION);
		createEAttribute(portfolioEClass, PORTFOLIO__ORIGIN_HASH);
		createEAttribute(portfolioEClass, PORTFOLIO__COUNCIL);
		createEAttribute(portfolioEClass, PORTFOLIO__AS_AT);
		createEReference(portfolioEClass, PORTFOLIO__VISION);
		createEReference(portfolioEClass, PORTFOLIO__CORPORATE_PLAN);
		createEReference(portfolioEClass, PORTFOLIO__OPERATING_MODEL);
		createEReference(portfolioEClass, PORTFOLIO__PROGRAMMES);
		createEReference(portfolioEClass, PORTFOLIO__DEPENDENCIES);
		createEReference(portfolioEClass, PORTFOLIO__BENEFITS);
		createEReference(portfolioEClass, PORTFOLIO__PRINCIPLES);
		createEReference(portfolioEClass, PORTFOLIO__SAVINGS_TARGETS);
		createEReference(portfolioEClass, PORTFOLIO__SAVINGS_LINES);
		createEReference(portfolioEClass, PORTFOLIO__ONE_OFF_COSTS);
		createEReference(portfolioEClass, PORTFOLIO__OPTIONS);
		createEReference(portfolioEClass, PORTFOLIO__RISK_SCALE);
		createEReference(portfolioEClass, PORTFOLIO__RISKS);
		createEReference(portfolioEClass, PORTFOLIO__ISSUES);
		createEReference(portfolioEClass, PORTFOLIO__ASSUMPTIONS);
		createEReference(portfolioEClass, PORTFOLIO__GOVERNANCE_BODIES);
		createEReference(portfolioEClass, PORTFOLIO__IMPACT_ASSESSMENTS);
		createEReference(portfolioEClass, PORTFOLIO__REVIEW_QUESTIONS);
		createEReference(portfolioEClass, PORTFOLIO__STAKEHOLDERS);
		createEReference(portfolioEClass, PORTFOLIO__LESSONS);
		createEReference(portfolioEClass, PORTFOLIO__CHANGE_REQUESTS);
		createEReference(portfolioEClass, PORTFOLIO__FIGURES);
		createEReference(portfolioEClass, PORTFOLIO__ROLES);
		createEReference(portfolioEClass, PORTFOLIO__SOURCES);
		createEReference(portfolioEClass, PORTFOLIO__CALENDAR);
		createEReference(portfolioEClass, PORTFOLIO__DIAGRAMS);
		createEReference(portfolioEClass, PORTFOLIO__RULE_SETTINGS);
		createEReference(portfolioEClass, PORTFOLIO__ACCEPTED_FINDINGS);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__BODY);
		createEAttribute(roleEClass, ROLE__CABINET_PORTFOLIO);

		visionEClass = createEClass(VISION);
		createEReference(visionEClass, VISION__THEMES);

		themeEClass = createEClass(THEME);
		createEReference(themeEClass, THEME__OUTCOMES);

		outcomeEClass = createEClass(OUTCOME);
		createEAttribute(outcomeEClass, OUTCOME__CABINET_PORTFOLIO);
		createEAttribute(outcomeEClass, OUTCOME__RAG);
		createEAttribute(outcomeEClass, OUTCOME__ENABLING);
		createEReference(outcomeEClass, OUTCOME__MEASURES);

		measureEClass = createEClass(MEASURE);
		createEAttribute(measureEClass, MEASURE__UNIT);
		createEAttribute(measureEClass, MEASURE__BASELINE);
		createEAttribute(measureEClass, MEASURE__BASELINE_DATE);
		createEAttribute(measureEClass, MEASURE__TARGET);
		createEAttribute(measureEClass, MEASURE__TARGET_DATE);
		createEAttribute(measureEClass, MEASURE__ACTUAL);
		createEAttribute(measureEClass, MEASURE__ACTUAL_DATE);
		createEAttribute(measureEClass, MEASURE__DATA_SOURCE);

		corporatePlanEClass = createEClass(CORPORATE_PLAN);
		createEAttribute(corporatePlanEClass, CORPORATE_PLAN__FROM);
		createEAttribute(corporatePlanEClass, CORPORATE_PLAN__TO);
		createEReference(corporatePlanEClass, CORPORATE_PLAN__PRIORITIES);

		priorityEClass = createEClass(PRIORITY);
		createEReference(priorityEClass, PRIORITY__OUTCOMES);

		reviewQuestionEClass = createEClass(REVIEW_QUESTION);
		createEAttribute(reviewQuestionEClass, REVIEW_QUESTION__ANSWER);
		createEReference(reviewQuestionEClass, REVIEW_QUESTION__EVIDENCE);

		stakeholderEClass = createEClass(STAKEHOLDER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INTEREST);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INFLUENCE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__ENGAGEMENT);
		createEAttribute(stakeholderEClass, STAKEHOLDER__NEXT_CONTACT);
		createEAttribute(stakeholderEClass, STAKEHOLDER__STATUS);

		lessonEClass = createEClass(LESSON);
		createEAttribute(lessonEClass, LESSON__RECORDED_ON);
		createEAttribute(lessonEClass, LESSON__CAUSE);
		createEAttribute(lessonEClass, LESSON__EFFECT);
		createEAttribute(lessonEClass, LESSON__ACTION);
		createEAttribute(lessonEClass, LESSON__STATUS);

		changeRequestEClass = createEClass(CHANGE_REQUEST);
		createEAttribute(changeRequestEClass, CHANGE_REQUEST__RAISED_ON);
		createEAttribute(changeRequestEClass, CHANGE_REQUEST__IMPACT);
		createEReference(changeRequestEClass, CHANGE_REQUEST__APPROVED_BY);
		createEReference(changeRequestEClass, CHANGE_REQUEST__AFFECTED);
		createEAttribute(changeRequestEClass, CHANGE_REQUEST__STATUS);

		operatingModelEClass = createEClass(OPERATING_MODEL);
		createEReference(operatingModelEClass, OPERATING_MODEL__LAYERS);
		createEReference(operatingModelEClass, OPERATING_MODEL__ORGANISATION_UNITS);
		createEReference(operatingModelEClass, OPERATING_MODEL__COST_CENTRES);
		createEReference(operatingModelEClass, OPERATING_MODEL__ACTIVITIES);

		layerEClass = createEClass(LAYER);
		createEReference(layerEClass, LAYER__CAPABILITIES);

		capabilityEClass = createEClass(CAPABILITY);
		createEAttribute(capabilityEClass, CAPABILITY__PURPOSE);
		createEAttribute(capabilityEClass, CAPABILITY__STATUTORY_DUTY);
		createEAttribute(capabilityEClass, CAPABILITY__SYSTEMS);
		createEAttribute(capabilityEClass, CAPABILITY__CURRENT_MATURITY);
		createEAttribute(capabilityEClass, CAPABILITY__TARGET_MATURITY);
		createEAttribute(capabilityEClass, CAPABILITY__TARGET_DATE);
		createEAttribute(capabilityEClass, CAPABILITY__HEAT);
		createEAttribute(capabilityEClass, CAPABILITY__PROCESSES_CURRENT);
		createEAttribute(capabilityEClass, CAPABILITY__PROCESSES_TARGET);
		createEAttribute(capabilityEClass, CAPABILITY__PROCESSES_GAP);
		createEAttribute(capabilityEClass, CAPABILITY__ORGANISATION_CURRENT);
		createEAttribute(capabilityEClass, CAPABILITY__ORGANISATION_TARGET);
		createEAttribute(capabilityEClass, CAPABILITY__ORGANISATION_GAP);
		createEAttribute(capabilityEClass, CAPABILITY__TECHNOLOGY_CURRENT);
		createEAttribute(capabilityEClass, CAPABILITY__TECHNOLOGY_TARGET);
		createEAttribute(capabilityEClass, CAPABILITY__TECHNOLOGY_GAP);
		createEAttribute(capabilityEClass, CAPABILITY__INFORMATION_CURRENT);
		createEAttribute(capabilityEClass, CAPABILITY__INFORMATION_TARGET);
		createEAttribute(capabilityEClass, CAPABILITY__INFORMATION_GAP);
		createEReference(capabilityEClass, CAPABILITY__OUTCOMES);
		createEReference(capabilityEClass, CAPABILITY__PRINCIPLES_TESTED);
		createEReference(capabilityEClass, CAPABILITY__ORGANISATION_UNITS);
		createEReference(capabilityEClass, CAPABILITY__CAPABILITIES);

		organisationUnitEClass = createEClass(ORGANISATION_UNIT);
		createEAttribute(organisationUnitEClass, ORGANISATION_UNIT__FTE);
		createEReference(organisationUnitEClass, ORGANISATION_UNIT__UNITS);

		costCentreEClass = createEClass(COST_CENTRE);
		createEAttribute(costCentreEClass, COST_CENTRE__CODE);
		createEAttribute(costCentreEClass, COST_CENTRE__SUBJECTIVE);
		createEAttribute(costCentreEClass, COST_CENTRE__BUDGET);
		createEReference(costCentreEClass, COST_CENTRE__ORGANISATION_UNIT);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__CATEGORY);
		createEAttribute(activityEClass, ACTIVITY__FTE);
		createEAttribute(activityEClass, ACTIVITY__TARGET_FTE);
		createEAttribute(activityEClass, ACTIVITY__COMPARATOR_VARIANCE);
		createEReference(activityEClass, ACTIVITY__ORGANISATION_UNIT);
		createEReference(activityEClass, ACTIVITY__CAPABILITY);

		programmeEClass = createEClass(PROGRAMME);
		createEReference(programmeEClass, PROGRAMME__SPONSOR);
		createEAttribute(programmeEClass, PROGRAMME__START);
		createEAttribute(programmeEClass, PROGRAMME__END);
		createEAttribute(programmeEClass, PROGRAMME__RAG);
		createEReference(programmeEClass, PROGRAMME__TRANCHES);
		createEReference(programmeEClass, PROGRAMME__WORKSTREAMS);

		trancheEClass = createEClass(TRANCHE);
		createEAttribute(trancheEClass, TRANCHE__START);
		createEAttribute(trancheEClass, TRANCHE__END);

		workstreamEClass = createEClass(WORKSTREAM);
		createEAttribute(workstreamEClass, WORKSTREAM__PURPOSE);
		createEAttribute(workstreamEClass, WORKSTREAM__SCOPE_IN);
		createEAttribute(workstreamEClass, WORKSTREAM__SCOPE_OUT);
		createEReference(workstreamEClass, WORKSTREAM__SPONSOR);
		createEReference(workstreamEClass, WORKSTREAM__TRANCHE);
		createEAttribute(workstreamEClass, WORKSTREAM__STAGE);
		createEAttribute(workstreamEClass, WORKSTREAM__START);
		createEAttribute(workstreamEClass, WORKSTREAM__END_BASELINE);
		createEAttribute(workstreamEClass, WORKSTREAM__END_FORECAST);
		createEAttribute(workstreamEClass, WORKSTREAM__END_ACTUAL);
		createEAttribute(workstreamEClass, WORKSTREAM__RAG);
		createEAttribute(workstreamEClass, WORKSTREAM__RAG_REASON);
		createEAttribute(workstreamEClass, WORKSTREAM__LAST_REVIEW);
		createEAttribute(workstreamEClass, WORKSTREAM__NEXT_REVIEW);
		createEReference(workstreamEClass, WORKSTREAM__CAPABILITIES);
		createEReference(workstreamEClass, WORKSTREAM__CONTRIBUTIONS);
		createEReference(workstreamEClass, WORKSTREAM__MILESTONES);
		createEReference(workstreamEClass, WORKSTREAM__DELIVERABLES);

		handoverItemEClass = createEClass(HANDOVER_ITEM);
		createEAttribute(handoverItemEClass, HANDOVER_ITEM__BASELINE);
		createEAttribute(handoverItemEClass, HANDOVER_ITEM__FORECAST);
		createEAttribute(handoverItemEClass, HANDOVER_ITEM__ACTUAL);
		createEAttribute(handoverItemEClass, HANDOVER_ITEM__RAG);

		milestoneEClass = createEClass(MILESTONE);
		createEAttribute(milestoneEClass, MILESTONE__TYPE);
		createEAttribute(milestoneEClass, MILESTONE__ACCEPTANCE_EVIDENCE);
		createEReference(milestoneEClass, MILESTONE__TRANCHE);
		createEReference(milestoneEClass, MILESTONE__PREDECESSORS);
		createEReference(milestoneEClass, MILESTONE__BENEFITS);
		createEReference(milestoneEClass, MILESTONE__SAVINGS);

		deliverableEClass = createEClass(DELIVERABLE);
		createEAttribute(deliverableEClass, DELIVERABLE__ACCEPTANCE_CRITERIA);

		dependencyEClass = createEClass(DEPENDENCY);
		createEReference(dependencyEClass, DEPENDENCY__GIVER);
		createEReference(dependencyEClass, DEPENDENCY__RECEIVER);
		createEReference(dependencyEClass, DEPENDENCY__GIVER_ITEM);
		createEReference(dependencyEClass, DEPENDENCY__RECEIVER_ITEM);
		createEAttribute(dependencyEClass, DEPENDENCY__TYPE);
		createEAttribute(dependencyEClass, DEPENDENCY__KIND);
		createEAttribute(dependencyEClass, DEPENDENCY__LAG);
		createEAttribute(dependencyEClass, DEPENDENCY__HANDED_OVER);
		createEAttribute(dependencyEClass, DEPENDENCY__CRITICALITY);
		createEAttribute(dependencyEClass, DEPENDENCY__STATUS);
		createEAttribute(dependencyEClass, DEPENDENCY__NEED_BY);
		createEAttribute(dependencyEClass, DEPENDENCY__FORECAST);
		createEAttribute(dependencyEClass, DEPENDENCY__BASELINE);
		createEAttribute(dependencyEClass, DEPENDENCY__AGREED_BY_GIVER);
		createEAttribute(dependencyEClass, DEPENDENCY__AGREED_BY_GIVER_ON);
		createEAttribute(dependencyEClass, DEPENDENCY__AGREED_BY_RECEIVER);
		createEAttribute(dependencyEClass, DEPENDENCY__AGREED_BY_RECEIVER_ON);
		createEReference(dependencyEClass, DEPENDENCY__GIVER_OWNER);
		createEReference(dependencyEClass, DEPENDENCY__RECEIVER_OWNER);
		createEAttribute(dependencyEClass, DEPENDENCY__RAG);
		createEAttribute(dependencyEClass, DEPENDENCY__IMPACT_IF_LATE);
		createEReference(dependencyEClass, DEPENDENCY__RISK);

		calendarEClass = createEClass(CALENDAR);
		createEReference(calendarEClass, CALENDAR__DAYS_OFF);

		dayOffEClass = createEClass(DAY_OFF);
		createEAttribute(dayOffEClass, DAY_OFF__DATE);
		createEAttribute(dayOffEClass, DAY_OFF__NAME);
		createEAttribute(dayOffEClass, DAY_OFF__KIND);

		contributionEClass = createEClass(CONTRIBUTION);
		createEReference(contributionEClass, CONTRIBUTION__OUTCOME);
		createEReference(contributionEClass, CONTRIBUTION__BENEFIT);
		createEAttribute(contributionEClass, CONTRIBUTION__WEIGHT);
		createEAttribute(contributionEClass, CONTRIBUTION__RATIONALE);

		benefitEClass = createEClass(BENEFIT);
		createEAttribute(benefitEClass, BENEFIT__CATEGORY);
		createEAttribute(benefitEClass, BENEFIT__BENEFIT_CLASS);
		createEAttribute(benefitEClass, BENEFIT__SERVICE_FEATURE);
		createEAttribute(benefitEClass, BENEFIT__ACTIVITIES);
		createEReference(benefitEClass, BENEFIT__RESPONSIBLE_OFFICER);
		createEAttribute(benefitEClass, BENEFIT__DIS_BENEFITS);
		createEAttribute(benefitEClass, BENEFIT__STATUS);
		createEAttribute(benefitEClass, BENEFIT__RAG);
		createEAttribute(benefitEClass, BENEFIT__EVIDENCE);
		createEAttribute(benefitEClass, BENEFIT__PERFORMANCE_MEASURE);
		createEAttribute(benefitEClass, BENEFIT__TARGET_IMPROVEMENT);
		createEAttribute(benefitEClass, BENEFIT__BASELINE_VALUE);
		createEAttribute(benefitEClass, BENEFIT__BASELINE_DATE);
		createEAttribute(benefitEClass, BENEFIT__BASELINE_SOURCE);
		createEAttribute(benefitEClass, BENEFIT__MEASUREMENT_FREQUENCY);
		createEAttribute(benefitEClass, BENEFIT__TIMESCALE);
		createEAttribute(benefitEClass, BENEFIT__DESCRIBABLE);
		createEAttribute(benefitEClass, BENEFIT__OBSERVABLE);
		createEAttribute(benefitEClass, BENEFIT__ATTRIBUTABLE);
		createEAttribute(benefitEClass, BENEFIT__MEASURABLE);
		createEAttribute(benefitEClass, BENEFIT__FULL_YEAR_VALUE);
		createEAttribute(benefitEClass, BENEFIT__POTENTIAL_COST);
		createEAttribute(benefitEClass, BENEFIT__ATTRIBUTION_SHARE);
		createEReference(benefitEClass, BENEFIT__OUTCOMES);
		createEReference(benefitEClass, BENEFIT__CAPABILITIES);
		createEReference(benefitEClass, BENEFIT__DEPENDENCIES);
		createEReference(benefitEClass, BENEFIT__MEASURES);
		createEReference(benefitEClass, BENEFIT__PROFILE);

		benefitPeriodEClass = createEClass(BENEFIT_PERIOD);
		createEAttribute(benefitPeriodEClass, BENEFIT_PERIOD__YEAR);
		createEAttribute(benefitPeriodEClass, BENEFIT_PERIOD__PLAN);
		createEAttribute(benefitPeriodEClass, BENEFIT_PERIOD__FORECAST);
		createEAttribute(benefitPeriodEClass, BENEFIT_PERIOD__ACTUAL);

		deliveryPrincipleEClass = createEClass(DELIVERY_PRINCIPLE);
		createEAttribute(deliveryPrincipleEClass, DELIVERY_PRINCIPLE__RATIONALE);
		createEAttribute(deliveryPrincipleEClass, DELIVERY_PRINCIPLE__IMPLICATIONS);
		createEAttribute(deliveryPrincipleEClass, DELIVERY_PRINCIPLE__STATUS);
		createEReference(deliveryPrincipleEClass, DELIVERY_PRINCIPLE__TESTS);

		principleTestEClass = createEClass(PRINCIPLE_TEST);
		createEReference(principleTestEClass, PRINCIPLE_TEST__WORKSTREAM);
		createEAttribute(principleTestEClass, PRINCIPLE_TEST__RESULT);
		createEAttribute(principleTestEClass, PRINCIPLE_TEST__REASON);
		createEReference(principleTestEClass, PRINCIPLE_TEST__TESTED_BY);
		createEAttribute(principleTestEClass, PRINCIPLE_TEST__TESTED_ON);
		createEAttribute(principleTestEClass, PRINCIPLE_TEST__WAIVER_EXPIRES);

		savingsTargetEClass = createEClass(SAVINGS_TARGET);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__LOW);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__LIKELY);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__HIGH);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__REQUIRED);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__BASIS);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__BASIS_FROM);
		createEAttribute(savingsTargetEClass, SAVINGS_TARGET__BASIS_TO);

		savingsLineEClass = createEClass(SAVINGS_LINE);
		createEReference(savingsLineEClass, SAVINGS_LINE__ORGANISATION_UNIT);
		createEReference(savingsLineEClass, SAVINGS_LINE__COST_CENTRES);
		createEReference(savingsLineEClass, SAVINGS_LINE__WORKSTREAM);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__TYPE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__CASHABILITY);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__RECURRENCE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__STATUS);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__OVERLAP_GROUP);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__GROSS);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__INVESTMENT);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__BASELINE_BUDGET);
		createEReference(savingsLineEClass, SAVINGS_LINE__YEARS);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__START_DATE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__END_YEAR);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__RAMP);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__DELIVERED_TO_DATE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__FORECAST);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__SLIPPAGE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__POSTS_DELETED);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__POSTS_VACANT);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__POSTS_REDEPLOYED);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__POSTS_REDUNDANT);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__IN_MEDIUM_TERM_PLAN);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__CONFIDENCE);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__OPTIMISM_BIAS);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__RAG);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__RAG_NOTE);
		createEReference(savingsLineEClass, SAVINGS_LINE__AGREED_BY);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__AGREED_ON);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__FINANCE_VALIDATED);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__FINANCE_VALIDATED_ON);
		createEAttribute(savingsLineEClass, SAVINGS_LINE__MITIGATION);
		createEReference(savingsLineEClass, SAVINGS_LINE__DEPENDS_ON);
		createEReference(savingsLineEClass, SAVINGS_LINE__CAPABILITIES);
		createEReference(savingsLineEClass, SAVINGS_LINE__SUBSTITUTE);
		createEReference(savingsLineEClass, SAVINGS_LINE__IMPACT_ASSESSMENT);
		createEReference(savingsLineEClass, SAVINGS_LINE__DECISION);

		savingYearEClass = createEClass(SAVING_YEAR);
		createEAttribute(savingYearEClass, SAVING_YEAR__YEAR);
		createEAttribute(savingYearEClass, SAVING_YEAR__LOW);
		createEAttribute(savingYearEClass, SAVING_YEAR__LIKELY);
		createEAttribute(savingYearEClass, SAVING_YEAR__HIGH);

		oneOffCostEClass = createEClass(ONE_OFF_COST);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__TYPE);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__NATURE);
		createEReference(oneOffCostEClass, ONE_OFF_COST__YEARS);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__FUNDING_SOURCE);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__APPROVED_AMOUNT);
		createEReference(oneOffCostEClass, ONE_OFF_COST__DECISION);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__COMMITTED);
		createEAttribute(oneOffCostEClass, ONE_OFF_COST__SPENT);
		createEReference(oneOffCostEClass, ONE_OFF_COST__SAVINGS);
		createEReference(oneOffCostEClass, ONE_OFF_COST__WORKSTREAM);

		costYearEClass = createEClass(COST_YEAR);
		createEAttribute(costYearEClass, COST_YEAR__YEAR);
		createEAttribute(costYearEClass, COST_YEAR__LOW);
		createEAttribute(costYearEClass, COST_YEAR__LIKELY);
		createEAttribute(costYearEClass, COST_YEAR__HIGH);

		optionEClass = createEClass(OPTION);
		createEAttribute(optionEClass, OPTION__KIND);
		createEAttribute(optionEClass, OPTION__STATUS);
		createEReference(optionEClass, OPTION__SCORES);
		createEAttribute(optionEClass, OPTION__COST);
		createEAttribute(optionEClass, OPTION__BENEFIT);
		createEAttribute(optionEClass, OPTION__BASIS);
		createEAttribute(optionEClass, OPTION__RISK);
		createEAttribute(optionEClass, OPTION__REVERSIBILITY);
		createEAttribute(optionEClass, OPTION__REASON);
		createEReference(optionEClass, OPTION__PLAN_BOF);
		createEAttribute(optionEClass, OPTION__TRIGGER);
		createEReference(optionEClass, OPTION__SUBSTITUTES);

		factorScoreEClass = createEClass(FACTOR_SCORE);
		createEAttribute(factorScoreEClass, FACTOR_SCORE__FACTOR);
		createEAttribute(factorScoreEClass, FACTOR_SCORE__SCORE);
		createEAttribute(factorScoreEClass, FACTOR_SCORE__REASON);

		riskScaleEClass = createEClass(RISK_SCALE);
		createEReference(riskScaleEClass, RISK_SCALE__BANDS);
		createEReference(riskScaleEClass, RISK_SCALE__APPETITES);
		createEReference(riskScaleEClass, RISK_SCALE__LIKELIHOODS);
		createEReference(riskScaleEClass, RISK_SCALE__IMPACTS);

		riskBandEClass = createEClass(RISK_BAND);
		createEAttribute(riskBandEClass, RISK_BAND__NAME);
		createEAttribute(riskBandEClass, RISK_BAND__LETTER);
		createEAttribute(riskBandEClass, RISK_BAND__FROM);
		createEAttribute(riskBandEClass, RISK_BAND__RAG);

		riskAppetiteEClass = createEClass(RISK_APPETITE);
		createEAttribute(riskAppetiteEClass, RISK_APPETITE__CATEGORY);
		createEAttribute(riskAppetiteEClass, RISK_APPETITE__HIGHEST_SCORE);
		createEAttribute(riskAppetiteEClass, RISK_APPETITE__STATEMENT);

		scoreMeaningEClass = createEClass(SCORE_MEANING);
		createEAttribute(scoreMeaningEClass, SCORE_MEANING__SCORE);
		createEAttribute(scoreMeaningEClass, SCORE_MEANING__NAME);
		createEAttribute(scoreMeaningEClass, SCORE_MEANING__MEANING);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__NATURE);
		createEAttribute(riskEClass, RISK__CATEGORY);
		createEAttribute(riskEClass, RISK__CAUSE);
		createEAttribute(riskEClass, RISK__EVENT);
		createEAttribute(riskEClass, RISK__EFFECT);
		createEReference(riskEClass, RISK__RAISED_BY);
		createEAttribute(riskEClass, RISK__IDENTIFIED_ON);
		createEAttribute(riskEClass, RISK__LAST_UPDATED);
		createEReference(riskEClass, RISK__ACTION_OWNER);
		createEAttribute(riskEClass, RISK__CABINET_PORTFOLIO);
		createEAttribute(riskEClass, RISK__STATUS);
		createEAttribute(riskEClass, RISK__CLOSED_ON);
		createEAttribute(riskEClass, RISK__CLOSED_REASON);
		createEReference(riskEClass, RISK__BECAME_ISSUE);
		createEAttribute(riskEClass, RISK__INHERENT_LIKELIHOOD);
		createEAttribute(riskEClass, RISK__INHERENT_IMPACT);
		createEAttribute(riskEClass, RISK__RESIDUAL_LIKELIHOOD);
		createEAttribute(riskEClass, RISK__RESIDUAL_IMPACT);
		createEAttribute(riskEClass, RISK__TARGET_LIKELIHOOD);
		createEAttribute(riskEClass, RISK__TARGET_IMPACT);
		createEAttribute(riskEClass, RISK__TARGET_DATE);
		createEAttribute(riskEClass, RISK__PROXIMITY);
		createEAttribute(riskEClass, RISK__VELOCITY);
		createEAttribute(riskEClass, RISK__DIRECTION_OF_TRAVEL);
		createEAttribute(riskEClass, RISK__IMPACT_LOW);
		createEAttribute(riskEClass, RISK__IMPACT_LIKELY);
		createEAttribute(riskEClass, RISK__IMPACT_HIGH);
		createEAttribute(riskEClass, RISK__PROBABILITY);
		createEAttribute(riskEClass, RISK__RESPONSE);
		createEReference(riskEClass, RISK__CONTROLS);
		createEReference(riskEClass, RISK__ACTIONS);
		createEAttribute(riskEClass, RISK__ACTION_STATUS);
		createEAttribute(riskEClass, RISK__CONTINGENCY);
		createEAttribute(riskEClass, RISK__CONTINGENCY_TRIGGER);
		createEReference(riskEClass, RISK__SECONDARY_RISK);
		createEAttribute(riskEClass, RISK__REVIEW_FREQUENCY);
		createEAttribute(riskEClass, RISK__NEXT_REVIEW);
		createEAttribute(riskEClass, RISK__ESCALATION_LEVEL);
		createEReference(riskEClass, RISK__WORKSTREAM);
		createEReference(riskEClass, RISK__OUTCOMES);
		createEReference(riskEClass, RISK__CAPABILITIES);
		createEReference(riskEClass, RISK__SAVINGS);
		createEReference(riskEClass, RISK__MILESTONES);
		createEReference(riskEClass, RISK__RELATED_RISKS);

		controlEClass = createEClass(CONTROL);
		createEAttribute(controlEClass, CONTROL__TYPE);
		createEAttribute(controlEClass, CONTROL__EFFECTIVENESS);
		createEAttribute(controlEClass, CONTROL__EVIDENCE);

		riskActionEClass = createEClass(RISK_ACTION);
		createEAttribute(riskActionEClass, RISK_ACTION__DUE);
		createEAttribute(riskActionEClass, RISK_ACTION__STATUS);
		createEAttribute(riskActionEClass, RISK_ACTION__COST);
		createEAttribute(riskActionEClass, RISK_ACTION__LIKELIHOOD_EFFECT);
		createEAttribute(riskActionEClass, RISK_ACTION__IMPACT_EFFECT);

		issueEClass = createEClass(ISSUE);
		createEAttribute(issueEClass, ISSUE__TYPE);
		createEReference(issueEClass, ISSUE__FROM_RISK);
		createEReference(issueEClass, ISSUE__RAISED_BY);
		createEAttribute(issueEClass, ISSUE__RAISED_ON);
		createEAttribute(issueEClass, ISSUE__PRIORITY);
		createEAttribute(issueEClass, ISSUE__SEVERITY);
		createEAttribute(issueEClass, ISSUE__IMPACT_ON_TIME);
		createEAttribute(issueEClass, ISSUE__IMPACT_ON_COST);
		createEAttribute(issueEClass, ISSUE__IMPACT_ON_BENEFIT);
		createEAttribute(issueEClass, ISSUE__IMPACT_ON_QUALITY);
		createEAttribute(issueEClass, ISSUE__DECISION_NEEDED_BY);
		createEAttribute(issueEClass, ISSUE__RESOLUTION);
		createEAttribute(issueEClass, ISSUE__ESCALATED_TO);
		createEAttribute(issueEClass, ISSUE__STATUS);
		createEAttribute(issueEClass, ISSUE__CLOSED_ON);
		createEReference(issueEClass, ISSUE__AFFECTED);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__BASIS);
		createEAttribute(assumptionEClass, ASSUMPTION__CONFIDENCE);
		createEAttribute(assumptionEClass, ASSUMPTION__IMPACT_IF_FALSE);
		createEAttribute(assumptionEClass, ASSUMPTION__VALIDATION_METHOD);
		createEAttribute(assumptionEClass, ASSUMPTION__VALIDATE_BY);
		createEAttribute(assumptionEClass, ASSUMPTION__STATUS);
		createEReference(assumptionEClass, ASSUMPTION__SAVINGS);
		createEReference(assumptionEClass, ASSUMPTION__MILESTONES);
		createEReference(assumptionEClass, ASSUMPTION__BECAME_RISK);

		governanceBodyEClass = createEClass(GOVERNANCE_BODY);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__TYPE);
		createEAttribute(governanceBodyEClass, GOVERNANCE_BODY__REMIT);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__CHAIR);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__REPORTS_TO);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__OVERSEES);
		createEReference(governanceBodyEClass, GOVERNANCE_BODY__MEETINGS);

		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__DATE);
		createEReference(meetingEClass, MEETING__PAPERS);
		createEReference(meetingEClass, MEETING__DECISIONS);
		createEReference(meetingEClass, MEETING__COMMENTS);

		paperEClass = createEClass(PAPER);
		createEAttribute(paperEClass, PAPER__ITEM);
		createEAttribute(paperEClass, PAPER__FORWARD_PLAN_REFERENCE);
		createEAttribute(paperEClass, PAPER__ANNEX_OF);
		createEReference(paperEClass, PAPER__DOCUMENT);
		createEReference(paperEClass, PAPER__ABOUT);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__DATE);
		createEReference(decisionEClass, DECISION__PAPER);
		createEAttribute(decisionEClass, DECISION__PARAGRAPH);
		createEAttribute(decisionEClass, DECISION__FORWARD_PLAN_REFERENCE);
		createEAttribute(decisionEClass, DECISION__KEY_DECISION);
		createEAttribute(decisionEClass, DECISION__RECOMMENDATION);
		createEAttribute(decisionEClass, DECISION__RESOLUTION);
		createEAttribute(decisionEClass, DECISION__OPTIONS_CONSIDERED);
		createEAttribute(decisionEClass, DECISION__REASONS);
		createEReference(decisionEClass, DECISION__DECISION_MAKER);
		createEAttribute(decisionEClass, DECISION__STATUS);
		createEAttribute(decisionEClass, DECISION__CALL_IN_ENDS);
		createEAttribute(decisionEClass, DECISION__CALL_IN_OUTCOME);
		createEAttribute(decisionEClass, DECISION__CONDITIONS);
		createEReference(decisionEClass, DECISION__ACTIONS);
		createEAttribute(decisionEClass, DECISION__REVIEW_DATE);
		createEReference(decisionEClass, DECISION__SUPERSEDES);
		createEReference(decisionEClass, DECISION__OPTIONS);
		createEReference(decisionEClass, DECISION__LINKED);

		decisionActionEClass = createEClass(DECISION_ACTION);
		createEAttribute(decisionActionEClass, DECISION_ACTION__DUE);
		createEAttribute(decisionActionEClass, DECISION_ACTION__STATUS);

		scrutinyCommentEClass = createEClass(SCRUTINY_COMMENT);
		createEAttribute(scrutinyCommentEClass, SCRUTINY_COMMENT__DATE);
		createEReference(scrutinyCommentEClass, SCRUTINY_COMMENT__PAPER);
		createEAttribute(scrutinyCommentEClass, SCRUTINY_COMMENT__TYPE);
		createEAttribute(scrutinyCommentEClass, SCRUTINY_COMMENT__THEME);
		createEAttribute(scrutinyCommentEClass, SCRUTINY_COMMENT__DUE);
		createEAttribute(scrutinyCommentEClass, SCRUTINY_COMMENT__STATUS);
		createEReference(scrutinyCommentEClass, SCRUTINY_COMMENT__CLOSED_AT);
		createEReference(scrutinyCommentEClass, SCRUTINY_COMMENT__LINKED);
		createEReference(scrutinyCommentEClass, SCRUTINY_COMMENT__RESPONSES);

		responseEClass = createEClass(RESPONSE);
		createEAttribute(responseEClass, RESPONSE__TYPE);
		createEAttribute(responseEClass, RESPONSE__DATE);
		createEReference(responseEClass, RESPONSE__RESPONDER);
		createEReference(responseEClass, RESPONSE__DECISION);
		createEAttribute(responseEClass, RESPONSE__ACTION);
		createEAttribute(responseEClass, RESPONSE__EVIDENCE);

		impactAssessmentEClass = createEClass(IMPACT_ASSESSMENT);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__PROPOSAL);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__STAGE);
		createEReference(impactAssessmentEClass, IMPACT_ASSESSMENT__GROUPS);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__CUMULATIVE_EFFECT);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__CONSULTATION);
		createEReference(impactAssessmentEClass, IMPACT_ASSESSMENT__SIGNED_OFF_BY);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__SIGNED_OFF_ON);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__REVIEW_DATE);
		createEReference(impactAssessmentEClass, IMPACT_ASSESSMENT__SAVINGS);
		createEReference(impactAssessmentEClass, IMPACT_ASSESSMENT__DECISIONS);

		groupImpactEClass = createEClass(GROUP_IMPACT);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__CHARACTERISTIC);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__EVIDENCE);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__DIRECTION);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__SEVERITY);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__MITIGATION);
		createEReference(groupImpactEClass, GROUP_IMPACT__OWNER);
		createEAttribute(groupImpactEClass, GROUP_IMPACT__DATE);

		diagramEClass = createEClass(DIAGRAM);
		createEAttribute(diagramEClass, DIAGRAM__KIND);
		createEReference(diagramEClass, DIAGRAM__SCOPE);
		createEAttribute(diagramEClass, DIAGRAM__LAYERS);
		createEAttribute(diagramEClass, DIAGRAM__FILTERS);
		createEReference(diagramEClass, DIAGRAM__POSITIONS);
		createEReference(diagramEClass, DIAGRAM__ROUTES);
		createEAttribute(diagramEClass, DIAGRAM__HIDDEN);
		createEReference(diagramEClass, DIAGRAM__PAGE_NOTES);

		diagramPositionEClass = createEClass(DIAGRAM_POSITION);
		createEAttribute(diagramPositionEClass, DIAGRAM_POSITION__KEY);
		createEAttribute(diagramPositionEClass, DIAGRAM_POSITION__X);
		createEAttribute(diagramPositionEClass, DIAGRAM_POSITION__Y);
		createEAttribute(diagramPositionEClass, DIAGRAM_POSITION__WIDTH);
		createEAttribute(diagramPositionEClass, DIAGRAM_POSITION__HEIGHT);

		diagramRouteEClass = createEClass(DIAGRAM_ROUTE);
		createEAttribute(diagramRouteEClass, DIAGRAM_ROUTE__KEY);
		createEAttribute(diagramRouteEClass, DIAGRAM_ROUTE__BEND_POINTS);
		createEAttribute(diagramRouteEClass, DIAGRAM_ROUTE__KIND);

		diagramNoteEClass = createEClass(DIAGRAM_NOTE);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__TEXT);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__X);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__Y);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__WIDTH);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__HEIGHT);

		ruleSettingEClass = createEClass(RULE_SETTING);
		createEAttribute(ruleSettingEClass, RULE_SETTING__RULE_ID);
		createEAttribute(ruleSettingEClass, RULE_SETTING__ENABLED);
		createEAttribute(ruleSettingEClass, RULE_SETTING__SEVERITY);
		createEAttribute(ruleSettingEClass, RULE_SETTING__PARAMETERS);

		acceptedFindingEClass = createEClass(ACCEPTED_FINDING);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__RULE_ID);
		createEReference(acceptedFindingEClass, ACCEPTED_FINDING__ELEMENT);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__SUBJECT);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__REASON);
		createEReference(acceptedFindingEClass, ACCEPTED_FINDING__ACCEPTED_BY);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__ACCEPTED_ON);
		createEAttribute(acceptedFindingEClass, ACCEPTED_FINDING__EXPIRES);

		// Create enums
		publicationEEnum = createEEnum(PUBLICATION);
		ragEEnum = createEEnum(RAG);
		stageEEnum = createEEnum(STAGE);
		amountBasisEEnum = createEEnum(AMOUNT_BASIS);
		milestoneTypeEEnum = createEEnum(MILESTONE_TYPE);
		linkTypeEEnum = createEEnum(LINK_TYPE);
		dependencyKindEEnum = createEEnum(DEPENDENCY_KIND);
		criticalityEEnum = createEEnum(CRITICALITY);
		dependencyStatusEEnum = createEEnum(DEPENDENCY_STATUS);
		benefitCategoryEEnum = createEEnum(BENEFIT_CATEGORY);
		benefitClassEEnum = createEEnum(BENEFIT_CLASS);
		benefitStatusEEnum = createEEnum(BENEFIT_STATUS);
		savingTypeEEnum = createEEnum(SAVING_TYPE);
		cashabilityEEnum = createEEnum(CASHABILITY);
		recurrenceEEnum = createEEnum(RECURRENCE);
		confidenceEEnum = createEEnum(CONFIDENCE);
		savingStatusEEnum = createEEnum(SAVING_STATUS);
		oneOffCostTypeEEnum = createEEnum(ONE_OFF_COST_TYPE);
		costNatureEEnum = createEEnum(COST_NATURE);
		fundingSourceEEnum = createEEnum(FUNDING_SOURCE);
		optionStatusEEnum = createEEnum(OPTION_STATUS);
		optionKindEEnum = createEEnum(OPTION_KIND);
		riskNatureEEnum = createEEnum(RISK_NATURE);
		riskCategoryEEnum = createEEnum(RISK_CATEGORY);
		riskResponseEEnum = createEEnum(RISK_RESPONSE);
		velocityEEnum = createEEnum(VELOCITY);
		directionOfTravelEEnum = createEEnum(DIRECTION_OF_TRAVEL);
		reviewFrequencyEEnum = createEEnum(REVIEW_FREQUENCY);
		escalationLevelEEnum = createEEnum(ESCALATION_LEVEL);
		riskStatusEEnum = createEEnum(RISK_STATUS);
		actionStatusEEnum = createEEnum(ACTION_STATUS);
		controlTypeEEnum = createEEnum(CONTROL_TYPE);
		effectivenessEEnum = createEEnum(EFFECTIVENESS);
		issueTypeEEnum = createEEnum(ISSUE_TYPE);
		levelEEnum = createEEnum(LEVEL);
		itemStatusEEnum = createEEnum(ITEM_STATUS);
		assumptionStatusEEnum = createEEnum(ASSUMPTION_STATUS);
		principleStatusEEnum = createEEnum(PRINCIPLE_STATUS);
		testResultEEnum = createEEnum(TEST_RESULT);
		bodyTypeEEnum = createEEnum(BODY_TYPE);
		decisionStatusEEnum = createEEnum(DECISION_STATUS);
		commentTypeEEnum = createEEnum(COMMENT_TYPE);
		responseTypeEEnum = createEEnum(RESPONSE_TYPE);
		commentStatusEEnum = createEEnum(COMMENT_STATUS);
		assessmentStageEEnum = createEEnum(ASSESSMENT_STAGE);
		characteristicEEnum = createEEnum(CHARACTERISTIC);
		impactDirectionEEnum = createEEnum(IMPACT_DIRECTION);
		severityChoiceEEnum = createEEnum(SEVERITY_CHOICE);
		activityCategoryEEnum = createEEnum(ACTIVITY_CATEGORY);
		bendKindEEnum = createEEnum(BEND_KIND);
		dayKindEEnum = createEEnum(DAY_KIND);
		influenceLevelEEnum = createEEnum(INFLUENCE_LEVEL);

		// Create data types
		uuidEDataType = createEDataType(UUID);
		textEDataType = createEDataType(TEXT);
		dateEDataType = createEDataType(DATE);
		moneyEDataType = createEDataType(MONEY);
		fteEDataType = createEDataType(FTE);
		percentEDataType = createEDataType(PERCENT);
		scoreEDataType = createEDataType(SCORE);
		workingDaysEDataType = createEDataType(WORKING_DAYS);
		financialYearEDataType = createEDataType(FINANCIAL_YEAR);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		elementEClass.getESuperTypes().add(this.getIdentified());
		ownedEClass.getESuperTypes().add(this.getElement());
		sourceAnchorEClass.getESuperTypes().add(this.getIdentified());
		sourceDocumentEClass.getESuperTypes().add(this.getElement());
		publishedFigureEClass.getESuperTypes().add(this.getElement());
		portfolioEClass.getESuperTypes().add(this.getElement());
		roleEClass.getESuperTypes().add(this.getElement());
		visionEClass.getESuperTypes().add(this.getOwned());
		themeEClass.getESuperTypes().add(this.getElement());
		outcomeEClass.getESuperTypes().add(this.getOwned());
		measureEClass.getESuperTypes().add(this.getElement());
		corporatePlanEClass.getESuperTypes().add(this.getElement());
		priorityEClass.getESuperTypes().add(this.getElement());
		reviewQuestionEClass.getESuperTypes().add(this.getOwned());
		stakeholderEClass.getESuperTypes().add(this.getOwned());
		lessonEClass.getESuperTypes().add(this.getOwned());
		changeRequestEClass.getESuperTypes().add(this.getOwned());
		operatingModelEClass.getESuperTypes().add(this.getOwned());
		layerEClass.getESuperTypes().add(this.getElement());
		capabilityEClass.getESuperTypes().add(this.getOwned());
		organisationUnitEClass.getESuperTypes().add(this.getOwned());
		costCentreEClass.getESuperTypes().add(this.getOwned());
		activityEClass.getESuperTypes().add(this.getElement());
		programmeEClass.getESuperTypes().add(this.getOwned());
		trancheEClass.getESuperTypes().add(this.getElement());
		workstreamEClass.getESuperTypes().add(this.getOwned());
		handoverItemEClass.getESuperTypes().add(this.getOwned());
		milestoneEClass.getESuperTypes().add(this.getHandoverItem());
		deliverableEClass.getESuperTypes().add(this.getHandoverItem());
		dependencyEClass.getESuperTypes().add(this.getElement());
		calendarEClass.getESuperTypes().add(this.getIdentified());
		dayOffEClass.getESuperTypes().add(this.getIdentified());
		contributionEClass.getESuperTypes().add(this.getIdentified());
		benefitEClass.getESuperTypes().add(this.getOwned());
		benefitPeriodEClass.getESuperTypes().add(this.getIdentified());
		deliveryPrincipleEClass.getESuperTypes().add(this.getOwned());
		principleTestEClass.getESuperTypes().add(this.getIdentified());
		savingsTargetEClass.getESuperTypes().add(this.getOwned());
		savingsLineEClass.getESuperTypes().add(this.getOwned());
		savingYearEClass.getESuperTypes().add(this.getIdentified());
		oneOffCostEClass.getESuperTypes().add(this.getOwned());
		costYearEClass.getESuperTypes().add(this.getIdentified());
		optionEClass.getESuperTypes().add(this.getOwned());
		factorScoreEClass.getESuperTypes().add(this.getIdentified());
		riskScaleEClass.getESuperTypes().add(this.getIdentified());
		riskBandEClass.getESuperTypes().add(this.getIdentified());
		riskAppetiteEClass.getESuperTypes().add(this.getIdentified());
		scoreMeaningEClass.getESuperTypes().add(this.getIdentified());
		riskEClass.getESuperTypes().add(this.getOwned());
		controlEClass.getESuperTypes().add(this.getOwned());
		riskActionEClass.getESuperTypes().add(this.getOwned());
		issueEClass.getESuperTypes().add(this.getOwned());
		assumptionEClass.getESuperTypes().add(this.getOwned());
		governanceBodyEClass.getESuperTypes().add(this.getElement());
		meetingEClass.getESuperTypes().add(this.getElement());
		paperEClass.getESuperTypes().add(this.getOwned());
		decisionEClass.getESuperTypes().add(this.getOwned());
		decisionActionEClass.getESuperTypes().add(this.getOwned());
		scrutinyCommentEClass.getESuperTypes().add(this.getElement());
		responseEClass.getESuperTypes().add(this.getElement());
		impactAssessmentEClass.getESuperTypes().add(this.getOwned());
		groupImpactEClass.getESuperTypes().add(this.getIdentified());
		diagramEClass.getESuperTypes().add(this.getElement());
		diagramPositionEClass.getESuperTypes().add(this.getIdentified());
		diagramRouteEClass.getESuperTypes().add(this.getIdentified());
		diagramNoteEClass.getESuperTypes().add(this.getIdentified());
		ruleSettingEClass.getESuperTypes().add(this.getIdentified());
		acceptedFindingEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), this.getUuid(), "id", null, 1, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Description(), this.getText(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Notes(), this.getText(), "notes", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Publication(), this.getPublication(), "publication", "Internal", 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_ExemptionParagraph(), ecorePackage.getEString(), "exemptionParagraph", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Illustrative(), ecorePackage.getEBoolean(), "illustrative", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Placeholder(), ecorePackage.getEBoolean(), "placeholder", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Anchors(), this.getSourceAnchor(), null, "anchors", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ownedEClass, Owned.class, "Owned", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOwned_Owner(), this.getRole(), null, "owner", null, 0, 1, Owned.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceAnchorEClass, SourceAnchor.class, "SourceAnchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSourceAnchor_Document(), this.getSourceDocument(), null, "document", null, 0, 1, SourceAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceAnchor_Paragraph(), ecorePackage.getEString(), "paragraph", null, 0, 1, SourceAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceAnchor_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, SourceAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceAnchor_StatedValue(), ecorePackage.getEString(), "statedValue", null, 0, 1, SourceAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceAnchor_Remark(), this.getText(), "remark", null, 0, 1, SourceAnchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceDocumentEClass, SourceDocument.class, "SourceDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceDocument_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_PublishedOn(), this.getDate(), "publishedOn", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Address(), ecorePackage.getEString(), "address", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publishedFigureEClass, PublishedFigure.class, "PublishedFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublishedFigure_Low(), ecorePackage.getEString(), "low", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_High(), ecorePackage.getEString(), "high", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Basis(), this.getAmountBasis(), "basis", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublishedFigure_ConflictsWith(), this.getPublishedFigure(), null, "conflictsWith", null, 0, -1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Justification(), this.getText(), "justification", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portfolioEClass, Portfolio.class, "Portfolio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPortfolio_FormatVersion(), ecorePackage.getEString(), "formatVersion", "1.0", 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortfolio_OriginRevision(), ecorePackage.getEIntegerObject(), "originRevision", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortfolio_OriginHash(), ecorePackage.getEString(), "originHash", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortfolio_Council(), ecorePackage.getEString(), "council", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortfolio_AsAt(), this.getDate(), "asAt", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Vision(), this.getVision(), null, "vision", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_CorporatePlan(), this.getCorporatePlan(), null, "corporatePlan", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_OperatingModel(), this.getOperatingModel(), null, "operatingModel", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Programmes(), this.getProgramme(), null, "programmes", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Dependencies(), this.getDependency(), null, "dependencies", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Benefits(), this.getBenefit(), null, "benefits", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Principles(), this.getDeliveryPrinciple(), null, "principles", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_SavingsTargets(), this.getSavingsTarget(), null, "savingsTargets", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_SavingsLines(), this.getSavingsLine(), null, "savingsLines", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_OneOffCosts(), this.getOneOffCost(), null, "oneOffCosts", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Options(), this.getOption(), null, "options", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_RiskScale(), this.getRiskScale(), null, "riskScale", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Risks(), this.getRisk(), null, "risks", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Issues(), this.getIssue(), null, "issues", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_GovernanceBodies(), this.getGovernanceBody(), null, "governanceBodies", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_ImpactAssessments(), this.getImpactAssessment(), null, "impactAssessments", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_ReviewQuestions(), this.getReviewQuestion(), null, "reviewQuestions", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Stakeholders(), this.getStakeholder(), null, "stakeholders", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Lessons(), this.getLesson(), null, "lessons", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_ChangeRequests(), this.getChangeRequest(), null, "changeRequests", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Figures(), this.getPublishedFigure(), null, "figures", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Roles(), this.getRole(), null, "roles", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Sources(), this.getSourceDocument(), null, "sources", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Calendar(), this.getCalendar(), null, "calendar", null, 0, 1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_Diagrams(), this.getDiagram(), null, "diagrams", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_RuleSettings(), this.getRuleSetting(), null, "ruleSettings", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortfolio_AcceptedFindings(), this.getAcceptedFinding(), null, "acceptedFindings", null, 0, -1, Portfolio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Body(), ecorePackage.getEString(), "body", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_CabinetPortfolio(), ecorePackage.getEString(), "cabinetPortfolio", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visionEClass, Vision.class, "Vision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVision_Themes(), this.getTheme(), null, "themes", null, 0, -1, Vision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(themeEClass, Theme.class, "Theme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTheme_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeEClass, Outcome.class, "Outcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutcome_CabinetPortfolio(), ecorePackage.getEString(), "cabinetPortfolio", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Rag(), this.getRag(), "rag", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Enabling(), ecorePackage.getEBoolean(), "enabling", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Measures(), this.getMeasure(), null, "measures", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Baseline(), ecorePackage.getEString(), "baseline", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_BaselineDate(), this.getDate(), "baselineDate", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Target(), ecorePackage.getEString(), "target", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_TargetDate(), this.getDate(), "targetDate", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Actual(), ecorePackage.getEString(), "actual", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_ActualDate(), this.getDate(), "actualDate", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_DataSource(), ecorePackage.getEString(), "dataSource", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(corporatePlanEClass, CorporatePlan.class, "CorporatePlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCorporatePlan_From(), this.getFinancialYear(), "from", null, 0, 1, CorporatePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorporatePlan_To(), this.getFinancialYear(), "to", null, 0, 1, CorporatePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCorporatePlan_Priorities(), this.getPriority(), null, "priorities", null, 0, -1, CorporatePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(priorityEClass, Priority.class, "Priority", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPriority_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Priority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewQuestionEClass, ReviewQuestion.class, "ReviewQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewQuestion_Answer(), this.getText(), "answer", null, 0, 1, ReviewQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewQuestion_Evidence(), this.getElement(), null, "evidence", null, 0, -1, ReviewQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stakeholderEClass, Stakeholder.class, "Stakeholder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStakeholder_Interest(), this.getInfluenceLevel(), "interest", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Influence(), this.getInfluenceLevel(), "influence", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Engagement(), this.getText(), "engagement", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_NextContact(), this.getDate(), "nextContact", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Status(), this.getItemStatus(), "status", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonEClass, Lesson.class, "Lesson", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLesson_RecordedOn(), this.getDate(), "recordedOn", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Cause(), this.getText(), "cause", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Effect(), this.getText(), "effect", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Action(), this.getText(), "action", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Status(), this.getItemStatus(), "status", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeRequestEClass, ChangeRequest.class, "ChangeRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChangeRequest_RaisedOn(), this.getDate(), "raisedOn", null, 0, 1, ChangeRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeRequest_Impact(), this.getText(), "impact", null, 0, 1, ChangeRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeRequest_ApprovedBy(), this.getGovernanceBody(), null, "approvedBy", null, 0, 1, ChangeRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeRequest_Affected(), this.getElement(), null, "affected", null, 0, -1, ChangeRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeRequest_Status(), this.getItemStatus(), "status", null, 0, 1, ChangeRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operatingModelEClass, OperatingModel.class, "OperatingModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOperatingModel_Layers(), this.getLayer(), null, "layers", null, 0, -1, OperatingModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingModel_OrganisationUnits(), this.getOrganisationUnit(), null, "organisationUnits", null, 0, -1, OperatingModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingModel_CostCentres(), this.getCostCentre(), null, "costCentres", null, 0, -1, OperatingModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingModel_Activities(), this.getActivity(), null, "activities", null, 0, -1, OperatingModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerEClass, Layer.class, "Layer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLayer_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capabilityEClass, Capability.class, "Capability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapability_Purpose(), this.getText(), "purpose", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_StatutoryDuty(), ecorePackage.getEBoolean(), "statutoryDuty", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_Systems(), this.getText(), "systems", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_CurrentMaturity(), this.getScore(), "currentMaturity", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_TargetMaturity(), this.getScore(), "targetMaturity", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_TargetDate(), this.getDate(), "targetDate", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_Heat(), this.getRag(), "heat", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_ProcessesCurrent(), this.getText(), "processesCurrent", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_ProcessesTarget(), this.getText(), "processesTarget", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_ProcessesGap(), this.getText(), "processesGap", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_OrganisationCurrent(), this.getText(), "organisationCurrent", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_OrganisationTarget(), this.getText(), "organisationTarget", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_OrganisationGap(), this.getText(), "organisationGap", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_TechnologyCurrent(), this.getText(), "technologyCurrent", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_TechnologyTarget(), this.getText(), "technologyTarget", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_TechnologyGap(), this.getText(), "technologyGap", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_InformationCurrent(), this.getText(), "informationCurrent", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_InformationTarget(), this.getText(), "informationTarget", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_InformationGap(), this.getText(), "informationGap", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_PrinciplesTested(), this.getDeliveryPrinciple(), null, "principlesTested", null, 0, -1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_OrganisationUnits(), this.getOrganisationUnit(), null, "organisationUnits", null, 0, -1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationUnitEClass, OrganisationUnit.class, "OrganisationUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisationUnit_Fte(), this.getFte(), "fte", null, 0, 1, OrganisationUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisationUnit_Units(), this.getOrganisationUnit(), null, "units", null, 0, -1, OrganisationUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costCentreEClass, CostCentre.class, "CostCentre", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostCentre_Code(), ecorePackage.getEString(), "code", null, 0, 1, CostCentre.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostCentre_Subjective(), ecorePackage.getEString(), "subjective", null, 0, 1, CostCentre.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostCentre_Budget(), this.getMoney(), "budget", null, 0, 1, CostCentre.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostCentre_OrganisationUnit(), this.getOrganisationUnit(), null, "organisationUnit", null, 0, 1, CostCentre.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_Category(), this.getActivityCategory(), "category", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Fte(), this.getFte(), "fte", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_TargetFte(), this.getFte(), "targetFte", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ComparatorVariance(), ecorePackage.getEIntegerObject(), "comparatorVariance", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_OrganisationUnit(), this.getOrganisationUnit(), null, "organisationUnit", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Capability(), this.getCapability(), null, "capability", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProgramme_Sponsor(), this.getRole(), null, "sponsor", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Start(), this.getDate(), "start", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_End(), this.getDate(), "end", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Rag(), this.getRag(), "rag", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Tranches(), this.getTranche(), null, "tranches", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Workstreams(), this.getWorkstream(), null, "workstreams", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trancheEClass, Tranche.class, "Tranche", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTranche_Start(), this.getDate(), "start", null, 0, 1, Tranche.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranche_End(), this.getDate(), "end", null, 0, 1, Tranche.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workstreamEClass, Workstream.class, "Workstream", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkstream_Purpose(), this.getText(), "purpose", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_ScopeIn(), this.getText(), "scopeIn", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_ScopeOut(), this.getText(), "scopeOut", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Sponsor(), this.getRole(), null, "sponsor", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Tranche(), this.getTranche(), null, "tranche", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_Stage(), this.getStage(), "stage", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_Start(), this.getDate(), "start", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_EndBaseline(), this.getDate(), "endBaseline", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_EndForecast(), this.getDate(), "endForecast", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_EndActual(), this.getDate(), "endActual", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_Rag(), this.getRag(), "rag", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_RagReason(), this.getText(), "ragReason", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_LastReview(), this.getDate(), "lastReview", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkstream_NextReview(), this.getDate(), "nextReview", null, 0, 1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Contributions(), this.getContribution(), null, "contributions", null, 0, -1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkstream_Deliverables(), this.getDeliverable(), null, "deliverables", null, 0, -1, Workstream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handoverItemEClass, HandoverItem.class, "HandoverItem", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandoverItem_Baseline(), this.getDate(), "baseline", null, 0, 1, HandoverItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandoverItem_Forecast(), this.getDate(), "forecast", null, 0, 1, HandoverItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandoverItem_Actual(), this.getDate(), "actual", null, 0, 1, HandoverItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandoverItem_Rag(), this.getRag(), "rag", null, 0, 1, HandoverItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(milestoneEClass, Milestone.class, "Milestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMilestone_Type(), this.getMilestoneType(), "type", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMilestone_AcceptanceEvidence(), this.getText(), "acceptanceEvidence", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMilestone_Tranche(), this.getTranche(), null, "tranche", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMilestone_Predecessors(), this.getHandoverItem(), null, "predecessors", null, 0, -1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMilestone_Benefits(), this.getBenefit(), null, "benefits", null, 0, -1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMilestone_Savings(), this.getSavingsLine(), null, "savings", null, 0, -1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliverableEClass, Deliverable.class, "Deliverable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeliverable_AcceptanceCriteria(), this.getText(), "acceptanceCriteria", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dependencyEClass, Dependency.class, "Dependency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDependency_Giver(), this.getWorkstream(), null, "giver", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_Receiver(), this.getWorkstream(), null, "receiver", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_GiverItem(), this.getHandoverItem(), null, "giverItem", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_ReceiverItem(), this.getHandoverItem(), null, "receiverItem", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Type(), this.getLinkType(), "type", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Kind(), this.getDependencyKind(), "kind", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Lag(), this.getWorkingDays(), "lag", "0", 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_HandedOver(), this.getText(), "handedOver", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Criticality(), this.getCriticality(), "criticality", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Status(), this.getDependencyStatus(), "status", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_NeedBy(), this.getDate(), "needBy", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Forecast(), this.getDate(), "forecast", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Baseline(), this.getDate(), "baseline", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_AgreedByGiver(), ecorePackage.getEBoolean(), "agreedByGiver", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_AgreedByGiverOn(), this.getDate(), "agreedByGiverOn", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_AgreedByReceiver(), ecorePackage.getEBoolean(), "agreedByReceiver", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_AgreedByReceiverOn(), this.getDate(), "agreedByReceiverOn", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_GiverOwner(), this.getRole(), null, "giverOwner", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_ReceiverOwner(), this.getRole(), null, "receiverOwner", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Rag(), this.getRag(), "rag", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_ImpactIfLate(), this.getText(), "impactIfLate", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_Risk(), this.getRisk(), null, "risk", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calendarEClass, Calendar.class, "Calendar", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCalendar_DaysOff(), this.getDayOff(), null, "daysOff", null, 0, -1, Calendar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dayOffEClass, DayOff.class, "DayOff", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDayOff_Date(), this.getDate(), "date", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDayOff_Name(), ecorePackage.getEString(), "name", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDayOff_Kind(), this.getDayKind(), "kind", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributionEClass, Contribution.class, "Contribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContribution_Outcome(), this.getOutcome(), null, "outcome", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Benefit(), this.getBenefit(), null, "benefit", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Weight(), this.getPercent(), "weight", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Rationale(), this.getText(), "rationale", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitEClass, Benefit.class, "Benefit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenefit_Category(), this.getBenefitCategory(), "category", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_BenefitClass(), this.getBenefitClass(), "benefitClass", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_ServiceFeature(), this.getText(), "serviceFeature", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Activities(), this.getText(), "activities", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_ResponsibleOfficer(), this.getRole(), null, "responsibleOfficer", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_DisBenefits(), this.getText(), "disBenefits", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Status(), this.getBenefitStatus(), "status", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Rag(), this.getRag(), "rag", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Evidence(), this.getText(), "evidence", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_PerformanceMeasure(), ecorePackage.getEString(), "performanceMeasure", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_TargetImprovement(), ecorePackage.getEString(), "targetImprovement", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_BaselineValue(), ecorePackage.getEString(), "baselineValue", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_BaselineDate(), this.getDate(), "baselineDate", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_BaselineSource(), ecorePackage.getEString(), "baselineSource", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_MeasurementFrequency(), this.getReviewFrequency(), "measurementFrequency", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Timescale(), ecorePackage.getEString(), "timescale", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Describable(), ecorePackage.getEBoolean(), "describable", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Observable(), ecorePackage.getEBoolean(), "observable", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Attributable(), ecorePackage.getEBoolean(), "attributable", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_Measurable(), ecorePackage.getEBoolean(), "measurable", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_FullYearValue(), this.getMoney(), "fullYearValue", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_PotentialCost(), this.getMoney(), "potentialCost", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefit_AttributionShare(), this.getPercent(), "attributionShare", null, 0, 1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_Dependencies(), this.getDependency(), null, "dependencies", null, 0, -1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_Measures(), this.getMeasure(), null, "measures", null, 0, -1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBenefit_Profile(), this.getBenefitPeriod(), null, "profile", null, 0, -1, Benefit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benefitPeriodEClass, BenefitPeriod.class, "BenefitPeriod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenefitPeriod_Year(), this.getFinancialYear(), "year", null, 0, 1, BenefitPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitPeriod_Plan(), this.getMoney(), "plan", null, 0, 1, BenefitPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitPeriod_Forecast(), this.getMoney(), "forecast", null, 0, 1, BenefitPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenefitPeriod_Actual(), this.getMoney(), "actual", null, 0, 1, BenefitPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliveryPrincipleEClass, DeliveryPrinciple.class, "DeliveryPrinciple", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeliveryPrinciple_Rationale(), this.getText(), "rationale", null, 0, 1, DeliveryPrinciple.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryPrinciple_Implications(), this.getText(), "implications", null, 0, 1, DeliveryPrinciple.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryPrinciple_Status(), this.getPrincipleStatus(), "status", null, 0, 1, DeliveryPrinciple.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliveryPrinciple_Tests(), this.getPrincipleTest(), null, "tests", null, 0, -1, DeliveryPrinciple.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(principleTestEClass, PrincipleTest.class, "PrincipleTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrincipleTest_Workstream(), this.getWorkstream(), null, "workstream", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleTest_Result(), this.getTestResult(), "result", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleTest_Reason(), this.getText(), "reason", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrincipleTest_TestedBy(), this.getRole(), null, "testedBy", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleTest_TestedOn(), this.getDate(), "testedOn", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrincipleTest_WaiverExpires(), this.getDate(), "waiverExpires", null, 0, 1, PrincipleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savingsTargetEClass, SavingsTarget.class, "SavingsTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavingsTarget_Low(), this.getMoney(), "low", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_Likely(), this.getMoney(), "likely", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_High(), this.getMoney(), "high", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_Basis(), this.getAmountBasis(), "basis", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_BasisFrom(), this.getFinancialYear(), "basisFrom", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsTarget_BasisTo(), this.getFinancialYear(), "basisTo", null, 0, 1, SavingsTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savingsLineEClass, SavingsLine.class, "SavingsLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSavingsLine_OrganisationUnit(), this.getOrganisationUnit(), null, "organisationUnit", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_CostCentres(), this.getCostCentre(), null, "costCentres", null, 0, -1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_Workstream(), this.getWorkstream(), null, "workstream", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Type(), this.getSavingType(), "type", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Cashability(), this.getCashability(), "cashability", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Recurrence(), this.getRecurrence(), "recurrence", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Status(), this.getSavingStatus(), "status", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_OverlapGroup(), ecorePackage.getEString(), "overlapGroup", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Gross(), this.getMoney(), "gross", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Investment(), this.getMoney(), "investment", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_BaselineBudget(), this.getMoney(), "baselineBudget", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_Years(), this.getSavingYear(), null, "years", null, 0, -1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_StartDate(), this.getDate(), "startDate", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_EndYear(), this.getFinancialYear(), "endYear", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Ramp(), this.getText(), "ramp", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_DeliveredToDate(), this.getMoney(), "deliveredToDate", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Forecast(), this.getMoney(), "forecast", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Slippage(), this.getMoney(), "slippage", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_PostsDeleted(), this.getFte(), "postsDeleted", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_PostsVacant(), this.getFte(), "postsVacant", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_PostsRedeployed(), this.getFte(), "postsRedeployed", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_PostsRedundant(), this.getFte(), "postsRedundant", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_InMediumTermPlan(), ecorePackage.getEBoolean(), "inMediumTermPlan", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_MediumTermPlanReference(), ecorePackage.getEString(), "mediumTermPlanReference", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Confidence(), this.getConfidence(), "confidence", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_OptimismBias(), this.getPercent(), "optimismBias", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Rag(), this.getRag(), "rag", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_RagNote(), this.getText(), "ragNote", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_AgreedBy(), this.getRole(), null, "agreedBy", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_AgreedOn(), this.getDate(), "agreedOn", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_FinanceValidated(), ecorePackage.getEBoolean(), "financeValidated", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_FinanceValidatedOn(), this.getDate(), "financeValidatedOn", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingsLine_Mitigation(), this.getText(), "mitigation", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_DependsOn(), this.getHandoverItem(), null, "dependsOn", null, 0, -1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_Substitute(), this.getSavingsLine(), null, "substitute", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_ImpactAssessment(), this.getImpactAssessment(), null, "impactAssessment", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavingsLine_Decision(), this.getDecision(), null, "decision", null, 0, 1, SavingsLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savingYearEClass, SavingYear.class, "SavingYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavingYear_Year(), this.getFinancialYear(), "year", null, 0, 1, SavingYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingYear_Low(), this.getMoney(), "low", null, 0, 1, SavingYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingYear_Likely(), this.getMoney(), "likely", null, 0, 1, SavingYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavingYear_High(), this.getMoney(), "high", null, 0, 1, SavingYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(oneOffCostEClass, OneOffCost.class, "OneOffCost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOneOffCost_Type(), this.getOneOffCostType(), "type", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOneOffCost_Nature(), this.getCostNature(), "nature", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOneOffCost_Years(), this.getCostYear(), null, "years", null, 0, -1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOneOffCost_FundingSource(), this.getFundingSource(), "fundingSource", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOneOffCost_ApprovedAmount(), this.getMoney(), "approvedAmount", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOneOffCost_Decision(), this.getDecision(), null, "decision", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOneOffCost_Committed(), this.getMoney(), "committed", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOneOffCost_Spent(), this.getMoney(), "spent", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOneOffCost_Savings(), this.getSavingsLine(), null, "savings", null, 0, -1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOneOffCost_Workstream(), this.getWorkstream(), null, "workstream", null, 0, 1, OneOffCost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costYearEClass, CostYear.class, "CostYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostYear_Year(), this.getFinancialYear(), "year", null, 0, 1, CostYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostYear_Low(), this.getMoney(), "low", null, 0, 1, CostYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostYear_Likely(), this.getMoney(), "likely", null, 0, 1, CostYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostYear_High(), this.getMoney(), "high", null, 0, 1, CostYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optionEClass, Option.class, "Option", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOption_Kind(), this.getOptionKind(), "kind", "Change", 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Status(), this.getOptionStatus(), "status", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_Scores(), this.getFactorScore(), null, "scores", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Cost(), this.getMoney(), "cost", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Benefit(), this.getMoney(), "benefit", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Basis(), this.getAmountBasis(), "basis", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Risk(), this.getText(), "risk", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Reversibility(), this.getText(), "reversibility", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Reason(), this.getText(), "reason", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_PlanBOf(), this.getOption(), null, "planBOf", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Trigger(), this.getText(), "trigger", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_Substitutes(), this.getSavingsLine(), null, "substitutes", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factorScoreEClass, FactorScore.class, "FactorScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFactorScore_Factor(), ecorePackage.getEString(), "factor", null, 0, 1, FactorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFactorScore_Score(), this.getScore(), "score", null, 0, 1, FactorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFactorScore_Reason(), this.getText(), "reason", null, 0, 1, FactorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskScaleEClass, RiskScale.class, "RiskScale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRiskScale_Bands(), this.getRiskBand(), null, "bands", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskScale_Appetites(), this.getRiskAppetite(), null, "appetites", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskScale_Likelihoods(), this.getScoreMeaning(), null, "likelihoods", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskScale_Impacts(), this.getScoreMeaning(), null, "impacts", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskBandEClass, RiskBand.class, "RiskBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskBand_Name(), ecorePackage.getEString(), "name", null, 0, 1, RiskBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskBand_Letter(), ecorePackage.getEString(), "letter", null, 0, 1, RiskBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskBand_From(), ecorePackage.getEIntegerObject(), "from", null, 0, 1, RiskBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskBand_Rag(), this.getRag(), "rag", null, 0, 1, RiskBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskAppetiteEClass, RiskAppetite.class, "RiskAppetite", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskAppetite_Category(), this.getRiskCategory(), "category", null, 0, 1, RiskAppetite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAppetite_HighestScore(), ecorePackage.getEIntegerObject(), "highestScore", null, 0, 1, RiskAppetite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAppetite_Statement(), this.getText(), "statement", null, 0, 1, RiskAppetite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scoreMeaningEClass, ScoreMeaning.class, "ScoreMeaning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScoreMeaning_Score(), this.getScore(), "score", null, 0, 1, ScoreMeaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreMeaning_Name(), ecorePackage.getEString(), "name", null, 0, 1, ScoreMeaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScoreMeaning_Meaning(), this.getText(), "meaning", null, 0, 1, ScoreMeaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRisk_Nature(), this.getRiskNature(), "nature", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Category(), this.getRiskCategory(), "category", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Cause(), this.getText(), "cause", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Event(), this.getText(), "event", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Effect(), this.getText(), "effect", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_RaisedBy(), this.getRole(), null, "raisedBy", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_IdentifiedOn(), this.getDate(), "identifiedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_LastUpdated(), this.getDate(), "lastUpdated", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_ActionOwner(), this.getRole(), null, "actionOwner", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_CabinetPortfolio(), ecorePackage.getEString(), "cabinetPortfolio", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Status(), this.getRiskStatus(), "status", "Open", 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ClosedOn(), this.getDate(), "closedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ClosedReason(), this.getText(), "closedReason", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_BecameIssue(), this.getIssue(), null, "becameIssue", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_InherentLikelihood(), this.getScore(), "inherentLikelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_InherentImpact(), this.getScore(), "inherentImpact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualLikelihood(), this.getScore(), "residualLikelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualImpact(), this.getScore(), "residualImpact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_TargetLikelihood(), this.getScore(), "targetLikelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_TargetImpact(), this.getScore(), "targetImpact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_TargetDate(), this.getDate(), "targetDate", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Proximity(), this.getDate(), "proximity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Velocity(), this.getVelocity(), "velocity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_DirectionOfTravel(), this.getDirectionOfTravel(), "directionOfTravel", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ImpactLow(), this.getMoney(), "impactLow", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ImpactLikely(), this.getMoney(), "impactLikely", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ImpactHigh(), this.getMoney(), "impactHigh", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Probability(), this.getPercent(), "probability", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Response(), this.getRiskResponse(), "response", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Controls(), this.getControl(), null, "controls", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Actions(), this.getRiskAction(), null, "actions", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ActionStatus(), this.getActionStatus(), "actionStatus", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Contingency(), this.getText(), "contingency", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ContingencyTrigger(), this.getText(), "contingencyTrigger", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_SecondaryRisk(), this.getRisk(), null, "secondaryRisk", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ReviewFrequency(), this.getReviewFrequency(), "reviewFrequency", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_NextReview(), this.getDate(), "nextReview", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_EscalationLevel(), this.getEscalationLevel(), "escalationLevel", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Workstream(), this.getWorkstream(), null, "workstream", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Savings(), this.getSavingsLine(), null, "savings", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_RelatedRisks(), this.getRisk(), null, "relatedRisks", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlEClass, Control.class, "Control", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControl_Type(), this.getControlType(), "type", null, 0, 1, Control.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControl_Effectiveness(), this.getEffectiveness(), "effectiveness", null, 0, 1, Control.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControl_Evidence(), this.getText(), "evidence", null, 0, 1, Control.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskActionEClass, RiskAction.class, "RiskAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskAction_Due(), this.getDate(), "due", null, 0, 1, RiskAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAction_Status(), this.getActionStatus(), "status", null, 0, 1, RiskAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAction_Cost(), this.getMoney(), "cost", null, 0, 1, RiskAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAction_LikelihoodEffect(), ecorePackage.getEIntegerObject(), "likelihoodEffect", null, 0, 1, RiskAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAction_ImpactEffect(), ecorePackage.getEIntegerObject(), "impactEffect", null, 0, 1, RiskAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(issueEClass, Issue.class, "Issue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIssue_Type(), this.getIssueType(), "type", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIssue_FromRisk(), this.getRisk(), null, "fromRisk", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIssue_RaisedBy(), this.getRole(), null, "raisedBy", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_RaisedOn(), this.getDate(), "raisedOn", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_Priority(), this.getLevel(), "priority", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_Severity(), this.getLevel(), "severity", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_ImpactOnTime(), this.getText(), "impactOnTime", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_ImpactOnCost(), this.getText(), "impactOnCost", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_ImpactOnBenefit(), this.getText(), "impactOnBenefit", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_ImpactOnQuality(), this.getText(), "impactOnQuality", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_DecisionNeededBy(), this.getDate(), "decisionNeededBy", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_Resolution(), this.getText(), "resolution", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_EscalatedTo(), this.getEscalationLevel(), "escalatedTo", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_Status(), this.getItemStatus(), "status", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIssue_ClosedOn(), this.getDate(), "closedOn", null, 0, 1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIssue_Affected(), this.getElement(), null, "affected", null, 0, -1, Issue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_Basis(), this.getText(), "basis", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Confidence(), this.getConfidence(), "confidence", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_ImpactIfFalse(), this.getText(), "impactIfFalse", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_ValidationMethod(), this.getText(), "validationMethod", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_ValidateBy(), this.getDate(), "validateBy", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Status(), this.getAssumptionStatus(), "status", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssumption_Savings(), this.getSavingsLine(), null, "savings", null, 0, -1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssumption_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssumption_BecameRisk(), this.getRisk(), null, "becameRisk", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(governanceBodyEClass, GovernanceBody.class, "GovernanceBody", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGovernanceBody_Type(), this.getBodyType(), "type", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGovernanceBody_Remit(), this.getText(), "remit", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Chair(), this.getRole(), null, "chair", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_ReportsTo(), this.getGovernanceBody(), null, "reportsTo", null, 0, 1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Oversees(), this.getElement(), null, "oversees", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGovernanceBody_Meetings(), this.getMeeting(), null, "meetings", null, 0, -1, GovernanceBody.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeeting_Date(), this.getDate(), "date", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Papers(), this.getPaper(), null, "papers", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Comments(), this.getScrutinyComment(), null, "comments", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(paperEClass, Paper.class, "Paper", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPaper_Item(), ecorePackage.getEString(), "item", null, 0, 1, Paper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPaper_ForwardPlanReference(), ecorePackage.getEString(), "forwardPlanReference", null, 0, 1, Paper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPaper_AnnexOf(), ecorePackage.getEString(), "annexOf", null, 0, 1, Paper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPaper_Document(), this.getSourceDocument(), null, "document", null, 0, 1, Paper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPaper_About(), this.getElement(), null, "about", null, 0, -1, Paper.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Date(), this.getDate(), "date", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Paper(), this.getPaper(), null, "paper", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Paragraph(), ecorePackage.getEString(), "paragraph", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_ForwardPlanReference(), ecorePackage.getEString(), "forwardPlanReference", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_KeyDecision(), ecorePackage.getEBoolean(), "keyDecision", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Recommendation(), this.getText(), "recommendation", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Resolution(), this.getText(), "resolution", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_OptionsConsidered(), this.getText(), "optionsConsidered", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Reasons(), this.getText(), "reasons", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_DecisionMaker(), this.getRole(), null, "decisionMaker", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Status(), this.getDecisionStatus(), "status", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_CallInEnds(), this.getDate(), "callInEnds", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_CallInOutcome(), this.getText(), "callInOutcome", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Conditions(), this.getText(), "conditions", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Actions(), this.getDecisionAction(), null, "actions", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_ReviewDate(), this.getDate(), "reviewDate", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Supersedes(), this.getDecision(), null, "supersedes", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Options(), this.getOption(), null, "options", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Linked(), this.getElement(), null, "linked", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionActionEClass, DecisionAction.class, "DecisionAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionAction_Due(), this.getDate(), "due", null, 0, 1, DecisionAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionAction_Status(), this.getActionStatus(), "status", null, 0, 1, DecisionAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scrutinyCommentEClass, ScrutinyComment.class, "ScrutinyComment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScrutinyComment_Date(), this.getDate(), "date", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScrutinyComment_Paper(), this.getPaper(), null, "paper", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScrutinyComment_Type(), this.getCommentType(), "type", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScrutinyComment_Theme(), ecorePackage.getEString(), "theme", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScrutinyComment_Due(), this.getDate(), "due", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScrutinyComment_Status(), this.getCommentStatus(), "status", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScrutinyComment_ClosedAt(), this.getMeeting(), null, "closedAt", null, 0, 1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScrutinyComment_Linked(), this.getElement(), null, "linked", null, 0, -1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScrutinyComment_Responses(), this.getResponse(), null, "responses", null, 0, -1, ScrutinyComment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responseEClass, Response.class, "Response", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResponse_Type(), this.getResponseType(), "type", "Noted", 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Date(), this.getDate(), "date", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Responder(), this.getRole(), null, "responder", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Decision(), this.getDecision(), null, "decision", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Action(), this.getText(), "action", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Evidence(), this.getText(), "evidence", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impactAssessmentEClass, ImpactAssessment.class, "ImpactAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpactAssessment_Proposal(), this.getText(), "proposal", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_Stage(), this.getAssessmentStage(), "stage", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactAssessment_Groups(), this.getGroupImpact(), null, "groups", null, 0, -1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_CumulativeEffect(), this.getText(), "cumulativeEffect", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_Consultation(), this.getText(), "consultation", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactAssessment_SignedOffBy(), this.getRole(), null, "signedOffBy", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_SignedOffOn(), this.getDate(), "signedOffOn", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_ReviewDate(), this.getDate(), "reviewDate", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactAssessment_Savings(), this.getSavingsLine(), null, "savings", null, 0, -1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactAssessment_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupImpactEClass, GroupImpact.class, "GroupImpact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroupImpact_Characteristic(), this.getCharacteristic(), "characteristic", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupImpact_Evidence(), this.getText(), "evidence", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupImpact_Direction(), this.getImpactDirection(), "direction", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupImpact_Severity(), this.getLevel(), "severity", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupImpact_Mitigation(), this.getText(), "mitigation", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroupImpact_Owner(), this.getRole(), null, "owner", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupImpact_Date(), this.getDate(), "date", null, 0, 1, GroupImpact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramEClass, Diagram.class, "Diagram", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagram_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Scope(), this.getElement(), null, "scope", null, 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Layers(), ecorePackage.getEString(), "layers", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Filters(), ecorePackage.getEString(), "filters", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Positions(), this.getDiagramPosition(), null, "positions", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Routes(), this.getDiagramRoute(), null, "routes", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_Hidden(), ecorePackage.getEString(), "hidden", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_PageNotes(), this.getDiagramNote(), null, "pageNotes", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramPositionEClass, DiagramPosition.class, "DiagramPosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramPosition_Key(), ecorePackage.getEString(), "key", null, 0, 1, DiagramPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramPosition_X(), ecorePackage.getEInt(), "x", null, 0, 1, DiagramPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramPosition_Y(), ecorePackage.getEInt(), "y", null, 0, 1, DiagramPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramPosition_Width(), ecorePackage.getEInt(), "width", "-1", 0, 1, DiagramPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramPosition_Height(), ecorePackage.getEInt(), "height", "-1", 0, 1, DiagramPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramRouteEClass, DiagramRoute.class, "DiagramRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramRoute_Key(), ecorePackage.getEString(), "key", null, 0, 1, DiagramRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramRoute_BendPoints(), ecorePackage.getEString(), "bendPoints", null, 0, 1, DiagramRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramRoute_Kind(), this.getBendKind(), "kind", null, 0, 1, DiagramRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramNoteEClass, DiagramNote.class, "DiagramNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_X(), ecorePackage.getEInt(), "x", null, 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Y(), ecorePackage.getEInt(), "y", null, 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Width(), ecorePackage.getEInt(), "width", "-1", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Height(), ecorePackage.getEInt(), "height", "-1", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSetting_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Severity(), this.getSeverityChoice(), "severity", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Parameters(), ecorePackage.getEString(), "parameters", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(acceptedFindingEClass, AcceptedFinding.class, "AcceptedFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcceptedFinding_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcceptedFinding_Element(), this.getElement(), null, "element", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Reason(), this.getText(), "reason", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcceptedFinding_AcceptedBy(), this.getRole(), null, "acceptedBy", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_AcceptedOn(), this.getDate(), "acceptedOn", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedFinding_Expires(), this.getDate(), "expires", null, 0, 1, AcceptedFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(publicationEEnum, Publication.class, "Publication");
		addEEnumLiteral(publicationEEnum, Publication.PUBLIC);
		addEEnumLiteral(publicationEEnum, Publication.INTERNAL);
		addEEnumLiteral(publicationEEnum, Publication.EXEMPT);

		initEEnum(ragEEnum, Rag.class, "Rag");
		addEEnumLiteral(ragEEnum, Rag.NOT_ASSESSED);
		addEEnumLiteral(ragEEnum, Rag.RED);
		addEEnumLiteral(ragEEnum, Rag.AMBER_RED);
		addEEnumLiteral(ragEEnum, Rag.AMBER);
		addEEnumLiteral(ragEEnum, Rag.AMBER_GREEN);
		addEEnumLiteral(ragEEnum, Rag.GREEN);

		initEEnum(stageEEnum, Stage.class, "Stage");
		addEEnumLiteral(stageEEnum, Stage.IDENTIFIED);
		addEEnumLiteral(stageEEnum, Stage.DEFINED);
		addEEnumLiteral(stageEEnum, Stage.DELIVERING);
		addEEnumLiteral(stageEEnum, Stage.EMBEDDING);
		addEEnumLiteral(stageEEnum, Stage.CLOSED);
		addEEnumLiteral(stageEEnum, Stage.STOPPED);

		initEEnum(amountBasisEEnum, AmountBasis.class, "AmountBasis");
		addEEnumLiteral(amountBasisEEnum, AmountBasis.UNKNOWN);
		addEEnumLiteral(amountBasisEEnum, AmountBasis.FULL_YEAR_EFFECT);
		addEEnumLiteral(amountBasisEEnum, AmountBasis.CUMULATIVE);

		initEEnum(milestoneTypeEEnum, MilestoneType.class, "MilestoneType");
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.NOT_STATED);
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.GATE);
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.DECISION);
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.GO_LIVE);
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.BENEFIT);
		addEEnumLiteral(milestoneTypeEEnum, MilestoneType.STATUTORY);

		initEEnum(linkTypeEEnum, LinkType.class, "LinkType");
		addEEnumLiteral(linkTypeEEnum, LinkType.FINISH_TO_START);
		addEEnumLiteral(linkTypeEEnum, LinkType.START_TO_START);
		addEEnumLiteral(linkTypeEEnum, LinkType.FINISH_TO_FINISH);
		addEEnumLiteral(linkTypeEEnum, LinkType.START_TO_FINISH);

		initEEnum(dependencyKindEEnum, DependencyKind.class, "DependencyKind");
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.NOT_STATED);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.DELIVERY);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.DATA);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.RESOURCE);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.DECISION);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.FUNDING);
		addEEnumLiteral(dependencyKindEEnum, DependencyKind.EXTERNAL);

		initEEnum(criticalityEEnum, Criticality.class, "Criticality");
		addEEnumLiteral(criticalityEEnum, Criticality.NOT_STATED);
		addEEnumLiteral(criticalityEEnum, Criticality.LOW);
		addEEnumLiteral(criticalityEEnum, Criticality.MEDIUM);
		addEEnumLiteral(criticalityEEnum, Criticality.HIGH);
		addEEnumLiteral(criticalityEEnum, Criticality.CRITICAL);

		initEEnum(dependencyStatusEEnum, DependencyStatus.class, "DependencyStatus");
		addEEnumLiteral(dependencyStatusEEnum, DependencyStatus.PROPOSED);
		addEEnumLiteral(dependencyStatusEEnum, DependencyStatus.AGREED);
		addEEnumLiteral(dependencyStatusEEnum, DependencyStatus.DELIVERED);
		addEEnumLiteral(dependencyStatusEEnum, DependencyStatus.WITHDRAWN);

		initEEnum(benefitCategoryEEnum, BenefitCategory.class, "BenefitCategory");
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.NOT_STATED);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.PUBLIC_SECTOR_DIRECT);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.PUBLIC_SECTOR_INDIRECT);
		addEEnumLiteral(benefitCategoryEEnum, BenefitCategory.WIDER_SOCIAL);

		initEEnum(benefitClassEEnum, BenefitClass.class, "BenefitClass");
		addEEnumLiteral(benefitClassEEnum, BenefitClass.NOT_STATED);
		addEEnumLiteral(benefitClassEEnum, BenefitClass.CASH_RELEASING);
		addEEnumLiteral(benefitClassEEnum, BenefitClass.NON_CASH_RELEASING);
		addEEnumLiteral(benefitClassEEnum, BenefitClass.QUANTIFIED);
		addEEnumLiteral(benefitClassEEnum, BenefitClass.QUALITATIVE);

		initEEnum(benefitStatusEEnum, BenefitStatus.class, "BenefitStatus");
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.PROPOSED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.AGREED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.REALISING);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.REALISED);
		addEEnumLiteral(benefitStatusEEnum, BenefitStatus.LOST);

		initEEnum(savingTypeEEnum, SavingType.class, "SavingType");
		addEEnumLiteral(savingTypeEEnum, SavingType.NOT_STATED);
		addEEnumLiteral(savingTypeEEnum, SavingType.EFFICIENCY);
		addEEnumLiteral(savingTypeEEnum, SavingType.INCOME);
		addEEnumLiteral(savingTypeEEnum, SavingType.THIRD_PARTY);
		addEEnumLiteral(savingTypeEEnum, SavingType.DEMAND);
		addEEnumLiteral(savingTypeEEnum, SavingType.STAFFING);
		addEEnumLiteral(savingTypeEEnum, SavingType.SCOPE_REDUCTION);

		initEEnum(cashabilityEEnum, Cashability.class, "Cashability");
		addEEnumLiteral(cashabilityEEnum, Cashability.NOT_STATED);
		addEEnumLiteral(cashabilityEEnum, Cashability.CASHABLE);
		addEEnumLiteral(cashabilityEEnum, Cashability.NON_CASHABLE);
		addEEnumLiteral(cashabilityEEnum, Cashability.COST_AVOIDANCE);

		initEEnum(recurrenceEEnum, Recurrence.class, "Recurrence");
		addEEnumLiteral(recurrenceEEnum, Recurrence.NOT_STATED);
		addEEnumLiteral(recurrenceEEnum, Recurrence.RECURRENT);
		addEEnumLiteral(recurrenceEEnum, Recurrence.ONE_OFF);

		initEEnum(confidenceEEnum, Confidence.class, "Confidence");
		addEEnumLiteral(confidenceEEnum, Confidence.NOT_STATED);
		addEEnumLiteral(confidenceEEnum, Confidence.LOW);
		addEEnumLiteral(confidenceEEnum, Confidence.MEDIUM);
		addEEnumLiteral(confidenceEEnum, Confidence.HIGH);

		initEEnum(savingStatusEEnum, SavingStatus.class, "SavingStatus");
		addEEnumLiteral(savingStatusEEnum, SavingStatus.IDEA);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.SCOPED);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.BUSINESS_CASE);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.AGREED);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.IN_DELIVERY);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.DELIVERED);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.UNDELIVERABLE);
		addEEnumLiteral(savingStatusEEnum, SavingStatus.WRITTEN_OUT);

		initEEnum(oneOffCostTypeEEnum, OneOffCostType.class, "OneOffCostType");
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.NOT_STATED);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.REDUNDANCY);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.PENSION_STRAIN);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.TECHNOLOGY);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.PARTNER_FEES);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.BACKFILL);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.CHANGE_CAPACITY);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.PROPERTY);
		addEEnumLiteral(oneOffCostTypeEEnum, OneOffCostType.CONTINGENCY);

		initEEnum(costNatureEEnum, CostNature.class, "CostNature");
		addEEnumLiteral(costNatureEEnum, CostNature.NOT_STATED);
		addEEnumLiteral(costNatureEEnum, CostNature.REVENUE);
		addEEnumLiteral(costNatureEEnum, CostNature.CAPITAL);

		initEEnum(fundingSourceEEnum, FundingSource.class, "FundingSource");
		addEEnumLiteral(fundingSourceEEnum, FundingSource.UNDECIDED);
		addEEnumLiteral(fundingSourceEEnum, FundingSource.RESERVE);
		addEEnumLiteral(fundingSourceEEnum, FundingSource.CAPITAL_RECEIPTS);
		addEEnumLiteral(fundingSourceEEnum, FundingSource.BASE_BUDGET);
		addEEnumLiteral(fundingSourceEEnum, FundingSource.GRANT);

		initEEnum(optionStatusEEnum, OptionStatus.class, "OptionStatus");
		addEEnumLiteral(optionStatusEEnum, OptionStatus.LONG_LIST);
		addEEnumLiteral(optionStatusEEnum, OptionStatus.SHORT_LIST);
		addEEnumLiteral(optionStatusEEnum, OptionStatus.REJECTED);
		addEEnumLiteral(optionStatusEEnum, OptionStatus.PREFERRED);

		initEEnum(optionKindEEnum, OptionKind.class, "OptionKind");
		addEEnumLiteral(optionKindEEnum, OptionKind.BUSINESS_AS_USUAL);
		addEEnumLiteral(optionKindEEnum, OptionKind.DO_MINIMUM);
		addEEnumLiteral(optionKindEEnum, OptionKind.CHANGE);
		addEEnumLiteral(optionKindEEnum, OptionKind.SERVICE_CUTS);
		addEEnumLiteral(optionKindEEnum, OptionKind.PLAN_B);

		initEEnum(riskNatureEEnum, RiskNature.class, "RiskNature");
		addEEnumLiteral(riskNatureEEnum, RiskNature.THREAT);
		addEEnumLiteral(riskNatureEEnum, RiskNature.OPPORTUNITY);

		initEEnum(riskCategoryEEnum, RiskCategory.class, "RiskCategory");
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.NOT_STATED);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.STRATEGY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.GOVERNANCE);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.OPERATIONS);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.LEGAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.PROPERTY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.FINANCIAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.COMMERCIAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.PEOPLE);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.TECHNOLOGY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.INFORMATION);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.SECURITY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.PROJECT_PROGRAMME);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.REPUTATIONAL);

		initEEnum(riskResponseEEnum, RiskResponse.class, "RiskResponse");
		addEEnumLiteral(riskResponseEEnum, RiskResponse.UNDECIDED);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.TOLERATE);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.TREAT);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.TRANSFER);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.TERMINATE);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.EXPLOIT);
		addEEnumLiteral(riskResponseEEnum, RiskResponse.ENHANCE);

		initEEnum(velocityEEnum, Velocity.class, "Velocity");
		addEEnumLiteral(velocityEEnum, Velocity.NOT_STATED);
		addEEnumLiteral(velocityEEnum, Velocity.SLOW);
		addEEnumLiteral(velocityEEnum, Velocity.MODERATE);
		addEEnumLiteral(velocityEEnum, Velocity.FAST);

		initEEnum(directionOfTravelEEnum, DirectionOfTravel.class, "DirectionOfTravel");
		addEEnumLiteral(directionOfTravelEEnum, DirectionOfTravel.NOT_STATED);
		addEEnumLiteral(directionOfTravelEEnum, DirectionOfTravel.IMPROVING);
		addEEnumLiteral(directionOfTravelEEnum, DirectionOfTravel.STABLE);
		addEEnumLiteral(directionOfTravelEEnum, DirectionOfTravel.WORSENING);

		initEEnum(reviewFrequencyEEnum, ReviewFrequency.class, "ReviewFrequency");
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.NOT_STATED);
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.WEEKLY);
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.MONTHLY);
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.QUARTERLY);
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.HALF_YEARLY);
		addEEnumLiteral(reviewFrequencyEEnum, ReviewFrequency.YEARLY);

		initEEnum(escalationLevelEEnum, EscalationLevel.class, "EscalationLevel");
		addEEnumLiteral(escalationLevelEEnum, EscalationLevel.WORKSTREAM);
		addEEnumLiteral(escalationLevelEEnum, EscalationLevel.PROGRAMME_BOARD);
		addEEnumLiteral(escalationLevelEEnum, EscalationLevel.DIRECTORS);
		addEEnumLiteral(escalationLevelEEnum, EscalationLevel.CABINET);

		initEEnum(riskStatusEEnum, RiskStatus.class, "RiskStatus");
		addEEnumLiteral(riskStatusEEnum, RiskStatus.DRAFT);
		addEEnumLiteral(riskStatusEEnum, RiskStatus.OPEN);
		addEEnumLiteral(riskStatusEEnum, RiskStatus.CLOSED);
		addEEnumLiteral(riskStatusEEnum, RiskStatus.OCCURRED);

		initEEnum(actionStatusEEnum, ActionStatus.class, "ActionStatus");
		addEEnumLiteral(actionStatusEEnum, ActionStatus.NOT_STARTED);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.IN_PROGRESS);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.DONE);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.OVERDUE);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.CANCELLED);

		initEEnum(controlTypeEEnum, ControlType.class, "ControlType");
		addEEnumLiteral(controlTypeEEnum, ControlType.NOT_STATED);
		addEEnumLiteral(controlTypeEEnum, ControlType.PREVENTIVE);
		addEEnumLiteral(controlTypeEEnum, ControlType.CORRECTIVE);
		addEEnumLiteral(controlTypeEEnum, ControlType.DIRECTIVE);
		addEEnumLiteral(controlTypeEEnum, ControlType.DETECTIVE);

		initEEnum(effectivenessEEnum, Effectiveness.class, "Effectiveness");
		addEEnumLiteral(effectivenessEEnum, Effectiveness.NOT_TESTED);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.WEAK);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.PARTIAL);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.EFFECTIVE);

		initEEnum(issueTypeEEnum, IssueType.class, "IssueType");
		addEEnumLiteral(issueTypeEEnum, IssueType.NOT_STATED);
		addEEnumLiteral(issueTypeEEnum, IssueType.PROBLEM);
		addEEnumLiteral(issueTypeEEnum, IssueType.CONCERN);
		addEEnumLiteral(issueTypeEEnum, IssueType.OFF_SPECIFICATION);
		addEEnumLiteral(issueTypeEEnum, IssueType.CHANGE_REQUEST);

		initEEnum(levelEEnum, Level.class, "Level");
		addEEnumLiteral(levelEEnum, Level.NOT_STATED);
		addEEnumLiteral(levelEEnum, Level.LOW);
		addEEnumLiteral(levelEEnum, Level.MEDIUM);
		addEEnumLiteral(levelEEnum, Level.HIGH);
		addEEnumLiteral(levelEEnum, Level.VERY_HIGH);

		initEEnum(itemStatusEEnum, ItemStatus.class, "ItemStatus");
		addEEnumLiteral(itemStatusEEnum, ItemStatus.OPEN);
		addEEnumLiteral(itemStatusEEnum, ItemStatus.IN_PROGRESS);
		addEEnumLiteral(itemStatusEEnum, ItemStatus.CLOSED);

		initEEnum(assumptionStatusEEnum, AssumptionStatus.class, "AssumptionStatus");
		addEEnumLiteral(assumptionStatusEEnum, AssumptionStatus.OPEN);
		addEEnumLiteral(assumptionStatusEEnum, AssumptionStatus.VALIDATED);
		addEEnumLiteral(assumptionStatusEEnum, AssumptionStatus.FALSE);

		initEEnum(principleStatusEEnum, PrincipleStatus.class, "PrincipleStatus");
		addEEnumLiteral(principleStatusEEnum, PrincipleStatus.PROPOSED);
		addEEnumLiteral(principleStatusEEnum, PrincipleStatus.AGREED);
		addEEnumLiteral(principleStatusEEnum, PrincipleStatus.RETIRED);

		initEEnum(testResultEEnum, TestResult.class, "TestResult");
		addEEnumLiteral(testResultEEnum, TestResult.PASS);
		addEEnumLiteral(testResultEEnum, TestResult.WAIVER);
		addEEnumLiteral(testResultEEnum, TestResult.FAIL);

		initEEnum(bodyTypeEEnum, BodyType.class, "BodyType");
		addEEnumLiteral(bodyTypeEEnum, BodyType.COUNCIL);
		addEEnumLiteral(bodyTypeEEnum, BodyType.CABINET);
		addEEnumLiteral(bodyTypeEEnum, BodyType.SCRUTINY);
		addEEnumLiteral(bodyTypeEEnum, BodyType.AUDIT);
		addEEnumLiteral(bodyTypeEEnum, BodyType.ADVISORY_GROUP);
		addEEnumLiteral(bodyTypeEEnum, BodyType.BOARD);
		addEEnumLiteral(bodyTypeEEnum, BodyType.BRIEFING);

		initEEnum(decisionStatusEEnum, DecisionStatus.class, "DecisionStatus");
		addEEnumLiteral(decisionStatusEEnum, DecisionStatus.RECOMMENDED);
		addEEnumLiteral(decisionStatusEEnum, DecisionStatus.RESOLVED);
		addEEnumLiteral(decisionStatusEEnum, DecisionStatus.CALLED_IN);
		addEEnumLiteral(decisionStatusEEnum, DecisionStatus.SUPERSEDED);

		initEEnum(commentTypeEEnum, CommentType.class, "CommentType");
		addEEnumLiteral(commentTypeEEnum, CommentType.NOT_STATED);
		addEEnumLiteral(commentTypeEEnum, CommentType.CONCERN);
		addEEnumLiteral(commentTypeEEnum, CommentType.RECOMMENDATION);
		addEEnumLiteral(commentTypeEEnum, CommentType.REQUEST);
		addEEnumLiteral(commentTypeEEnum, CommentType.SUPPORT);

		initEEnum(responseTypeEEnum, ResponseType.class, "ResponseType");
		addEEnumLiteral(responseTypeEEnum, ResponseType.ACCEPT);
		addEEnumLiteral(responseTypeEEnum, ResponseType.PART);
		addEEnumLiteral(responseTypeEEnum, ResponseType.REJECT);
		addEEnumLiteral(responseTypeEEnum, ResponseType.NOTED);

		initEEnum(commentStatusEEnum, CommentStatus.class, "CommentStatus");
		addEEnumLiteral(commentStatusEEnum, CommentStatus.UNANSWERED);
		addEEnumLiteral(commentStatusEEnum, CommentStatus.PARTLY_ANSWERED);
		addEEnumLiteral(commentStatusEEnum, CommentStatus.ANSWERED);
		addEEnumLiteral(commentStatusEEnum, CommentStatus.CLOSED);

		initEEnum(assessmentStageEEnum, AssessmentStage.class, "AssessmentStage");
		addEEnumLiteral(assessmentStageEEnum, AssessmentStage.SCREENING);
		addEEnumLiteral(assessmentStageEEnum, AssessmentStage.DRAFT);
		addEEnumLiteral(assessmentStageEEnum, AssessmentStage.CONSULTATION);
		addEEnumLiteral(assessmentStageEEnum, AssessmentStage.SIGNED_OFF);

		initEEnum(characteristicEEnum, Characteristic.class, "Characteristic");
		addEEnumLiteral(characteristicEEnum, Characteristic.AGE);
		addEEnumLiteral(characteristicEEnum, Characteristic.DISABILITY);
		addEEnumLiteral(characteristicEEnum, Characteristic.GENDER_REASSIGNMENT);
		addEEnumLiteral(characteristicEEnum, Characteristic.MARRIAGE_CIVIL_PARTNERSHIP);
		addEEnumLiteral(characteristicEEnum, Characteristic.PREGNANCY_MATERNITY);
		addEEnumLiteral(characteristicEEnum, Characteristic.RACE);
		addEEnumLiteral(characteristicEEnum, Characteristic.RELIGION_BELIEF);
		addEEnumLiteral(characteristicEEnum, Characteristic.SEX);
		addEEnumLiteral(characteristicEEnum, Characteristic.SEXUAL_ORIENTATION);
		addEEnumLiteral(characteristicEEnum, Characteristic.RURAL);
		addEEnumLiteral(characteristicEEnum, Characteristic.DEPRIVATION);
		addEEnumLiteral(characteristicEEnum, Characteristic.CARERS);
		addEEnumLiteral(characteristicEEnum, Characteristic.ARMED_FORCES);

		initEEnum(impactDirectionEEnum, ImpactDirection.class, "ImpactDirection");
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.NOT_ASSESSED);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.POSITIVE);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.NEUTRAL);
		addEEnumLiteral(impactDirectionEEnum, ImpactDirection.NEGATIVE);

		initEEnum(severityChoiceEEnum, SeverityChoice.class, "SeverityChoice");
		addEEnumLiteral(severityChoiceEEnum, SeverityChoice.AS_DEFINED);
		addEEnumLiteral(severityChoiceEEnum, SeverityChoice.INFO);
		addEEnumLiteral(severityChoiceEEnum, SeverityChoice.WARNING);
		addEEnumLiteral(severityChoiceEEnum, SeverityChoice.ERROR);

		initEEnum(activityCategoryEEnum, ActivityCategory.class, "ActivityCategory");
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.NOT_STATED);
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.CUSTOMER_MANAGEMENT);
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.SERVICE_DELIVERY);
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.ENABLING);
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.MANAGEMENT);
		addEEnumLiteral(activityCategoryEEnum, ActivityCategory.OTHER);

		initEEnum(bendKindEEnum, BendKind.class, "BendKind");
		addEEnumLiteral(bendKindEEnum, BendKind.AUTOMATIC);
		addEEnumLiteral(bendKindEEnum, BendKind.MANUAL);

		initEEnum(dayKindEEnum, DayKind.class, "DayKind");
		addEEnumLiteral(dayKindEEnum, DayKind.BANK_HOLIDAY);
		addEEnumLiteral(dayKindEEnum, DayKind.CLOSURE);
		addEEnumLiteral(dayKindEEnum, DayKind.WORKING_DAY);

		initEEnum(influenceLevelEEnum, InfluenceLevel.class, "InfluenceLevel");
		addEEnumLiteral(influenceLevelEEnum, InfluenceLevel.NOT_STATED);
		addEEnumLiteral(influenceLevelEEnum, InfluenceLevel.LOW);
		addEEnumLiteral(influenceLevelEEnum, InfluenceLevel.MEDIUM);
		addEEnumLiteral(influenceLevelEEnum, InfluenceLevel.HIGH);

		// Initialize data types
		initEDataType(uuidEDataType, String.class, "Uuid", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(textEDataType, String.class, "Text", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(moneyEDataType, BigDecimal.class, "Money", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(fteEDataType, BigDecimal.class, "Fte", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(percentEDataType, Integer.class, "Percent", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(scoreEDataType, Integer.class, "Score", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(workingDaysEDataType, Integer.class, "WorkingDays", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(financialYearEDataType, FinancialYear.class, "FinancialYear", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://goldthread.org/model/presentation
		createPresentationAnnotations();
		// http://goldthread.org/model/concept
		createConceptAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything in a portfolio that is kept as an entry of its own."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "UUID that names this entry for ever, also in other files and in the repository. Set once, when the entry is made."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "A named concept of the programme, with a human reference that is unique in the portfolio."
		   });
		addAnnotation
		  (getElement_Reference(),
		   source,
		   new String[] {
			   "documentation", "Human reference such as WS-03 or R-017, unique in the portfolio; empty until given."
		   });
		addAnnotation
		  (getElement_Name(),
		   source,
		   new String[] {
			   "documentation", "Short name or title, one line."
		   });
		addAnnotation
		  (getElement_Description(),
		   source,
		   new String[] {
			   "documentation", "What it is, in plain words."
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[] {
			   "documentation", "Working notes; never part of committee outputs."
		   });
		addAnnotation
		  (getElement_Publication(),
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
		addAnnotation
		  (getElement_ExemptionParagraph(),
		   source,
		   new String[] {
			   "documentation", "The paragraph of Schedule 12A to the Local Government Act 1972 that makes it exempt; empty unless publication is exempt."
		   });
		addAnnotation
		  (getElement_Illustrative(),
		   source,
		   new String[] {
			   "documentation", "True where the content is made up for illustration and comes from no source."
		   });
		addAnnotation
		  (getElement_Placeholder(),
		   source,
		   new String[] {
			   "documentation", "True where a source is known to hold the content but its text is not at hand; the anchors name it."
		   });
		addAnnotation
		  (getElement_Anchors(),
		   source,
		   new String[] {
			   "documentation", "Where the figures and facts of this element are stated."
		   });
		addAnnotation
		  (ownedEClass,
		   source,
		   new String[] {
			   "documentation", "An element that a role answers for."
		   });
		addAnnotation
		  (getOwned_Owner(),
		   source,
		   new String[] {
			   "documentation", "The role that answers for it; a role, never a person\'s name."
		   });
		addAnnotation
		  (sourceAnchorEClass,
		   source,
		   new String[] {
			   "documentation", "The place in a document that states a figure or a fact. Two anchors may state different values; both are kept."
		   });
		addAnnotation
		  (getSourceAnchor_Document(),
		   source,
		   new String[] {
			   "documentation", "The document."
		   });
		addAnnotation
		  (getSourceAnchor_Paragraph(),
		   source,
		   new String[] {
			   "documentation", "Paragraph, resolution or page in the document."
		   });
		addAnnotation
		  (getSourceAnchor_Feature(),
		   source,
		   new String[] {
			   "documentation", "Name of the feature whose value is stated; empty when the element as a whole is."
		   });
		addAnnotation
		  (getSourceAnchor_StatedValue(),
		   source,
		   new String[] {
			   "documentation", "The value as the source states it; empty when the source states a fact without one."
		   });
		addAnnotation
		  (getSourceAnchor_Remark(),
		   source,
		   new String[] {
			   "documentation", "What a reader must know about this source, for example why its value was not chosen."
		   });
		addAnnotation
		  (sourceDocumentEClass,
		   source,
		   new String[] {
			   "documentation", "A paper, minute, web page or article that facts are taken from."
		   });
		addAnnotation
		  (getSourceDocument_Publisher(),
		   source,
		   new String[] {
			   "documentation", "Who published it."
		   });
		addAnnotation
		  (getSourceDocument_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was published."
		   });
		addAnnotation
		  (getSourceDocument_Address(),
		   source,
		   new String[] {
			   "documentation", "Web address, http or https; empty when it has none."
		   });
		addAnnotation
		  (publishedFigureEClass,
		   source,
		   new String[] {
			   "documentation", "A published figure about the change as a whole, kept with its source even where another source disagrees."
		   });
		addAnnotation
		  (getPublishedFigure_Low(),
		   source,
		   new String[] {
			   "documentation", "Value, or the lower end of a range, as stated, such as \u00a334m."
		   });
		addAnnotation
		  (getPublishedFigure_High(),
		   source,
		   new String[] {
			   "documentation", "Upper end of the range; empty for a single value."
		   });
		addAnnotation
		  (getPublishedFigure_Unit(),
		   source,
		   new String[] {
			   "documentation", "What is counted: pounds a year, posts, systems."
		   });
		addAnnotation
		  (getPublishedFigure_Basis(),
		   source,
		   new String[] {
			   "documentation", "What an amount of pounds stands for."
		   });
		addAnnotation
		  (getPublishedFigure_ConflictsWith(),
		   source,
		   new String[] {
			   "documentation", "Figures from other sources that disagree with this one."
		   });
		addAnnotation
		  (getPublishedFigure_Chosen(),
		   source,
		   new String[] {
			   "documentation", "True where the council works with this figure rather than those it conflicts with."
		   });
		addAnnotation
		  (getPublishedFigure_Justification(),
		   source,
		   new String[] {
			   "documentation", "Why this figure was chosen."
		   });
		addAnnotation
		  (portfolioEClass,
		   source,
		   new String[] {
			   "documentation", "The whole change of one council in one model."
		   });
		addAnnotation
		  (getPortfolio_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format that wrote this portfolio."
		   });
		addAnnotation
		  (getPortfolio_OriginRevision(),
		   source,
		   new String[] {
			   "documentation", "Number of the repository\'s revision that this working copy came from, or was last published as; empty for one that no repository has seen. Set by the repository alone, which does not keep it."
		   });
		addAnnotation
		  (getPortfolio_OriginHash(),
		   source,
		   new String[] {
			   "documentation", "Hash of that revision, 64 hexadecimal digits: it covers all revisions before, so that a history rewritten later is noticed."
		   });
		addAnnotation
		  (getPortfolio_Council(),
		   source,
		   new String[] {
			   "documentation", "The authority\'s name."
		   });
		addAnnotation
		  (getPortfolio_AsAt(),
		   source,
		   new String[] {
			   "documentation", "The date that the content stands for."
		   });
		addAnnotation
		  (getPortfolio_Vision(),
		   source,
		   new String[] {
			   "documentation", "The vision that everything must serve."
		   });
		addAnnotation
		  (getPortfolio_CorporatePlan(),
		   source,
		   new String[] {
			   "documentation", "The council\'s corporate plan."
		   });
		addAnnotation
		  (getPortfolio_OperatingModel(),
		   source,
		   new String[] {
			   "documentation", "The operating model that the programme brings about."
		   });
		addAnnotation
		  (getPortfolio_Programmes(),
		   source,
		   new String[] {
			   "documentation", "Programmes that deliver the change."
		   });
		addAnnotation
		  (getPortfolio_Dependencies(),
		   source,
		   new String[] {
			   "documentation", "Hand-overs between workstreams."
		   });
		addAnnotation
		  (getPortfolio_Benefits(),
		   source,
		   new String[] {
			   "documentation", "Benefit profiles."
		   });
		addAnnotation
		  (getPortfolio_Principles(),
		   source,
		   new String[] {
			   "documentation", "Delivery principles that workstreams are tested against."
		   });
		addAnnotation
		  (getPortfolio_SavingsTargets(),
		   source,
		   new String[] {
			   "documentation", "What must be saved, by whom it is required and on what basis."
		   });
		addAnnotation
		  (getPortfolio_SavingsLines(),
		   source,
		   new String[] {
			   "documentation", "Savings lines."
		   });
		addAnnotation
		  (getPortfolio_OneOffCosts(),
		   source,
		   new String[] {
			   "documentation", "One-off costs of the change."
		   });
		addAnnotation
		  (getPortfolio_Options(),
		   source,
		   new String[] {
			   "documentation", "Options that were or should be appraised."
		   });
		addAnnotation
		  (getPortfolio_RiskScale(),
		   source,
		   new String[] {
			   "documentation", "How risks are scored and how much is tolerated."
		   });
		addAnnotation
		  (getPortfolio_Risks(),
		   source,
		   new String[] {
			   "documentation", "Risk register."
		   });
		addAnnotation
		  (getPortfolio_Issues(),
		   source,
		   new String[] {
			   "documentation", "Issue register."
		   });
		addAnnotation
		  (getPortfolio_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "Assumptions register."
		   });
		addAnnotation
		  (getPortfolio_GovernanceBodies(),
		   source,
		   new String[] {
			   "documentation", "Bodies that decide, scrutinise and oversee, with their meetings."
		   });
		addAnnotation
		  (getPortfolio_ImpactAssessments(),
		   source,
		   new String[] {
			   "documentation", "Equality and service impact assessments."
		   });
		addAnnotation
		  (getPortfolio_ReviewQuestions(),
		   source,
		   new String[] {
			   "documentation", "Questions that members ask of the proposals."
		   });
		addAnnotation
		  (getPortfolio_Stakeholders(),
		   source,
		   new String[] {
			   "documentation", "People and groups with an interest."
		   });
		addAnnotation
		  (getPortfolio_Lessons(),
		   source,
		   new String[] {
			   "documentation", "Lessons learned."
		   });
		addAnnotation
		  (getPortfolio_ChangeRequests(),
		   source,
		   new String[] {
			   "documentation", "Requests to change the baseline."
		   });
		addAnnotation
		  (getPortfolio_Figures(),
		   source,
		   new String[] {
			   "documentation", "Published figures with their sources."
		   });
		addAnnotation
		  (getPortfolio_Roles(),
		   source,
		   new String[] {
			   "documentation", "Roles that own, sponsor and act."
		   });
		addAnnotation
		  (getPortfolio_Sources(),
		   source,
		   new String[] {
			   "documentation", "Documents that facts are taken from."
		   });
		addAnnotation
		  (getPortfolio_Calendar(),
		   source,
		   new String[] {
			   "documentation", "Working days."
		   });
		addAnnotation
		  (getPortfolio_Diagrams(),
		   source,
		   new String[] {
			   "documentation", "Diagrams of this portfolio."
		   });
		addAnnotation
		  (getPortfolio_RuleSettings(),
		   source,
		   new String[] {
			   "documentation", "Changes to the severity and parameters of rules."
		   });
		addAnnotation
		  (getPortfolio_AcceptedFindings(),
		   source,
		   new String[] {
			   "documentation", "Findings that somebody has accepted with a reason."
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "documentation", "A post or office that answers for something. Roles, never personal data."
		   });
		addAnnotation
		  (getRole_Body(),
		   source,
		   new String[] {
			   "documentation", "The service, directorate or office that the role belongs to."
		   });
		addAnnotation
		  (getRole_CabinetPortfolio(),
		   source,
		   new String[] {
			   "documentation", "The cabinet portfolio that the role serves under."
		   });
		addAnnotation
		  (visionEClass,
		   source,
		   new String[] {
			   "documentation", "The future that the council wants for its residents."
		   });
		addAnnotation
		  (getVision_Themes(),
		   source,
		   new String[] {
			   "documentation", "The themes of the vision."
		   });
		addAnnotation
		  (themeEClass,
		   source,
		   new String[] {
			   "documentation", "One theme of the vision."
		   });
		addAnnotation
		  (getTheme_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "The outcomes under this theme."
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[] {
			   "documentation", "A strategic outcome of the council\'s vision (MSP would say corporate objective)."
		   });
		addAnnotation
		  (getOutcome_CabinetPortfolio(),
		   source,
		   new String[] {
			   "documentation", "The cabinet portfolio that answers for it."
		   });
		addAnnotation
		  (getOutcome_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getOutcome_Enabling(),
		   source,
		   new String[] {
			   "documentation", "True where the outcome is a promise about how the council works rather than what residents see."
		   });
		addAnnotation
		  (getOutcome_Measures(),
		   source,
		   new String[] {
			   "documentation", "What shows that the outcome comes about."
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[] {
			   "documentation", "A measure of an outcome or benefit."
		   });
		addAnnotation
		  (getMeasure_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of the values."
		   });
		addAnnotation
		  (getMeasure_Baseline(),
		   source,
		   new String[] {
			   "documentation", "Value before the change."
		   });
		addAnnotation
		  (getMeasure_BaselineDate(),
		   source,
		   new String[] {
			   "documentation", "When the baseline was taken."
		   });
		addAnnotation
		  (getMeasure_Target(),
		   source,
		   new String[] {
			   "documentation", "Value aimed for."
		   });
		addAnnotation
		  (getMeasure_TargetDate(),
		   source,
		   new String[] {
			   "documentation", "When the target is due."
		   });
		addAnnotation
		  (getMeasure_Actual(),
		   source,
		   new String[] {
			   "documentation", "Latest value."
		   });
		addAnnotation
		  (getMeasure_ActualDate(),
		   source,
		   new String[] {
			   "documentation", "When the latest value was taken."
		   });
		addAnnotation
		  (getMeasure_DataSource(),
		   source,
		   new String[] {
			   "documentation", "Where the values come from."
		   });
		addAnnotation
		  (corporatePlanEClass,
		   source,
		   new String[] {
			   "documentation", "The council\'s agreed priorities."
		   });
		addAnnotation
		  (getCorporatePlan_From(),
		   source,
		   new String[] {
			   "documentation", "First financial year."
		   });
		addAnnotation
		  (getCorporatePlan_To(),
		   source,
		   new String[] {
			   "documentation", "Last financial year."
		   });
		addAnnotation
		  (getCorporatePlan_Priorities(),
		   source,
		   new String[] {
			   "documentation", "Its priorities."
		   });
		addAnnotation
		  (priorityEClass,
		   source,
		   new String[] {
			   "documentation", "A priority of the corporate plan."
		   });
		addAnnotation
		  (getPriority_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "Outcomes of the vision that it serves."
		   });
		addAnnotation
		  (reviewQuestionEClass,
		   source,
		   new String[] {
			   "documentation", "A question that members ask of the proposals."
		   });
		addAnnotation
		  (getReviewQuestion_Answer(),
		   source,
		   new String[] {
			   "documentation", "The answer so far; empty while nobody has answered."
		   });
		addAnnotation
		  (getReviewQuestion_Evidence(),
		   source,
		   new String[] {
			   "documentation", "Elements that support the answer."
		   });
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[] {
			   "documentation", "A person\'s office or a group with an interest in the change."
		   });
		addAnnotation
		  (getStakeholder_Interest(),
		   source,
		   new String[] {
			   "documentation", "How much the change matters to them."
		   });
		addAnnotation
		  (getStakeholder_Influence(),
		   source,
		   new String[] {
			   "documentation", "How much they matter to the change."
		   });
		addAnnotation
		  (getStakeholder_Engagement(),
		   source,
		   new String[] {
			   "documentation", "How they are engaged."
		   });
		addAnnotation
		  (getStakeholder_NextContact(),
		   source,
		   new String[] {
			   "documentation", "Next planned contact."
		   });
		addAnnotation
		  (getStakeholder_Status(),
		   source,
		   new String[] {
			   "documentation", "Whether engagement is under way."
		   });
		addAnnotation
		  (lessonEClass,
		   source,
		   new String[] {
			   "documentation", "A lesson learned."
		   });
		addAnnotation
		  (getLesson_RecordedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was recorded."
		   });
		addAnnotation
		  (getLesson_Cause(),
		   source,
		   new String[] {
			   "documentation", "What led to it."
		   });
		addAnnotation
		  (getLesson_Effect(),
		   source,
		   new String[] {
			   "documentation", "What followed."
		   });
		addAnnotation
		  (getLesson_Action(),
		   source,
		   new String[] {
			   "documentation", "What is done differently."
		   });
		addAnnotation
		  (getLesson_Status(),
		   source,
		   new String[] {
			   "documentation", "Whether the action is taken."
		   });
		addAnnotation
		  (changeRequestEClass,
		   source,
		   new String[] {
			   "documentation", "A request to change the agreed baseline."
		   });
		addAnnotation
		  (getChangeRequest_RaisedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was raised."
		   });
		addAnnotation
		  (getChangeRequest_Impact(),
		   source,
		   new String[] {
			   "documentation", "Impact on the baseline of time, cost, benefit and quality."
		   });
		addAnnotation
		  (getChangeRequest_ApprovedBy(),
		   source,
		   new String[] {
			   "documentation", "The body that approves it."
		   });
		addAnnotation
		  (getChangeRequest_Affected(),
		   source,
		   new String[] {
			   "documentation", "Elements that would change."
		   });
		addAnnotation
		  (getChangeRequest_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (operatingModelEClass,
		   source,
		   new String[] {
			   "documentation", "A detailed description of how the council will work in the future; not of what it does."
		   });
		addAnnotation
		  (getOperatingModel_Layers(),
		   source,
		   new String[] {
			   "documentation", "Layers, from the resident inwards."
		   });
		addAnnotation
		  (getOperatingModel_OrganisationUnits(),
		   source,
		   new String[] {
			   "documentation", "Directorates and services."
		   });
		addAnnotation
		  (getOperatingModel_CostCentres(),
		   source,
		   new String[] {
			   "documentation", "Budgets that savings are taken from."
		   });
		addAnnotation
		  (getOperatingModel_Activities(),
		   source,
		   new String[] {
			   "documentation", "What staff time goes into, as an activity analysis found it."
		   });
		addAnnotation
		  (layerEClass,
		   source,
		   new String[] {
			   "documentation", "A layer of the operating model."
		   });
		addAnnotation
		  (getLayer_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities in this layer."
		   });
		addAnnotation
		  (capabilityEClass,
		   source,
		   new String[] {
			   "documentation", "Something that the council is able to do, whoever does it."
		   });
		addAnnotation
		  (getCapability_Purpose(),
		   source,
		   new String[] {
			   "documentation", "What it is for."
		   });
		addAnnotation
		  (getCapability_StatutoryDuty(),
		   source,
		   new String[] {
			   "documentation", "True where the law requires it."
		   });
		addAnnotation
		  (getCapability_Systems(),
		   source,
		   new String[] {
			   "documentation", "Systems that support it."
		   });
		addAnnotation
		  (getCapability_CurrentMaturity(),
		   source,
		   new String[] {
			   "documentation", "Maturity now, 1 to 5."
		   });
		addAnnotation
		  (getCapability_TargetMaturity(),
		   source,
		   new String[] {
			   "documentation", "Maturity aimed for, 1 to 5."
		   });
		addAnnotation
		  (getCapability_TargetDate(),
		   source,
		   new String[] {
			   "documentation", "When the target maturity is due."
		   });
		addAnnotation
		  (getCapability_Heat(),
		   source,
		   new String[] {
			   "documentation", "Concern about it."
		   });
		addAnnotation
		  (getCapability_ProcessesCurrent(),
		   source,
		   new String[] {
			   "documentation", "Processes today."
		   });
		addAnnotation
		  (getCapability_ProcessesTarget(),
		   source,
		   new String[] {
			   "documentation", "Processes aimed for."
		   });
		addAnnotation
		  (getCapability_ProcessesGap(),
		   source,
		   new String[] {
			   "documentation", "What processes still lack."
		   });
		addAnnotation
		  (getCapability_OrganisationCurrent(),
		   source,
		   new String[] {
			   "documentation", "Organisation today."
		   });
		addAnnotation
		  (getCapability_OrganisationTarget(),
		   source,
		   new String[] {
			   "documentation", "Organisation aimed for."
		   });
		addAnnotation
		  (getCapability_OrganisationGap(),
		   source,
		   new String[] {
			   "documentation", "What the organisation still lacks."
		   });
		addAnnotation
		  (getCapability_TechnologyCurrent(),
		   source,
		   new String[] {
			   "documentation", "Technology today."
		   });
		addAnnotation
		  (getCapability_TechnologyTarget(),
		   source,
		   new String[] {
			   "documentation", "Technology aimed for."
		   });
		addAnnotation
		  (getCapability_TechnologyGap(),
		   source,
		   new String[] {
			   "documentation", "What technology still lacks."
		   });
		addAnnotation
		  (getCapability_InformationCurrent(),
		   source,
		   new String[] {
			   "documentation", "Information today."
		   });
		addAnnotation
		  (getCapability_InformationTarget(),
		   source,
		   new String[] {
			   "documentation", "Information aimed for."
		   });
		addAnnotation
		  (getCapability_InformationGap(),
		   source,
		   new String[] {
			   "documentation", "What information still lacks."
		   });
		addAnnotation
		  (getCapability_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "Outcomes that it serves."
		   });
		addAnnotation
		  (getCapability_PrinciplesTested(),
		   source,
		   new String[] {
			   "documentation", "Delivery principles that it was designed against."
		   });
		addAnnotation
		  (getCapability_OrganisationUnits(),
		   source,
		   new String[] {
			   "documentation", "Units that hold it."
		   });
		addAnnotation
		  (getCapability_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities that it is made of."
		   });
		addAnnotation
		  (organisationUnitEClass,
		   source,
		   new String[] {
			   "documentation", "A directorate, service or team."
		   });
		addAnnotation
		  (getOrganisationUnit_Fte(),
		   source,
		   new String[] {
			   "documentation", "Staff in full-time equivalents."
		   });
		addAnnotation
		  (getOrganisationUnit_Units(),
		   source,
		   new String[] {
			   "documentation", "Units below it."
		   });
		addAnnotation
		  (costCentreEClass,
		   source,
		   new String[] {
			   "documentation", "A budget."
		   });
		addAnnotation
		  (getCostCentre_Code(),
		   source,
		   new String[] {
			   "documentation", "Code in the ledger."
		   });
		addAnnotation
		  (getCostCentre_Subjective(),
		   source,
		   new String[] {
			   "documentation", "Subjective (kind of spend) in the ledger."
		   });
		addAnnotation
		  (getCostCentre_Budget(),
		   source,
		   new String[] {
			   "documentation", "Baseline budget a year, in pounds."
		   });
		addAnnotation
		  (getCostCentre_OrganisationUnit(),
		   source,
		   new String[] {
			   "documentation", "The unit that holds it."
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "documentation", "A share of staff time, as an activity analysis found it."
		   });
		addAnnotation
		  (getActivity_Category(),
		   source,
		   new String[] {
			   "documentation", "What the time goes into."
		   });
		addAnnotation
		  (getActivity_Fte(),
		   source,
		   new String[] {
			   "documentation", "Staff in full-time equivalents."
		   });
		addAnnotation
		  (getActivity_TargetFte(),
		   source,
		   new String[] {
			   "documentation", "Staff aimed for, in full-time equivalents."
		   });
		addAnnotation
		  (getActivity_ComparatorVariance(),
		   source,
		   new String[] {
			   "documentation", "Difference from comparator councils in per cent; positive where this council does more."
		   });
		addAnnotation
		  (getActivity_OrganisationUnit(),
		   source,
		   new String[] {
			   "documentation", "The unit whose time it is."
		   });
		addAnnotation
		  (getActivity_Capability(),
		   source,
		   new String[] {
			   "documentation", "The capability that the time supports."
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[] {
			   "documentation", "A programme (MSP) that delivers the change."
		   });
		addAnnotation
		  (getProgramme_Sponsor(),
		   source,
		   new String[] {
			   "documentation", "The senior responsible role."
		   });
		addAnnotation
		  (getProgramme_Start(),
		   source,
		   new String[] {
			   "documentation", "First day."
		   });
		addAnnotation
		  (getProgramme_End(),
		   source,
		   new String[] {
			   "documentation", "Last day planned."
		   });
		addAnnotation
		  (getProgramme_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getProgramme_Tranches(),
		   source,
		   new String[] {
			   "documentation", "Steps after which the benefits so far are reviewed."
		   });
		addAnnotation
		  (getProgramme_Workstreams(),
		   source,
		   new String[] {
			   "documentation", "Workstreams."
		   });
		addAnnotation
		  (trancheEClass,
		   source,
		   new String[] {
			   "documentation", "A step of the programme that ends with a review of benefits."
		   });
		addAnnotation
		  (getTranche_Start(),
		   source,
		   new String[] {
			   "documentation", "First day."
		   });
		addAnnotation
		  (getTranche_End(),
		   source,
		   new String[] {
			   "documentation", "Last day planned."
		   });
		addAnnotation
		  (workstreamEClass,
		   source,
		   new String[] {
			   "documentation", "A strand of work that changes capabilities so that outcomes come about."
		   });
		addAnnotation
		  (getWorkstream_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Why it exists."
		   });
		addAnnotation
		  (getWorkstream_ScopeIn(),
		   source,
		   new String[] {
			   "documentation", "What it covers."
		   });
		addAnnotation
		  (getWorkstream_ScopeOut(),
		   source,
		   new String[] {
			   "documentation", "What it leaves to others."
		   });
		addAnnotation
		  (getWorkstream_Sponsor(),
		   source,
		   new String[] {
			   "documentation", "The role that pays and is accountable."
		   });
		addAnnotation
		  (getWorkstream_Tranche(),
		   source,
		   new String[] {
			   "documentation", "The tranche that it belongs to."
		   });
		addAnnotation
		  (getWorkstream_Stage(),
		   source,
		   new String[] {
			   "documentation", "Stage in its life."
		   });
		addAnnotation
		  (getWorkstream_Start(),
		   source,
		   new String[] {
			   "documentation", "First day."
		   });
		addAnnotation
		  (getWorkstream_EndBaseline(),
		   source,
		   new String[] {
			   "documentation", "Last day as agreed."
		   });
		addAnnotation
		  (getWorkstream_EndForecast(),
		   source,
		   new String[] {
			   "documentation", "Last day as now expected."
		   });
		addAnnotation
		  (getWorkstream_EndActual(),
		   source,
		   new String[] {
			   "documentation", "Last day as it was."
		   });
		addAnnotation
		  (getWorkstream_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getWorkstream_RagReason(),
		   source,
		   new String[] {
			   "documentation", "Why this delivery confidence."
		   });
		addAnnotation
		  (getWorkstream_LastReview(),
		   source,
		   new String[] {
			   "documentation", "Last review."
		   });
		addAnnotation
		  (getWorkstream_NextReview(),
		   source,
		   new String[] {
			   "documentation", "Next review."
		   });
		addAnnotation
		  (getWorkstream_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities that it changes."
		   });
		addAnnotation
		  (getWorkstream_Contributions(),
		   source,
		   new String[] {
			   "documentation", "What it contributes to outcomes."
		   });
		addAnnotation
		  (getWorkstream_Milestones(),
		   source,
		   new String[] {
			   "documentation", "Its milestones."
		   });
		addAnnotation
		  (getWorkstream_Deliverables(),
		   source,
		   new String[] {
			   "documentation", "What it hands over."
		   });
		addAnnotation
		  (handoverItemEClass,
		   source,
		   new String[] {
			   "documentation", "Something with a date that one workstream can hand over to another."
		   });
		addAnnotation
		  (getHandoverItem_Baseline(),
		   source,
		   new String[] {
			   "documentation", "Date as agreed."
		   });
		addAnnotation
		  (getHandoverItem_Forecast(),
		   source,
		   new String[] {
			   "documentation", "Date as now expected."
		   });
		addAnnotation
		  (getHandoverItem_Actual(),
		   source,
		   new String[] {
			   "documentation", "Date as it was."
		   });
		addAnnotation
		  (getHandoverItem_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (milestoneEClass,
		   source,
		   new String[] {
			   "documentation", "A point in time that shows progress."
		   });
		addAnnotation
		  (getMilestone_Type(),
		   source,
		   new String[] {
			   "documentation", "What passing it means."
		   });
		addAnnotation
		  (getMilestone_AcceptanceEvidence(),
		   source,
		   new String[] {
			   "documentation", "What shows that it has been passed."
		   });
		addAnnotation
		  (getMilestone_Tranche(),
		   source,
		   new String[] {
			   "documentation", "The tranche that it belongs to."
		   });
		addAnnotation
		  (getMilestone_Predecessors(),
		   source,
		   new String[] {
			   "documentation", "What must come first within the same workstream."
		   });
		addAnnotation
		  (getMilestone_Benefits(),
		   source,
		   new String[] {
			   "documentation", "Benefits that start with it."
		   });
		addAnnotation
		  (getMilestone_Savings(),
		   source,
		   new String[] {
			   "documentation", "Savings that start with it."
		   });
		addAnnotation
		  (deliverableEClass,
		   source,
		   new String[] {
			   "documentation", "Something that a workstream makes and hands over."
		   });
		addAnnotation
		  (getDeliverable_AcceptanceCriteria(),
		   source,
		   new String[] {
			   "documentation", "What makes it good enough."
		   });
		addAnnotation
		  (dependencyEClass,
		   source,
		   new String[] {
			   "documentation", "A hand-over from a giver to a receiver, agreed by both."
		   });
		addAnnotation
		  (getDependency_Giver(),
		   source,
		   new String[] {
			   "documentation", "Workstream that hands over."
		   });
		addAnnotation
		  (getDependency_Receiver(),
		   source,
		   new String[] {
			   "documentation", "Workstream that waits."
		   });
		addAnnotation
		  (getDependency_GiverItem(),
		   source,
		   new String[] {
			   "documentation", "The giver\'s milestone or deliverable."
		   });
		addAnnotation
		  (getDependency_ReceiverItem(),
		   source,
		   new String[] {
			   "documentation", "The receiver\'s milestone or deliverable."
		   });
		addAnnotation
		  (getDependency_Type(),
		   source,
		   new String[] {
			   "documentation", "How the dates hang together."
		   });
		addAnnotation
		  (getDependency_Kind(),
		   source,
		   new String[] {
			   "documentation", "What is handed over."
		   });
		addAnnotation
		  (getDependency_Lag(),
		   source,
		   new String[] {
			   "documentation", "Working days between the two; negative for an overlap."
		   });
		addAnnotation
		  (getDependency_HandedOver(),
		   source,
		   new String[] {
			   "documentation", "The deliverable handed over, in words."
		   });
		addAnnotation
		  (getDependency_Criticality(),
		   source,
		   new String[] {
			   "documentation", "How much hangs on it."
		   });
		addAnnotation
		  (getDependency_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getDependency_NeedBy(),
		   source,
		   new String[] {
			   "documentation", "When the receiver needs it."
		   });
		addAnnotation
		  (getDependency_Forecast(),
		   source,
		   new String[] {
			   "documentation", "When the giver expects to hand over."
		   });
		addAnnotation
		  (getDependency_Baseline(),
		   source,
		   new String[] {
			   "documentation", "When it was agreed to be handed over."
		   });
		addAnnotation
		  (getDependency_AgreedByGiver(),
		   source,
		   new String[] {
			   "documentation", "True when the giver has agreed."
		   });
		addAnnotation
		  (getDependency_AgreedByGiverOn(),
		   source,
		   new String[] {
			   "documentation", "When the giver agreed."
		   });
		addAnnotation
		  (getDependency_AgreedByReceiver(),
		   source,
		   new String[] {
			   "documentation", "True when the receiver has agreed."
		   });
		addAnnotation
		  (getDependency_AgreedByReceiverOn(),
		   source,
		   new String[] {
			   "documentation", "When the receiver agreed."
		   });
		addAnnotation
		  (getDependency_GiverOwner(),
		   source,
		   new String[] {
			   "documentation", "Who answers for it on the giver\'s side."
		   });
		addAnnotation
		  (getDependency_ReceiverOwner(),
		   source,
		   new String[] {
			   "documentation", "Who answers for it on the receiver\'s side."
		   });
		addAnnotation
		  (getDependency_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getDependency_ImpactIfLate(),
		   source,
		   new String[] {
			   "documentation", "What happens when it is late."
		   });
		addAnnotation
		  (getDependency_Risk(),
		   source,
		   new String[] {
			   "documentation", "The risk that covers it."
		   });
		addAnnotation
		  (calendarEClass,
		   source,
		   new String[] {
			   "documentation", "The working days of the programme: Monday to Friday less bank holidays and days off."
		   });
		addAnnotation
		  (getCalendar_DaysOff(),
		   source,
		   new String[] {
			   "documentation", "Days that are not worked, and bank holidays or weekends that are."
		   });
		addAnnotation
		  (dayOffEClass,
		   source,
		   new String[] {
			   "documentation", "A weekday that is not worked or, by its kind, a bank holiday or weekend that is."
		   });
		addAnnotation
		  (getDayOff_Date(),
		   source,
		   new String[] {
			   "documentation", "The day."
		   });
		addAnnotation
		  (getDayOff_Name(),
		   source,
		   new String[] {
			   "documentation", "What it is called."
		   });
		addAnnotation
		  (getDayOff_Kind(),
		   source,
		   new String[] {
			   "documentation", "Why it is not worked, or that it is."
		   });
		addAnnotation
		  (contributionEClass,
		   source,
		   new String[] {
			   "documentation", "A share of a workstream\'s effort that serves an outcome, where possible through a benefit."
		   });
		addAnnotation
		  (getContribution_Outcome(),
		   source,
		   new String[] {
			   "documentation", "The outcome served."
		   });
		addAnnotation
		  (getContribution_Benefit(),
		   source,
		   new String[] {
			   "documentation", "The benefit through which it is served; empty where none is named."
		   });
		addAnnotation
		  (getContribution_Weight(),
		   source,
		   new String[] {
			   "documentation", "Share of the workstream\'s effort, 1 to 100 per cent; at most 100 in sum for a workstream."
		   });
		addAnnotation
		  (getContribution_Rationale(),
		   source,
		   new String[] {
			   "documentation", "Why the workstream serves this outcome."
		   });
		addAnnotation
		  (benefitEClass,
		   source,
		   new String[] {
			   "documentation", "A measurable improvement, with its profile (Green Book, Box 9)."
		   });
		addAnnotation
		  (getBenefit_Category(),
		   source,
		   new String[] {
			   "documentation", "Whom it reaches."
		   });
		addAnnotation
		  (getBenefit_BenefitClass(),
		   source,
		   new String[] {
			   "documentation", "How it counts."
		   });
		addAnnotation
		  (getBenefit_ServiceFeature(),
		   source,
		   new String[] {
			   "documentation", "The feature of the service that gives rise to it."
		   });
		addAnnotation
		  (getBenefit_Activities(),
		   source,
		   new String[] {
			   "documentation", "Activities to secure it."
		   });
		addAnnotation
		  (getBenefit_ResponsibleOfficer(),
		   source,
		   new String[] {
			   "documentation", "The role that secures it."
		   });
		addAnnotation
		  (getBenefit_DisBenefits(),
		   source,
		   new String[] {
			   "documentation", "What gets worse."
		   });
		addAnnotation
		  (getBenefit_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getBenefit_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getBenefit_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What shows that it comes about."
		   });
		addAnnotation
		  (getBenefit_PerformanceMeasure(),
		   source,
		   new String[] {
			   "documentation", "What is measured."
		   });
		addAnnotation
		  (getBenefit_TargetImprovement(),
		   source,
		   new String[] {
			   "documentation", "Improvement aimed for."
		   });
		addAnnotation
		  (getBenefit_BaselineValue(),
		   source,
		   new String[] {
			   "documentation", "Value before the change."
		   });
		addAnnotation
		  (getBenefit_BaselineDate(),
		   source,
		   new String[] {
			   "documentation", "When the baseline was taken."
		   });
		addAnnotation
		  (getBenefit_BaselineSource(),
		   source,
		   new String[] {
			   "documentation", "Where the baseline comes from."
		   });
		addAnnotation
		  (getBenefit_MeasurementFrequency(),
		   source,
		   new String[] {
			   "documentation", "How often it is measured."
		   });
		addAnnotation
		  (getBenefit_Timescale(),
		   source,
		   new String[] {
			   "documentation", "When it comes about."
		   });
		addAnnotation
		  (getBenefit_Describable(),
		   source,
		   new String[] {
			   "documentation", "DOAM: it can be described."
		   });
		addAnnotation
		  (getBenefit_Observable(),
		   source,
		   new String[] {
			   "documentation", "DOAM: it can be observed."
		   });
		addAnnotation
		  (getBenefit_Attributable(),
		   source,
		   new String[] {
			   "documentation", "DOAM: it can be attributed to the change."
		   });
		addAnnotation
		  (getBenefit_Measurable(),
		   source,
		   new String[] {
			   "documentation", "DOAM: it can be measured."
		   });
		addAnnotation
		  (getBenefit_FullYearValue(),
		   source,
		   new String[] {
			   "documentation", "Value in a full year, in pounds."
		   });
		addAnnotation
		  (getBenefit_PotentialCost(),
		   source,
		   new String[] {
			   "documentation", "Cost of securing it, in pounds."
		   });
		addAnnotation
		  (getBenefit_AttributionShare(),
		   source,
		   new String[] {
			   "documentation", "Share of the improvement that the change can claim, in per cent."
		   });
		addAnnotation
		  (getBenefit_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "Outcomes that it serves."
		   });
		addAnnotation
		  (getBenefit_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities that it rests on."
		   });
		addAnnotation
		  (getBenefit_Dependencies(),
		   source,
		   new String[] {
			   "documentation", "Hand-overs that it waits for."
		   });
		addAnnotation
		  (getBenefit_Measures(),
		   source,
		   new String[] {
			   "documentation", "Measures of it."
		   });
		addAnnotation
		  (getBenefit_Profile(),
		   source,
		   new String[] {
			   "documentation", "Plan, forecast and actual by period."
		   });
		addAnnotation
		  (benefitPeriodEClass,
		   source,
		   new String[] {
			   "documentation", "A benefit\'s value in one financial year."
		   });
		addAnnotation
		  (getBenefitPeriod_Year(),
		   source,
		   new String[] {
			   "documentation", "The year."
		   });
		addAnnotation
		  (getBenefitPeriod_Plan(),
		   source,
		   new String[] {
			   "documentation", "Planned, in pounds."
		   });
		addAnnotation
		  (getBenefitPeriod_Forecast(),
		   source,
		   new String[] {
			   "documentation", "As now expected, in pounds."
		   });
		addAnnotation
		  (getBenefitPeriod_Actual(),
		   source,
		   new String[] {
			   "documentation", "As it was, in pounds."
		   });
		addAnnotation
		  (deliveryPrincipleEClass,
		   source,
		   new String[] {
			   "documentation", "A rule that later decisions are tested against. Its statement is its description."
		   });
		addAnnotation
		  (getDeliveryPrinciple_Rationale(),
		   source,
		   new String[] {
			   "documentation", "Why it matters."
		   });
		addAnnotation
		  (getDeliveryPrinciple_Implications(),
		   source,
		   new String[] {
			   "documentation", "What follows from it."
		   });
		addAnnotation
		  (getDeliveryPrinciple_Status(),
		   source,
		   new String[] {
			   "documentation", "Whether it is in force."
		   });
		addAnnotation
		  (getDeliveryPrinciple_Tests(),
		   source,
		   new String[] {
			   "documentation", "How workstreams stand against it."
		   });
		addAnnotation
		  (principleTestEClass,
		   source,
		   new String[] {
			   "documentation", "How one workstream stands against a delivery principle."
		   });
		addAnnotation
		  (getPrincipleTest_Workstream(),
		   source,
		   new String[] {
			   "documentation", "The workstream tested."
		   });
		addAnnotation
		  (getPrincipleTest_Result(),
		   source,
		   new String[] {
			   "documentation", "Pass, waiver or fail."
		   });
		addAnnotation
		  (getPrincipleTest_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why."
		   });
		addAnnotation
		  (getPrincipleTest_TestedBy(),
		   source,
		   new String[] {
			   "documentation", "Who tested."
		   });
		addAnnotation
		  (getPrincipleTest_TestedOn(),
		   source,
		   new String[] {
			   "documentation", "When."
		   });
		addAnnotation
		  (getPrincipleTest_WaiverExpires(),
		   source,
		   new String[] {
			   "documentation", "When a waiver ends."
		   });
		addAnnotation
		  (savingsTargetEClass,
		   source,
		   new String[] {
			   "documentation", "An amount to be saved, or a range estimated, with the basis that makes it comparable."
		   });
		addAnnotation
		  (getSavingsTarget_Low(),
		   source,
		   new String[] {
			   "documentation", "Lower end, in pounds."
		   });
		addAnnotation
		  (getSavingsTarget_Likely(),
		   source,
		   new String[] {
			   "documentation", "Likely or required amount, in pounds; for a single figure the only one."
		   });
		addAnnotation
		  (getSavingsTarget_High(),
		   source,
		   new String[] {
			   "documentation", "Upper end, in pounds."
		   });
		addAnnotation
		  (getSavingsTarget_Required(),
		   source,
		   new String[] {
			   "documentation", "True where the amount must be found; false for an estimate."
		   });
		addAnnotation
		  (getSavingsTarget_Basis(),
		   source,
		   new String[] {
			   "documentation", "What the amount stands for."
		   });
		addAnnotation
		  (getSavingsTarget_BasisFrom(),
		   source,
		   new String[] {
			   "documentation", "First year of a cumulative basis."
		   });
		addAnnotation
		  (getSavingsTarget_BasisTo(),
		   source,
		   new String[] {
			   "documentation", "Last year of a cumulative basis, or the year whose full-year effect is meant."
		   });
		addAnnotation
		  (savingsLineEClass,
		   source,
		   new String[] {
			   "documentation", "An amount that the change takes out of a budget, brings in or avoids."
		   });
		addAnnotation
		  (getSavingsLine_OrganisationUnit(),
		   source,
		   new String[] {
			   "documentation", "Directorate or service."
		   });
		addAnnotation
		  (getSavingsLine_CostCentres(),
		   source,
		   new String[] {
			   "documentation", "Budgets that it is taken from."
		   });
		addAnnotation
		  (getSavingsLine_Workstream(),
		   source,
		   new String[] {
			   "documentation", "Workstream that delivers it."
		   });
		addAnnotation
		  (getSavingsLine_Type(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from."
		   });
		addAnnotation
		  (getSavingsLine_Cashability(),
		   source,
		   new String[] {
			   "documentation", "Whether it takes money out of a budget."
		   });
		addAnnotation
		  (getSavingsLine_Recurrence(),
		   source,
		   new String[] {
			   "documentation", "Whether it comes every year."
		   });
		addAnnotation
		  (getSavingsLine_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getSavingsLine_OverlapGroup(),
		   source,
		   new String[] {
			   "documentation", "Name shared by lines that count the same pounds; one of them is counted."
		   });
		addAnnotation
		  (getSavingsLine_Gross(),
		   source,
		   new String[] {
			   "documentation", "Gross amount in a full year, in pounds."
		   });
		addAnnotation
		  (getSavingsLine_Investment(),
		   source,
		   new String[] {
			   "documentation", "Recurrent investment that it needs, in pounds a year."
		   });
		addAnnotation
		  (getSavingsLine_BaselineBudget(),
		   source,
		   new String[] {
			   "documentation", "Budget that it is taken from, in pounds a year."
		   });
		addAnnotation
		  (getSavingsLine_Years(),
		   source,
		   new String[] {
			   "documentation", "In-year amounts."
		   });
		addAnnotation
		  (getSavingsLine_StartDate(),
		   source,
		   new String[] {
			   "documentation", "First day on which it saves."
		   });
		addAnnotation
		  (getSavingsLine_EndYear(),
		   source,
		   new String[] {
			   "documentation", "Last year; empty while it goes on."
		   });
		addAnnotation
		  (getSavingsLine_Ramp(),
		   source,
		   new String[] {
			   "documentation", "How it builds up."
		   });
		addAnnotation
		  (getSavingsLine_DeliveredToDate(),
		   source,
		   new String[] {
			   "documentation", "Delivered so far, in pounds."
		   });
		addAnnotation
		  (getSavingsLine_Forecast(),
		   source,
		   new String[] {
			   "documentation", "Full-year amount as now expected, in pounds."
		   });
		addAnnotation
		  (getSavingsLine_Slippage(),
		   source,
		   new String[] {
			   "documentation", "Pounds that move to a later year."
		   });
		addAnnotation
		  (getSavingsLine_PostsDeleted(),
		   source,
		   new String[] {
			   "documentation", "Posts deleted, in full-time equivalents."
		   });
		addAnnotation
		  (getSavingsLine_PostsVacant(),
		   source,
		   new String[] {
			   "documentation", "Of these vacant."
		   });
		addAnnotation
		  (getSavingsLine_PostsRedeployed(),
		   source,
		   new String[] {
			   "documentation", "Of these redeployed."
		   });
		addAnnotation
		  (getSavingsLine_PostsRedundant(),
		   source,
		   new String[] {
			   "documentation", "Of these redundant."
		   });
		addAnnotation
		  (getSavingsLine_InMediumTermPlan(),
		   source,
		   new String[] {
			   "documentation", "True when the medium term financial plan already counts it."
		   });
		addAnnotation
		  (getSavingsLine_MediumTermPlanReference(),
		   source,
		   new String[] {
			   "documentation", "Its reference there."
		   });
		addAnnotation
		  (getSavingsLine_Confidence(),
		   source,
		   new String[] {
			   "documentation", "How sure the estimate is."
		   });
		addAnnotation
		  (getSavingsLine_OptimismBias(),
		   source,
		   new String[] {
			   "documentation", "Adjustment for optimism bias, in per cent."
		   });
		addAnnotation
		  (getSavingsLine_Rag(),
		   source,
		   new String[] {
			   "documentation", "Delivery confidence."
		   });
		addAnnotation
		  (getSavingsLine_RagNote(),
		   source,
		   new String[] {
			   "documentation", "Why this delivery confidence."
		   });
		addAnnotation
		  (getSavingsLine_AgreedBy(),
		   source,
		   new String[] {
			   "documentation", "The budget holder who agreed."
		   });
		addAnnotation
		  (getSavingsLine_AgreedOn(),
		   source,
		   new String[] {
			   "documentation", "When the budget holder agreed."
		   });
		addAnnotation
		  (getSavingsLine_FinanceValidated(),
		   source,
		   new String[] {
			   "documentation", "True when finance has checked it."
		   });
		addAnnotation
		  (getSavingsLine_FinanceValidatedOn(),
		   source,
		   new String[] {
			   "documentation", "When finance checked it."
		   });
		addAnnotation
		  (getSavingsLine_Mitigation(),
		   source,
		   new String[] {
			   "documentation", "What is done when it falls short."
		   });
		addAnnotation
		  (getSavingsLine_DependsOn(),
		   source,
		   new String[] {
			   "documentation", "Milestones and deliverables that must come first."
		   });
		addAnnotation
		  (getSavingsLine_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities that it rests on."
		   });
		addAnnotation
		  (getSavingsLine_Substitute(),
		   source,
		   new String[] {
			   "documentation", "The saving that takes its place when it fails."
		   });
		addAnnotation
		  (getSavingsLine_ImpactAssessment(),
		   source,
		   new String[] {
			   "documentation", "Its impact assessment."
		   });
		addAnnotation
		  (getSavingsLine_Decision(),
		   source,
		   new String[] {
			   "documentation", "The decision that agreed it."
		   });
		addAnnotation
		  (savingYearEClass,
		   source,
		   new String[] {
			   "documentation", "What a line saves in one financial year."
		   });
		addAnnotation
		  (getSavingYear_Year(),
		   source,
		   new String[] {
			   "documentation", "The year."
		   });
		addAnnotation
		  (getSavingYear_Low(),
		   source,
		   new String[] {
			   "documentation", "Low in-year amount, in pounds."
		   });
		addAnnotation
		  (getSavingYear_Likely(),
		   source,
		   new String[] {
			   "documentation", "Likely in-year amount, in pounds."
		   });
		addAnnotation
		  (getSavingYear_High(),
		   source,
		   new String[] {
			   "documentation", "High in-year amount, in pounds."
		   });
		addAnnotation
		  (oneOffCostEClass,
		   source,
		   new String[] {
			   "documentation", "A cost that the change bears once."
		   });
		addAnnotation
		  (getOneOffCost_Type(),
		   source,
		   new String[] {
			   "documentation", "What it pays for."
		   });
		addAnnotation
		  (getOneOffCost_Nature(),
		   source,
		   new String[] {
			   "documentation", "Which budget it falls on."
		   });
		addAnnotation
		  (getOneOffCost_Years(),
		   source,
		   new String[] {
			   "documentation", "Amounts by year."
		   });
		addAnnotation
		  (getOneOffCost_FundingSource(),
		   source,
		   new String[] {
			   "documentation", "What pays for it."
		   });
		addAnnotation
		  (getOneOffCost_ApprovedAmount(),
		   source,
		   new String[] {
			   "documentation", "Amount approved, in pounds."
		   });
		addAnnotation
		  (getOneOffCost_Decision(),
		   source,
		   new String[] {
			   "documentation", "The decision that approved it."
		   });
		addAnnotation
		  (getOneOffCost_Committed(),
		   source,
		   new String[] {
			   "documentation", "Committed, in pounds."
		   });
		addAnnotation
		  (getOneOffCost_Spent(),
		   source,
		   new String[] {
			   "documentation", "Spent, in pounds."
		   });
		addAnnotation
		  (getOneOffCost_Savings(),
		   source,
		   new String[] {
			   "documentation", "Savings that it makes possible."
		   });
		addAnnotation
		  (getOneOffCost_Workstream(),
		   source,
		   new String[] {
			   "documentation", "Workstream that spends it."
		   });
		addAnnotation
		  (costYearEClass,
		   source,
		   new String[] {
			   "documentation", "A one-off cost in one financial year."
		   });
		addAnnotation
		  (getCostYear_Year(),
		   source,
		   new String[] {
			   "documentation", "The year."
		   });
		addAnnotation
		  (getCostYear_Low(),
		   source,
		   new String[] {
			   "documentation", "Low amount, in pounds."
		   });
		addAnnotation
		  (getCostYear_Likely(),
		   source,
		   new String[] {
			   "documentation", "Likely amount, in pounds."
		   });
		addAnnotation
		  (getCostYear_High(),
		   source,
		   new String[] {
			   "documentation", "High amount, in pounds."
		   });
		addAnnotation
		  (optionEClass,
		   source,
		   new String[] {
			   "documentation", "A way forward that was or should be appraised (Green Book)."
		   });
		addAnnotation
		  (getOption_Kind(),
		   source,
		   new String[] {
			   "documentation", "The part it plays in the appraisal."
		   });
		addAnnotation
		  (getOption_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it came."
		   });
		addAnnotation
		  (getOption_Scores(),
		   source,
		   new String[] {
			   "documentation", "Scores against critical success factors."
		   });
		addAnnotation
		  (getOption_Cost(),
		   source,
		   new String[] {
			   "documentation", "Cost, in pounds."
		   });
		addAnnotation
		  (getOption_Benefit(),
		   source,
		   new String[] {
			   "documentation", "Benefit, in pounds."
		   });
		addAnnotation
		  (getOption_Basis(),
		   source,
		   new String[] {
			   "documentation", "What cost and benefit stand for."
		   });
		addAnnotation
		  (getOption_Risk(),
		   source,
		   new String[] {
			   "documentation", "What could go wrong."
		   });
		addAnnotation
		  (getOption_Reversibility(),
		   source,
		   new String[] {
			   "documentation", "How hard it is to turn back."
		   });
		addAnnotation
		  (getOption_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it was chosen or rejected."
		   });
		addAnnotation
		  (getOption_PlanBOf(),
		   source,
		   new String[] {
			   "documentation", "The option that it backs up."
		   });
		addAnnotation
		  (getOption_Trigger(),
		   source,
		   new String[] {
			   "documentation", "What makes the council switch to it."
		   });
		addAnnotation
		  (getOption_Substitutes(),
		   source,
		   new String[] {
			   "documentation", "Savings that it offers in place of others."
		   });
		addAnnotation
		  (factorScoreEClass,
		   source,
		   new String[] {
			   "documentation", "How an option scores against one critical success factor."
		   });
		addAnnotation
		  (getFactorScore_Factor(),
		   source,
		   new String[] {
			   "documentation", "The critical success factor."
		   });
		addAnnotation
		  (getFactorScore_Score(),
		   source,
		   new String[] {
			   "documentation", "1 to 5."
		   });
		addAnnotation
		  (getFactorScore_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why."
		   });
		addAnnotation
		  (riskScaleEClass,
		   source,
		   new String[] {
			   "documentation", "How risks are scored and how much is tolerated."
		   });
		addAnnotation
		  (getRiskScale_Bands(),
		   source,
		   new String[] {
			   "documentation", "Bands of the score, lowest first."
		   });
		addAnnotation
		  (getRiskScale_Appetites(),
		   source,
		   new String[] {
			   "documentation", "How much is tolerated for each category."
		   });
		addAnnotation
		  (getRiskScale_Likelihoods(),
		   source,
		   new String[] {
			   "documentation", "What each likelihood means."
		   });
		addAnnotation
		  (getRiskScale_Impacts(),
		   source,
		   new String[] {
			   "documentation", "What each impact means."
		   });
		addAnnotation
		  (riskBandEClass,
		   source,
		   new String[] {
			   "documentation", "A band of risk scores."
		   });
		addAnnotation
		  (getRiskBand_Name(),
		   source,
		   new String[] {
			   "documentation", "Name, such as High."
		   });
		addAnnotation
		  (getRiskBand_Letter(),
		   source,
		   new String[] {
			   "documentation", "One letter shown with the colour."
		   });
		addAnnotation
		  (getRiskBand_From(),
		   source,
		   new String[] {
			   "documentation", "Lowest score of the band, 1 to 25."
		   });
		addAnnotation
		  (getRiskBand_Rag(),
		   source,
		   new String[] {
			   "documentation", "Colour of the band."
		   });
		addAnnotation
		  (riskAppetiteEClass,
		   source,
		   new String[] {
			   "documentation", "The highest residual score tolerated in a category."
		   });
		addAnnotation
		  (getRiskAppetite_Category(),
		   source,
		   new String[] {
			   "documentation", "The category."
		   });
		addAnnotation
		  (getRiskAppetite_HighestScore(),
		   source,
		   new String[] {
			   "documentation", "1 to 25."
		   });
		addAnnotation
		  (getRiskAppetite_Statement(),
		   source,
		   new String[] {
			   "documentation", "The appetite in words."
		   });
		addAnnotation
		  (scoreMeaningEClass,
		   source,
		   new String[] {
			   "documentation", "What a score stands for."
		   });
		addAnnotation
		  (getScoreMeaning_Score(),
		   source,
		   new String[] {
			   "documentation", "1 to 5."
		   });
		addAnnotation
		  (getScoreMeaning_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the score."
		   });
		addAnnotation
		  (getScoreMeaning_Meaning(),
		   source,
		   new String[] {
			   "documentation", "What it stands for."
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "documentation", "An uncertain event that would harm or help, with cause, event and effect."
		   });
		addAnnotation
		  (getRisk_Nature(),
		   source,
		   new String[] {
			   "documentation", "Threat or opportunity."
		   });
		addAnnotation
		  (getRisk_Category(),
		   source,
		   new String[] {
			   "documentation", "Category of the Orange Book."
		   });
		addAnnotation
		  (getRisk_Cause(),
		   source,
		   new String[] {
			   "documentation", "What gives rise to it."
		   });
		addAnnotation
		  (getRisk_Event(),
		   source,
		   new String[] {
			   "documentation", "What might happen."
		   });
		addAnnotation
		  (getRisk_Effect(),
		   source,
		   new String[] {
			   "documentation", "What would follow."
		   });
		addAnnotation
		  (getRisk_RaisedBy(),
		   source,
		   new String[] {
			   "documentation", "Who raised it."
		   });
		addAnnotation
		  (getRisk_IdentifiedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was identified."
		   });
		addAnnotation
		  (getRisk_LastUpdated(),
		   source,
		   new String[] {
			   "documentation", "When it was last updated."
		   });
		addAnnotation
		  (getRisk_ActionOwner(),
		   source,
		   new String[] {
			   "documentation", "Who carries out the response."
		   });
		addAnnotation
		  (getRisk_CabinetPortfolio(),
		   source,
		   new String[] {
			   "documentation", "The cabinet portfolio concerned."
		   });
		addAnnotation
		  (getRisk_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getRisk_ClosedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was closed."
		   });
		addAnnotation
		  (getRisk_ClosedReason(),
		   source,
		   new String[] {
			   "documentation", "Why it was closed."
		   });
		addAnnotation
		  (getRisk_BecameIssue(),
		   source,
		   new String[] {
			   "documentation", "The issue that it turned into."
		   });
		addAnnotation
		  (getRisk_InherentLikelihood(),
		   source,
		   new String[] {
			   "documentation", "Likelihood before controls, 1 to 5."
		   });
		addAnnotation
		  (getRisk_InherentImpact(),
		   source,
		   new String[] {
			   "documentation", "Impact before controls, 1 to 5."
		   });
		addAnnotation
		  (getRisk_ResidualLikelihood(),
		   source,
		   new String[] {
			   "documentation", "Likelihood with today\'s controls, 1 to 5."
		   });
		addAnnotation
		  (getRisk_ResidualImpact(),
		   source,
		   new String[] {
			   "documentation", "Impact with today\'s controls, 1 to 5."
		   });
		addAnnotation
		  (getRisk_TargetLikelihood(),
		   source,
		   new String[] {
			   "documentation", "Likelihood aimed for, 1 to 5."
		   });
		addAnnotation
		  (getRisk_TargetImpact(),
		   source,
		   new String[] {
			   "documentation", "Impact aimed for, 1 to 5."
		   });
		addAnnotation
		  (getRisk_TargetDate(),
		   source,
		   new String[] {
			   "documentation", "When the target is due."
		   });
		addAnnotation
		  (getRisk_Proximity(),
		   source,
		   new String[] {
			   "documentation", "When it might occur."
		   });
		addAnnotation
		  (getRisk_Velocity(),
		   source,
		   new String[] {
			   "documentation", "How fast it would bite."
		   });
		addAnnotation
		  (getRisk_DirectionOfTravel(),
		   source,
		   new String[] {
			   "documentation", "How the residual score has moved."
		   });
		addAnnotation
		  (getRisk_ImpactLow(),
		   source,
		   new String[] {
			   "documentation", "Low estimate of the impact, in pounds."
		   });
		addAnnotation
		  (getRisk_ImpactLikely(),
		   source,
		   new String[] {
			   "documentation", "Likely estimate of the impact, in pounds."
		   });
		addAnnotation
		  (getRisk_ImpactHigh(),
		   source,
		   new String[] {
			   "documentation", "High estimate of the impact, in pounds."
		   });
		addAnnotation
		  (getRisk_Probability(),
		   source,
		   new String[] {
			   "documentation", "Probability, in per cent."
		   });
		addAnnotation
		  (getRisk_Response(),
		   source,
		   new String[] {
			   "documentation", "What is done about it."
		   });
		addAnnotation
		  (getRisk_Controls(),
		   source,
		   new String[] {
			   "documentation", "Controls in place."
		   });
		addAnnotation
		  (getRisk_Actions(),
		   source,
		   new String[] {
			   "documentation", "Actions still to do."
		   });
		addAnnotation
		  (getRisk_ActionStatus(),
		   source,
		   new String[] {
			   "documentation", "Where the actions stand as a whole."
		   });
		addAnnotation
		  (getRisk_Contingency(),
		   source,
		   new String[] {
			   "documentation", "What is done if it occurs."
		   });
		addAnnotation
		  (getRisk_ContingencyTrigger(),
		   source,
		   new String[] {
			   "documentation", "What sets the contingency off."
		   });
		addAnnotation
		  (getRisk_SecondaryRisk(),
		   source,
		   new String[] {
			   "documentation", "A risk that the response brings with it."
		   });
		addAnnotation
		  (getRisk_ReviewFrequency(),
		   source,
		   new String[] {
			   "documentation", "How often it is reviewed."
		   });
		addAnnotation
		  (getRisk_NextReview(),
		   source,
		   new String[] {
			   "documentation", "Next review."
		   });
		addAnnotation
		  (getRisk_EscalationLevel(),
		   source,
		   new String[] {
			   "documentation", "Who carries it now."
		   });
		addAnnotation
		  (getRisk_Workstream(),
		   source,
		   new String[] {
			   "documentation", "Workstream concerned."
		   });
		addAnnotation
		  (getRisk_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "Outcomes at stake."
		   });
		addAnnotation
		  (getRisk_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "Capabilities at stake."
		   });
		addAnnotation
		  (getRisk_Savings(),
		   source,
		   new String[] {
			   "documentation", "Savings at stake."
		   });
		addAnnotation
		  (getRisk_Milestones(),
		   source,
		   new String[] {
			   "documentation", "Milestones at stake."
		   });
		addAnnotation
		  (getRisk_RelatedRisks(),
		   source,
		   new String[] {
			   "documentation", "Interdependent risks."
		   });
		addAnnotation
		  (controlEClass,
		   source,
		   new String[] {
			   "documentation", "A control that is in place."
		   });
		addAnnotation
		  (getControl_Type(),
		   source,
		   new String[] {
			   "documentation", "What it does."
		   });
		addAnnotation
		  (getControl_Effectiveness(),
		   source,
		   new String[] {
			   "documentation", "How well it works."
		   });
		addAnnotation
		  (getControl_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What shows that it works."
		   });
		addAnnotation
		  (riskActionEClass,
		   source,
		   new String[] {
			   "documentation", "An action that reduces a risk."
		   });
		addAnnotation
		  (getRiskAction_Due(),
		   source,
		   new String[] {
			   "documentation", "When it is due."
		   });
		addAnnotation
		  (getRiskAction_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getRiskAction_Cost(),
		   source,
		   new String[] {
			   "documentation", "Cost, in pounds."
		   });
		addAnnotation
		  (getRiskAction_LikelihoodEffect(),
		   source,
		   new String[] {
			   "documentation", "Change of the likelihood once done, in points, usually negative."
		   });
		addAnnotation
		  (getRiskAction_ImpactEffect(),
		   source,
		   new String[] {
			   "documentation", "Change of the impact once done, in points, usually negative."
		   });
		addAnnotation
		  (issueEClass,
		   source,
		   new String[] {
			   "documentation", "Something that has happened and needs an answer."
		   });
		addAnnotation
		  (getIssue_Type(),
		   source,
		   new String[] {
			   "documentation", "What kind of issue it is."
		   });
		addAnnotation
		  (getIssue_FromRisk(),
		   source,
		   new String[] {
			   "documentation", "The risk that turned into it."
		   });
		addAnnotation
		  (getIssue_RaisedBy(),
		   source,
		   new String[] {
			   "documentation", "Who raised it."
		   });
		addAnnotation
		  (getIssue_RaisedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was raised."
		   });
		addAnnotation
		  (getIssue_Priority(),
		   source,
		   new String[] {
			   "documentation", "How urgent it is."
		   });
		addAnnotation
		  (getIssue_Severity(),
		   source,
		   new String[] {
			   "documentation", "How grave it is."
		   });
		addAnnotation
		  (getIssue_ImpactOnTime(),
		   source,
		   new String[] {
			   "documentation", "Impact on time."
		   });
		addAnnotation
		  (getIssue_ImpactOnCost(),
		   source,
		   new String[] {
			   "documentation", "Impact on cost."
		   });
		addAnnotation
		  (getIssue_ImpactOnBenefit(),
		   source,
		   new String[] {
			   "documentation", "Impact on benefits."
		   });
		addAnnotation
		  (getIssue_ImpactOnQuality(),
		   source,
		   new String[] {
			   "documentation", "Impact on quality."
		   });
		addAnnotation
		  (getIssue_DecisionNeededBy(),
		   source,
		   new String[] {
			   "documentation", "When a decision is needed."
		   });
		addAnnotation
		  (getIssue_Resolution(),
		   source,
		   new String[] {
			   "documentation", "How it was resolved."
		   });
		addAnnotation
		  (getIssue_EscalatedTo(),
		   source,
		   new String[] {
			   "documentation", "Who carries it now."
		   });
		addAnnotation
		  (getIssue_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getIssue_ClosedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was closed."
		   });
		addAnnotation
		  (getIssue_Affected(),
		   source,
		   new String[] {
			   "documentation", "Elements affected."
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "documentation", "Something taken as true until it is checked."
		   });
		addAnnotation
		  (getAssumption_Basis(),
		   source,
		   new String[] {
			   "documentation", "Evidence that it rests on."
		   });
		addAnnotation
		  (getAssumption_Confidence(),
		   source,
		   new String[] {
			   "documentation", "How sure it is."
		   });
		addAnnotation
		  (getAssumption_ImpactIfFalse(),
		   source,
		   new String[] {
			   "documentation", "What follows if it is false."
		   });
		addAnnotation
		  (getAssumption_ValidationMethod(),
		   source,
		   new String[] {
			   "documentation", "How it is checked."
		   });
		addAnnotation
		  (getAssumption_ValidateBy(),
		   source,
		   new String[] {
			   "documentation", "When it must be checked."
		   });
		addAnnotation
		  (getAssumption_Status(),
		   source,
		   new String[] {
			   "documentation", "Whether it has been checked."
		   });
		addAnnotation
		  (getAssumption_Savings(),
		   source,
		   new String[] {
			   "documentation", "Savings that rest on it."
		   });
		addAnnotation
		  (getAssumption_Milestones(),
		   source,
		   new String[] {
			   "documentation", "Milestones that rest on it."
		   });
		addAnnotation
		  (getAssumption_BecameRisk(),
		   source,
		   new String[] {
			   "documentation", "The risk that it turned into."
		   });
		addAnnotation
		  (governanceBodyEClass,
		   source,
		   new String[] {
			   "documentation", "A body that decides, scrutinises or oversees."
		   });
		addAnnotation
		  (getGovernanceBody_Type(),
		   source,
		   new String[] {
			   "documentation", "What it is for."
		   });
		addAnnotation
		  (getGovernanceBody_Remit(),
		   source,
		   new String[] {
			   "documentation", "What it answers for."
		   });
		addAnnotation
		  (getGovernanceBody_Chair(),
		   source,
		   new String[] {
			   "documentation", "Who chairs it."
		   });
		addAnnotation
		  (getGovernanceBody_ReportsTo(),
		   source,
		   new String[] {
			   "documentation", "The body that it reports to."
		   });
		addAnnotation
		  (getGovernanceBody_Oversees(),
		   source,
		   new String[] {
			   "documentation", "What it oversees."
		   });
		addAnnotation
		  (getGovernanceBody_Meetings(),
		   source,
		   new String[] {
			   "documentation", "Its meetings."
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "documentation", "A meeting of a governance body."
		   });
		addAnnotation
		  (getMeeting_Date(),
		   source,
		   new String[] {
			   "documentation", "When it took place or will."
		   });
		addAnnotation
		  (getMeeting_Papers(),
		   source,
		   new String[] {
			   "documentation", "Papers before it."
		   });
		addAnnotation
		  (getMeeting_Decisions(),
		   source,
		   new String[] {
			   "documentation", "What it decided."
		   });
		addAnnotation
		  (getMeeting_Comments(),
		   source,
		   new String[] {
			   "documentation", "What it commented."
		   });
		addAnnotation
		  (paperEClass,
		   source,
		   new String[] {
			   "documentation", "A report before a meeting."
		   });
		addAnnotation
		  (getPaper_Item(),
		   source,
		   new String[] {
			   "documentation", "Agenda item, such as CA9."
		   });
		addAnnotation
		  (getPaper_ForwardPlanReference(),
		   source,
		   new String[] {
			   "documentation", "Reference in the forward plan."
		   });
		addAnnotation
		  (getPaper_AnnexOf(),
		   source,
		   new String[] {
			   "documentation", "The paper that it is annexed to; empty for a report of its own."
		   });
		addAnnotation
		  (getPaper_Document(),
		   source,
		   new String[] {
			   "documentation", "The document."
		   });
		addAnnotation
		  (getPaper_About(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "documentation", "A decision of a governance body."
		   });
		addAnnotation
		  (getDecision_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was made."
		   });
		addAnnotation
		  (getDecision_Paper(),
		   source,
		   new String[] {
			   "documentation", "The paper that it rests on."
		   });
		addAnnotation
		  (getDecision_Paragraph(),
		   source,
		   new String[] {
			   "documentation", "The paragraph of the paper."
		   });
		addAnnotation
		  (getDecision_ForwardPlanReference(),
		   source,
		   new String[] {
			   "documentation", "Reference in the forward plan."
		   });
		addAnnotation
		  (getDecision_KeyDecision(),
		   source,
		   new String[] {
			   "documentation", "True for a key decision."
		   });
		addAnnotation
		  (getDecision_Recommendation(),
		   source,
		   new String[] {
			   "documentation", "What was recommended."
		   });
		addAnnotation
		  (getDecision_Resolution(),
		   source,
		   new String[] {
			   "documentation", "What was resolved."
		   });
		addAnnotation
		  (getDecision_OptionsConsidered(),
		   source,
		   new String[] {
			   "documentation", "Options considered."
		   });
		addAnnotation
		  (getDecision_Reasons(),
		   source,
		   new String[] {
			   "documentation", "Reasons."
		   });
		addAnnotation
		  (getDecision_DecisionMaker(),
		   source,
		   new String[] {
			   "documentation", "Who decided, where not the body as a whole."
		   });
		addAnnotation
		  (getDecision_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it is."
		   });
		addAnnotation
		  (getDecision_CallInEnds(),
		   source,
		   new String[] {
			   "documentation", "End of the call-in window."
		   });
		addAnnotation
		  (getDecision_CallInOutcome(),
		   source,
		   new String[] {
			   "documentation", "Outcome of a call-in."
		   });
		addAnnotation
		  (getDecision_Conditions(),
		   source,
		   new String[] {
			   "documentation", "Conditions attached."
		   });
		addAnnotation
		  (getDecision_Actions(),
		   source,
		   new String[] {
			   "documentation", "Actions that arise."
		   });
		addAnnotation
		  (getDecision_ReviewDate(),
		   source,
		   new String[] {
			   "documentation", "When it is reviewed."
		   });
		addAnnotation
		  (getDecision_Supersedes(),
		   source,
		   new String[] {
			   "documentation", "The decision that it replaces."
		   });
		addAnnotation
		  (getDecision_Options(),
		   source,
		   new String[] {
			   "documentation", "Options that it chose between."
		   });
		addAnnotation
		  (getDecision_Linked(),
		   source,
		   new String[] {
			   "documentation", "Elements that it concerns."
		   });
		addAnnotation
		  (decisionActionEClass,
		   source,
		   new String[] {
			   "documentation", "An action that arises from a decision."
		   });
		addAnnotation
		  (getDecisionAction_Due(),
		   source,
		   new String[] {
			   "documentation", "When it is due."
		   });
		addAnnotation
		  (getDecisionAction_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (scrutinyCommentEClass,
		   source,
		   new String[] {
			   "documentation", "A point that a scrutiny committee made. Its text is its description."
		   });
		addAnnotation
		  (getScrutinyComment_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was made."
		   });
		addAnnotation
		  (getScrutinyComment_Paper(),
		   source,
		   new String[] {
			   "documentation", "The paper that it is about."
		   });
		addAnnotation
		  (getScrutinyComment_Type(),
		   source,
		   new String[] {
			   "documentation", "What it asks for."
		   });
		addAnnotation
		  (getScrutinyComment_Theme(),
		   source,
		   new String[] {
			   "documentation", "What it is about, in a word or two."
		   });
		addAnnotation
		  (getScrutinyComment_Due(),
		   source,
		   new String[] {
			   "documentation", "When a response is due (Local Government Act 2000, section 9FE: two months)."
		   });
		addAnnotation
		  (getScrutinyComment_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getScrutinyComment_ClosedAt(),
		   source,
		   new String[] {
			   "documentation", "The meeting that closed it."
		   });
		addAnnotation
		  (getScrutinyComment_Linked(),
		   source,
		   new String[] {
			   "documentation", "Elements that it concerns."
		   });
		addAnnotation
		  (getScrutinyComment_Responses(),
		   source,
		   new String[] {
			   "documentation", "Answers of the executive."
		   });
		addAnnotation
		  (responseEClass,
		   source,
		   new String[] {
			   "documentation", "An answer of the executive to a scrutiny comment. Its text is its description."
		   });
		addAnnotation
		  (getResponse_Type(),
		   source,
		   new String[] {
			   "documentation", "How the executive answered."
		   });
		addAnnotation
		  (getResponse_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was given."
		   });
		addAnnotation
		  (getResponse_Responder(),
		   source,
		   new String[] {
			   "documentation", "Who answered."
		   });
		addAnnotation
		  (getResponse_Decision(),
		   source,
		   new String[] {
			   "documentation", "The decision that goes with it."
		   });
		addAnnotation
		  (getResponse_Action(),
		   source,
		   new String[] {
			   "documentation", "What is done."
		   });
		addAnnotation
		  (getResponse_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What shows that it is done."
		   });
		addAnnotation
		  (impactAssessmentEClass,
		   source,
		   new String[] {
			   "documentation", "An equality or service and community impact assessment."
		   });
		addAnnotation
		  (getImpactAssessment_Proposal(),
		   source,
		   new String[] {
			   "documentation", "What is assessed."
		   });
		addAnnotation
		  (getImpactAssessment_Stage(),
		   source,
		   new String[] {
			   "documentation", "How far it is."
		   });
		addAnnotation
		  (getImpactAssessment_Groups(),
		   source,
		   new String[] {
			   "documentation", "Effects by group."
		   });
		addAnnotation
		  (getImpactAssessment_CumulativeEffect(),
		   source,
		   new String[] {
			   "documentation", "Effect together with other proposals."
		   });
		addAnnotation
		  (getImpactAssessment_Consultation(),
		   source,
		   new String[] {
			   "documentation", "Who was consulted and what they said."
		   });
		addAnnotation
		  (getImpactAssessment_SignedOffBy(),
		   source,
		   new String[] {
			   "documentation", "Who signed it off."
		   });
		addAnnotation
		  (getImpactAssessment_SignedOffOn(),
		   source,
		   new String[] {
			   "documentation", "When it was signed off."
		   });
		addAnnotation
		  (getImpactAssessment_ReviewDate(),
		   source,
		   new String[] {
			   "documentation", "When it is reviewed."
		   });
		addAnnotation
		  (getImpactAssessment_Savings(),
		   source,
		   new String[] {
			   "documentation", "Savings that it covers."
		   });
		addAnnotation
		  (getImpactAssessment_Decisions(),
		   source,
		   new String[] {
			   "documentation", "Decisions that it supports."
		   });
		addAnnotation
		  (groupImpactEClass,
		   source,
		   new String[] {
			   "documentation", "The effect of a proposal on one group of people."
		   });
		addAnnotation
		  (getGroupImpact_Characteristic(),
		   source,
		   new String[] {
			   "documentation", "The group."
		   });
		addAnnotation
		  (getGroupImpact_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What is known."
		   });
		addAnnotation
		  (getGroupImpact_Direction(),
		   source,
		   new String[] {
			   "documentation", "Which way the effect goes."
		   });
		addAnnotation
		  (getGroupImpact_Severity(),
		   source,
		   new String[] {
			   "documentation", "How grave it is."
		   });
		addAnnotation
		  (getGroupImpact_Mitigation(),
		   source,
		   new String[] {
			   "documentation", "What is done about it."
		   });
		addAnnotation
		  (getGroupImpact_Owner(),
		   source,
		   new String[] {
			   "documentation", "Who answers for the mitigation."
		   });
		addAnnotation
		  (getGroupImpact_Date(),
		   source,
		   new String[] {
			   "documentation", "When it is due."
		   });
		addAnnotation
		  (diagramEClass,
		   source,
		   new String[] {
			   "documentation", "A diagram of the portfolio: what kind, of what, and where things lie."
		   });
		addAnnotation
		  (getDiagram_Kind(),
		   source,
		   new String[] {
			   "documentation", "Name of the diagram description in the viewpoint specification."
		   });
		addAnnotation
		  (getDiagram_Scope(),
		   source,
		   new String[] {
			   "documentation", "What it shows; empty for the whole portfolio."
		   });
		addAnnotation
		  (getDiagram_Layers(),
		   source,
		   new String[] {
			   "documentation", "Names of the optional layers that are shown."
		   });
		addAnnotation
		  (getDiagram_Filters(),
		   source,
		   new String[] {
			   "documentation", "Names of the filters that are on."
		   });
		addAnnotation
		  (getDiagram_Positions(),
		   source,
		   new String[] {
			   "documentation", "Where figures lie."
		   });
		addAnnotation
		  (getDiagram_Routes(),
		   source,
		   new String[] {
			   "documentation", "How edges run where somebody bent them."
		   });
		addAnnotation
		  (getDiagram_Hidden(),
		   source,
		   new String[] {
			   "documentation", "Keys of the figures that users took off this diagram."
		   });
		addAnnotation
		  (getDiagram_PageNotes(),
		   source,
		   new String[] {
			   "documentation", "Free text on the page."
		   });
		addAnnotation
		  (diagramPositionEClass,
		   source,
		   new String[] {
			   "documentation", "Where a figure lies, in pixels at 100 %."
		   });
		addAnnotation
		  (getDiagramPosition_Key(),
		   source,
		   new String[] {
			   "documentation", "Mapping name and id of the element."
		   });
		addAnnotation
		  (getDiagramPosition_X(),
		   source,
		   new String[] {
			   "documentation", "Left edge."
		   });
		addAnnotation
		  (getDiagramPosition_Y(),
		   source,
		   new String[] {
			   "documentation", "Upper edge."
		   });
		addAnnotation
		  (getDiagramPosition_Width(),
		   source,
		   new String[] {
			   "documentation", "Width; -1 for the natural width."
		   });
		addAnnotation
		  (getDiagramPosition_Height(),
		   source,
		   new String[] {
			   "documentation", "Height; -1 for the natural height."
		   });
		addAnnotation
		  (diagramRouteEClass,
		   source,
		   new String[] {
			   "documentation", "How an edge runs."
		   });
		addAnnotation
		  (getDiagramRoute_Key(),
		   source,
		   new String[] {
			   "documentation", "Mapping name and id of the element."
		   });
		addAnnotation
		  (getDiagramRoute_BendPoints(),
		   source,
		   new String[] {
			   "documentation", "x,y pairs in pixels, separated by spaces."
		   });
		addAnnotation
		  (getDiagramRoute_Kind(),
		   source,
		   new String[] {
			   "documentation", "Who placed the bend points."
		   });
		addAnnotation
		  (diagramNoteEClass,
		   source,
		   new String[] {
			   "documentation", "A text that stands on one diagram and says nothing about the portfolio itself; places in pixels at 100 %."
		   });
		addAnnotation
		  (getDiagramNote_Text(),
		   source,
		   new String[] {
			   "documentation", "What it says; may have several lines."
		   });
		addAnnotation
		  (getDiagramNote_X(),
		   source,
		   new String[] {
			   "documentation", "Left edge."
		   });
		addAnnotation
		  (getDiagramNote_Y(),
		   source,
		   new String[] {
			   "documentation", "Upper edge."
		   });
		addAnnotation
		  (getDiagramNote_Width(),
		   source,
		   new String[] {
			   "documentation", "Width; -1 for the natural width."
		   });
		addAnnotation
		  (getDiagramNote_Height(),
		   source,
		   new String[] {
			   "documentation", "Height; -1 for the natural height."
		   });
		addAnnotation
		  (ruleSettingEClass,
		   source,
		   new String[] {
			   "documentation", "A change to the severity or parameters of a rule for this portfolio."
		   });
		addAnnotation
		  (getRuleSetting_RuleId(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule, such as GT-D03."
		   });
		addAnnotation
		  (getRuleSetting_Enabled(),
		   source,
		   new String[] {
			   "documentation", "False where the rule is switched off."
		   });
		addAnnotation
		  (getRuleSetting_Severity(),
		   source,
		   new String[] {
			   "documentation", "Severity in place of the rule\'s own."
		   });
		addAnnotation
		  (getRuleSetting_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Parameters as name=value."
		   });
		addAnnotation
		  (acceptedFindingEClass,
		   source,
		   new String[] {
			   "documentation", "A finding that somebody has accepted with a reason until a day."
		   });
		addAnnotation
		  (getAcceptedFinding_RuleId(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule."
		   });
		addAnnotation
		  (getAcceptedFinding_Element(),
		   source,
		   new String[] {
			   "documentation", "The element found."
		   });
		addAnnotation
		  (getAcceptedFinding_Subject(),
		   source,
		   new String[] {
			   "documentation", "What distinguishes this finding from others of the rule on the element; empty when there is but one."
		   });
		addAnnotation
		  (getAcceptedFinding_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it is accepted."
		   });
		addAnnotation
		  (getAcceptedFinding_AcceptedBy(),
		   source,
		   new String[] {
			   "documentation", "Who accepted it."
		   });
		addAnnotation
		  (getAcceptedFinding_AcceptedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was accepted."
		   });
		addAnnotation
		  (getAcceptedFinding_Expires(),
		   source,
		   new String[] {
			   "documentation", "When the acceptance ends."
		   });
		addAnnotation
		  (publicationEEnum,
		   source,
		   new String[] {
			   "documentation", "Who may see an element."
		   });
		addAnnotation
		  (ragEEnum,
		   source,
		   new String[] {
			   "documentation", "Delivery confidence, red to green, with the five-colour wording of the OGC guide; the letter is always shown with the colour."
		   });
		addAnnotation
		  (stageEEnum,
		   source,
		   new String[] {
			   "documentation", "Stage of a workstream in the life of a programme (MSP)."
		   });
		addAnnotation
		  (amountBasisEEnum,
		   source,
		   new String[] {
			   "documentation", "What a range or target of pounds stands for. Unlike bases are never added or compared."
		   });
		addAnnotation
		  (milestoneTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What passing a milestone means."
		   });
		addAnnotation
		  (linkTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "How the receiver\'s date hangs on the giver\'s, as in a precedence diagram."
		   });
		addAnnotation
		  (dependencyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What is handed over."
		   });
		addAnnotation
		  (criticalityEEnum,
		   source,
		   new String[] {
			   "documentation", "How much hangs on it."
		   });
		addAnnotation
		  (dependencyStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a hand-over stands."
		   });
		addAnnotation
		  (benefitCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "Whom a benefit reaches (Green Book, Box 9)."
		   });
		addAnnotation
		  (benefitClassEEnum,
		   source,
		   new String[] {
			   "documentation", "How a benefit counts (Green Book, Box 9)."
		   });
		addAnnotation
		  (benefitStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a benefit stands."
		   });
		addAnnotation
		  (savingTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a saving comes from. A scope reduction does less; the others do the same for less."
		   });
		addAnnotation
		  (cashabilityEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a saving takes money out of a budget."
		   });
		addAnnotation
		  (recurrenceEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an amount comes every year."
		   });
		addAnnotation
		  (confidenceEEnum,
		   source,
		   new String[] {
			   "documentation", "How sure the estimate is."
		   });
		addAnnotation
		  (savingStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a savings line stands."
		   });
		addAnnotation
		  (oneOffCostTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What a one-off cost pays for."
		   });
		addAnnotation
		  (costNatureEEnum,
		   source,
		   new String[] {
			   "documentation", "Which budget a cost falls on."
		   });
		addAnnotation
		  (fundingSourceEEnum,
		   source,
		   new String[] {
			   "documentation", "What pays for a one-off cost."
		   });
		addAnnotation
		  (optionStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far an option came in the options framework (Green Book)."
		   });
		addAnnotation
		  (optionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The part an option plays in an appraisal (Green Book)."
		   });
		addAnnotation
		  (riskNatureEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether the event would harm or help."
		   });
		addAnnotation
		  (riskCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "The example categories of the Orange Book, Annex 4."
		   });
		addAnnotation
		  (riskResponseEEnum,
		   source,
		   new String[] {
			   "documentation", "What is done about a risk: the Orange Book\'s four Ts, and two for opportunities."
		   });
		addAnnotation
		  (velocityEEnum,
		   source,
		   new String[] {
			   "documentation", "How fast a risk would bite once it occurs."
		   });
		addAnnotation
		  (directionOfTravelEEnum,
		   source,
		   new String[] {
			   "documentation", "How the residual score has moved since the last review."
		   });
		addAnnotation
		  (reviewFrequencyEEnum,
		   source,
		   new String[] {
			   "documentation", "How often something is looked at again."
		   });
		addAnnotation
		  (escalationLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "Who is carrying it now."
		   });
		addAnnotation
		  (riskStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a risk stands."
		   });
		addAnnotation
		  (actionStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where an action stands."
		   });
		addAnnotation
		  (controlTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What a control does (Orange Book)."
		   });
		addAnnotation
		  (effectivenessEEnum,
		   source,
		   new String[] {
			   "documentation", "How well a control works."
		   });
		addAnnotation
		  (issueTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of issue it is (PRINCE2)."
		   });
		addAnnotation
		  (levelEEnum,
		   source,
		   new String[] {
			   "documentation", "Low to high."
		   });
		addAnnotation
		  (itemStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an entry still needs attention."
		   });
		addAnnotation
		  (assumptionStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an assumption has been checked."
		   });
		addAnnotation
		  (principleStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a principle is in force."
		   });
		addAnnotation
		  (testResultEEnum,
		   source,
		   new String[] {
			   "documentation", "How a workstream stands against a delivery principle."
		   });
		addAnnotation
		  (bodyTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What a governance body is for."
		   });
		addAnnotation
		  (decisionStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a decision is."
		   });
		addAnnotation
		  (commentTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What a scrutiny comment asks for."
		   });
		addAnnotation
		  (responseTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "How the executive answered a scrutiny comment."
		   });
		addAnnotation
		  (commentStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a scrutiny comment stands."
		   });
		addAnnotation
		  (assessmentStageEEnum,
		   source,
		   new String[] {
			   "documentation", "How far an impact assessment is."
		   });
		addAnnotation
		  (characteristicEEnum,
		   source,
		   new String[] {
			   "documentation", "The nine protected characteristics of the Equality Act 2010, and groups that councils add."
		   });
		addAnnotation
		  (impactDirectionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way an effect goes."
		   });
		addAnnotation
		  (severityChoiceEEnum,
		   source,
		   new String[] {
			   "documentation", "How grave the findings of a rule are in this portfolio."
		   });
		addAnnotation
		  (activityCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "What staff time goes into, as an activity analysis counts it."
		   });
		addAnnotation
		  (bendKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Who placed the bend points of an edge."
		   });
		addAnnotation
		  (dayKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Why a day is not worked, or that it is: a bank holiday or weekend on which the programme works."
		   });
		addAnnotation
		  (influenceLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "Weight of a stakeholder\'s interest or influence."
		   });
		addAnnotation
		  (uuidEDataType,
		   source,
		   new String[] {
			   "documentation", "The 36 characters of a UUID."
		   });
		addAnnotation
		  (textEDataType,
		   source,
		   new String[] {
			   "documentation", "Text of any number of lines."
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A day, written as in ISO 8601."
		   });
		addAnnotation
		  (moneyEDataType,
		   source,
		   new String[] {
			   "documentation", "Pounds sterling."
		   });
		addAnnotation
		  (fteEDataType,
		   source,
		   new String[] {
			   "documentation", "Full-time equivalents."
		   });
		addAnnotation
		  (percentEDataType,
		   source,
		   new String[] {
			   "documentation", "Per cent, 0 to 100."
		   });
		addAnnotation
		  (scoreEDataType,
		   source,
		   new String[] {
			   "documentation", "A score from 1 (least) to 5 (most)."
		   });
		addAnnotation
		  (workingDaysEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of working days."
		   });
		addAnnotation
		  (financialYearEDataType,
		   source,
		   new String[] {
			   "documentation", "A financial year from 1 April to 31 March, written 2018/19."
		   });
	}

	/**
	 * Initializes the annotations for <b>http://goldthread.org/model/presentation</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createPresentationAnnotations() {
		String source = "http://goldthread.org/model/presentation";
		addAnnotation
		  (getElement_Reference(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getElement_Name(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getElement_Description(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getElement_Publication(),
		   source,
		   new String[] {
			   "group", "Publication"
		   });
		addAnnotation
		  (getElement_ExemptionParagraph(),
		   source,
		   new String[] {
			   "group", "Publication"
		   });
		addAnnotation
		  (getElement_Illustrative(),
		   source,
		   new String[] {
			   "group", "Publication"
		   });
		addAnnotation
		  (getElement_Placeholder(),
		   source,
		   new String[] {
			   "group", "Publication"
		   });
		addAnnotation
		  (getElement_Anchors(),
		   source,
		   new String[] {
			   "group", "Sources"
		   });
		addAnnotation
		  (getOwned_Owner(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_FormatVersion(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_OriginRevision(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_OriginHash(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Council(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_AsAt(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Vision(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_CorporatePlan(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_OperatingModel(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Programmes(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Dependencies(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Benefits(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Principles(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_SavingsTargets(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_SavingsLines(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_OneOffCosts(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Options(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_RiskScale(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Risks(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Issues(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Assumptions(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_GovernanceBodies(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_ImpactAssessments(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_ReviewQuestions(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Stakeholders(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Lessons(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_ChangeRequests(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Figures(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Roles(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Sources(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Calendar(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_Diagrams(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_RuleSettings(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getPortfolio_AcceptedFindings(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getCapability_Purpose(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getCapability_StatutoryDuty(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getCapability_Systems(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getCapability_CurrentMaturity(),
		   source,
		   new String[] {
			   "group", "Maturity"
		   });
		addAnnotation
		  (getCapability_TargetMaturity(),
		   source,
		   new String[] {
			   "group", "Maturity"
		   });
		addAnnotation
		  (getCapability_TargetDate(),
		   source,
		   new String[] {
			   "group", "Maturity"
		   });
		addAnnotation
		  (getCapability_Heat(),
		   source,
		   new String[] {
			   "group", "Maturity"
		   });
		addAnnotation
		  (getCapability_ProcessesCurrent(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_ProcessesTarget(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_ProcessesGap(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_OrganisationCurrent(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_OrganisationTarget(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_OrganisationGap(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_TechnologyCurrent(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_TechnologyTarget(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_TechnologyGap(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_InformationCurrent(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_InformationTarget(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_InformationGap(),
		   source,
		   new String[] {
			   "group", "POTI"
		   });
		addAnnotation
		  (getCapability_Outcomes(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getCapability_PrinciplesTested(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getCapability_OrganisationUnits(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getCapability_Capabilities(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getWorkstream_Purpose(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_ScopeIn(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_ScopeOut(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_Sponsor(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_Tranche(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_Stage(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getWorkstream_Start(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getWorkstream_EndBaseline(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getWorkstream_EndForecast(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getWorkstream_EndActual(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getWorkstream_Rag(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getWorkstream_RagReason(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getWorkstream_LastReview(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getWorkstream_NextReview(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getWorkstream_Capabilities(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getWorkstream_Contributions(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getWorkstream_Milestones(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getWorkstream_Deliverables(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getHandoverItem_Baseline(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getHandoverItem_Forecast(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getHandoverItem_Actual(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getHandoverItem_Rag(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getMilestone_Type(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getMilestone_AcceptanceEvidence(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getMilestone_Tranche(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getMilestone_Predecessors(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getMilestone_Benefits(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getMilestone_Savings(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getDeliverable_AcceptanceCriteria(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Giver(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Receiver(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_GiverItem(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_ReceiverItem(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Type(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Kind(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Lag(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_HandedOver(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Criticality(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDependency_NeedBy(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getDependency_Forecast(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getDependency_Baseline(),
		   source,
		   new String[] {
			   "group", "Dates"
		   });
		addAnnotation
		  (getDependency_AgreedByGiver(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_AgreedByGiverOn(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_AgreedByReceiver(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_AgreedByReceiverOn(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_GiverOwner(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_ReceiverOwner(),
		   source,
		   new String[] {
			   "group", "Agreement"
		   });
		addAnnotation
		  (getDependency_Rag(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getDependency_ImpactIfLate(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getDependency_Risk(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getBenefit_Category(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_BenefitClass(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_ServiceFeature(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_Activities(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_ResponsibleOfficer(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_DisBenefits(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_Rag(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_Evidence(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getBenefit_PerformanceMeasure(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_TargetImprovement(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_BaselineValue(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_BaselineDate(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_BaselineSource(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_MeasurementFrequency(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_Timescale(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_Describable(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_Observable(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_Attributable(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_Measurable(),
		   source,
		   new String[] {
			   "group", "Measurement"
		   });
		addAnnotation
		  (getBenefit_FullYearValue(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getBenefit_PotentialCost(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getBenefit_AttributionShare(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getBenefit_Outcomes(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getBenefit_Capabilities(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getBenefit_Dependencies(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getBenefit_Measures(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getBenefit_Profile(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getSavingsLine_OrganisationUnit(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_CostCentres(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Workstream(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Type(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Cashability(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Recurrence(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_OverlapGroup(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getSavingsLine_Gross(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_Investment(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_BaselineBudget(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_Years(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_StartDate(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_EndYear(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_Ramp(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_DeliveredToDate(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_Forecast(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_Slippage(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getSavingsLine_PostsDeleted(),
		   source,
		   new String[] {
			   "group", "Posts"
		   });
		addAnnotation
		  (getSavingsLine_PostsVacant(),
		   source,
		   new String[] {
			   "group", "Posts"
		   });
		addAnnotation
		  (getSavingsLine_PostsRedeployed(),
		   source,
		   new String[] {
			   "group", "Posts"
		   });
		addAnnotation
		  (getSavingsLine_PostsRedundant(),
		   source,
		   new String[] {
			   "group", "Posts"
		   });
		addAnnotation
		  (getSavingsLine_InMediumTermPlan(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_MediumTermPlanReference(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_Confidence(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_OptimismBias(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_Rag(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_RagNote(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_AgreedBy(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_AgreedOn(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_FinanceValidated(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_FinanceValidatedOn(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_Mitigation(),
		   source,
		   new String[] {
			   "group", "Assurance"
		   });
		addAnnotation
		  (getSavingsLine_DependsOn(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getSavingsLine_Capabilities(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getSavingsLine_Substitute(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getSavingsLine_ImpactAssessment(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getSavingsLine_Decision(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_Nature(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_Category(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_Cause(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_Event(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_Effect(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_RaisedBy(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_IdentifiedOn(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_LastUpdated(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_ActionOwner(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_CabinetPortfolio(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_ClosedOn(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_ClosedReason(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_BecameIssue(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getRisk_InherentLikelihood(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_InherentImpact(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_ResidualLikelihood(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_ResidualImpact(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_TargetLikelihood(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_TargetImpact(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_TargetDate(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_Proximity(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_Velocity(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_DirectionOfTravel(),
		   source,
		   new String[] {
			   "group", "Scores"
		   });
		addAnnotation
		  (getRisk_ImpactLow(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getRisk_ImpactLikely(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getRisk_ImpactHigh(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getRisk_Probability(),
		   source,
		   new String[] {
			   "group", "Money"
		   });
		addAnnotation
		  (getRisk_Response(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_Controls(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_Actions(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_ActionStatus(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_Contingency(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_ContingencyTrigger(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_SecondaryRisk(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_ReviewFrequency(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_NextReview(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_EscalationLevel(),
		   source,
		   new String[] {
			   "group", "Response"
		   });
		addAnnotation
		  (getRisk_Workstream(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_Outcomes(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_Capabilities(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_Savings(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_Milestones(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getRisk_RelatedRisks(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getDecision_Date(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Paper(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Paragraph(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_ForwardPlanReference(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_KeyDecision(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Recommendation(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Resolution(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_OptionsConsidered(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Reasons(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_DecisionMaker(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getDecision_CallInEnds(),
		   source,
		   new String[] {
			   "group", "Follow-up"
		   });
		addAnnotation
		  (getDecision_CallInOutcome(),
		   source,
		   new String[] {
			   "group", "Follow-up"
		   });
		addAnnotation
		  (getDecision_Conditions(),
		   source,
		   new String[] {
			   "group", "Follow-up"
		   });
		addAnnotation
		  (getDecision_Actions(),
		   source,
		   new String[] {
			   "group", "Follow-up"
		   });
		addAnnotation
		  (getDecision_ReviewDate(),
		   source,
		   new String[] {
			   "group", "Follow-up"
		   });
		addAnnotation
		  (getDecision_Supersedes(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getDecision_Options(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getDecision_Linked(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getScrutinyComment_Date(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Paper(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Type(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Theme(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Due(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Status(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_ClosedAt(),
		   source,
		   new String[] {
			   "group", "General"
		   });
		addAnnotation
		  (getScrutinyComment_Linked(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
		addAnnotation
		  (getScrutinyComment_Responses(),
		   source,
		   new String[] {
			   "group", "Links"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://goldthread.org/model/concept</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createConceptAnnotations() {
		String source = "http://goldthread.org/model/concept";
		addAnnotation
		  (sourceAnchorEClass,
		   source,
		   new String[] {
			   "label", "Source anchor",
			   "plural", "Source anchors"
		   });
		addAnnotation
		  (sourceDocumentEClass,
		   source,
		   new String[] {
			   "prefix", "SRC",
			   "digits", "2",
			   "label", "Source document",
			   "plural", "Source documents"
		   });
		addAnnotation
		  (publishedFigureEClass,
		   source,
		   new String[] {
			   "prefix", "F",
			   "digits", "2",
			   "label", "Published figure",
			   "plural", "Published figures"
		   });
		addAnnotation
		  (portfolioEClass,
		   source,
		   new String[] {
			   "prefix", "P",
			   "digits", "2",
			   "label", "Portfolio",
			   "plural", "Portfolios"
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "prefix", "ROLE",
			   "digits", "2",
			   "label", "Role",
			   "plural", "Roles"
		   });
		addAnnotation
		  (visionEClass,
		   source,
		   new String[] {
			   "prefix", "V",
			   "digits", "1",
			   "label", "Vision",
			   "plural", "Visions"
		   });
		addAnnotation
		  (themeEClass,
		   source,
		   new String[] {
			   "prefix", "T",
			   "digits", "1",
			   "label", "Theme",
			   "plural", "Themes"
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[] {
			   "prefix", "O",
			   "digits", "2",
			   "label", "Outcome",
			   "plural", "Outcomes"
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[] {
			   "prefix", "M",
			   "digits", "2",
			   "label", "Measure",
			   "plural", "Measures"
		   });
		addAnnotation
		  (corporatePlanEClass,
		   source,
		   new String[] {
			   "prefix", "CP",
			   "digits", "1",
			   "label", "Corporate plan",
			   "plural", "Corporate plans"
		   });
		addAnnotation
		  (priorityEClass,
		   source,
		   new String[] {
			   "prefix", "PR",
			   "digits", "2",
			   "label", "Priority",
			   "plural", "Prioritys"
		   });
		addAnnotation
		  (reviewQuestionEClass,
		   source,
		   new String[] {
			   "prefix", "Q",
			   "digits", "1",
			   "label", "Review question",
			   "plural", "Review questions"
		   });
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[] {
			   "prefix", "SH",
			   "digits", "2",
			   "label", "Stakeholder",
			   "plural", "Stakeholders"
		   });
		addAnnotation
		  (lessonEClass,
		   source,
		   new String[] {
			   "prefix", "L",
			   "digits", "2",
			   "label", "Lesson",
			   "plural", "Lessons"
		   });
		addAnnotation
		  (changeRequestEClass,
		   source,
		   new String[] {
			   "prefix", "CR",
			   "digits", "3",
			   "label", "Change request",
			   "plural", "Change requests"
		   });
		addAnnotation
		  (operatingModelEClass,
		   source,
		   new String[] {
			   "prefix", "OM",
			   "digits", "1",
			   "label", "Operating model",
			   "plural", "Operating models"
		   });
		addAnnotation
		  (layerEClass,
		   source,
		   new String[] {
			   "prefix", "LY",
			   "digits", "2",
			   "label", "Layer",
			   "plural", "Layers"
		   });
		addAnnotation
		  (capabilityEClass,
		   source,
		   new String[] {
			   "prefix", "C",
			   "digits", "2",
			   "label", "Capability",
			   "plural", "Capabilities"
		   });
		addAnnotation
		  (organisationUnitEClass,
		   source,
		   new String[] {
			   "prefix", "OU",
			   "digits", "2",
			   "label", "Organisation unit",
			   "plural", "Organisation units"
		   });
		addAnnotation
		  (costCentreEClass,
		   source,
		   new String[] {
			   "prefix", "CC",
			   "digits", "3",
			   "label", "Cost centre",
			   "plural", "Cost centres"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "prefix", "A",
			   "digits", "2",
			   "label", "Activity",
			   "plural", "Activities"
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[] {
			   "prefix", "PG",
			   "digits", "1",
			   "label", "Programme",
			   "plural", "Programmes"
		   });
		addAnnotation
		  (trancheEClass,
		   source,
		   new String[] {
			   "prefix", "TR",
			   "digits", "1",
			   "label", "Tranche",
			   "plural", "Tranches"
		   });
		addAnnotation
		  (workstreamEClass,
		   source,
		   new String[] {
			   "prefix", "WS",
			   "digits", "2",
			   "label", "Workstream",
			   "plural", "Workstreams"
		   });
		addAnnotation
		  (milestoneEClass,
		   source,
		   new String[] {
			   "prefix", "MS",
			   "digits", "3",
			   "label", "Milestone",
			   "plural", "Milestones"
		   });
		addAnnotation
		  (deliverableEClass,
		   source,
		   new String[] {
			   "prefix", "D",
			   "digits", "3",
			   "label", "Deliverable",
			   "plural", "Deliverables"
		   });
		addAnnotation
		  (dependencyEClass,
		   source,
		   new String[] {
			   "prefix", "DEP",
			   "digits", "2",
			   "label", "Dependency",
			   "plural", "Dependencies"
		   });
		addAnnotation
		  (calendarEClass,
		   source,
		   new String[] {
			   "label", "Calendar",
			   "plural", "Calendars"
		   });
		addAnnotation
		  (dayOffEClass,
		   source,
		   new String[] {
			   "label", "Day off",
			   "plural", "Day offs"
		   });
		addAnnotation
		  (contributionEClass,
		   source,
		   new String[] {
			   "label", "Contribution",
			   "plural", "Contributions"
		   });
		addAnnotation
		  (benefitEClass,
		   source,
		   new String[] {
			   "prefix", "B",
			   "digits", "2",
			   "label", "Benefit",
			   "plural", "Benefits"
		   });
		addAnnotation
		  (benefitPeriodEClass,
		   source,
		   new String[] {
			   "label", "Benefit period",
			   "plural", "Benefit periods"
		   });
		addAnnotation
		  (deliveryPrincipleEClass,
		   source,
		   new String[] {
			   "prefix", "DP",
			   "digits", "1",
			   "label", "Delivery principle",
			   "plural", "Delivery principles"
		   });
		addAnnotation
		  (principleTestEClass,
		   source,
		   new String[] {
			   "label", "Principle test",
			   "plural", "Principle tests"
		   });
		addAnnotation
		  (savingsTargetEClass,
		   source,
		   new String[] {
			   "prefix", "ST",
			   "digits", "1",
			   "label", "Savings target",
			   "plural", "Savings targets"
		   });
		addAnnotation
		  (savingsLineEClass,
		   source,
		   new String[] {
			   "prefix", "SAV",
			   "digits", "2",
			   "label", "Savings line",
			   "plural", "Savings lines"
		   });
		addAnnotation
		  (savingYearEClass,
		   source,
		   new String[] {
			   "label", "Saving year",
			   "plural", "Saving years"
		   });
		addAnnotation
		  (oneOffCostEClass,
		   source,
		   new String[] {
			   "prefix", "COST",
			   "digits", "2",
			   "label", "One-off cost",
			   "plural", "One-off costs"
		   });
		addAnnotation
		  (costYearEClass,
		   source,
		   new String[] {
			   "label", "Cost year",
			   "plural", "Cost years"
		   });
		addAnnotation
		  (optionEClass,
		   source,
		   new String[] {
			   "prefix", "OPT",
			   "digits", "1",
			   "label", "Option",
			   "plural", "Options"
		   });
		addAnnotation
		  (factorScoreEClass,
		   source,
		   new String[] {
			   "label", "Factor score",
			   "plural", "Factor scores"
		   });
		addAnnotation
		  (riskScaleEClass,
		   source,
		   new String[] {
			   "label", "Risk scale",
			   "plural", "Risk scales"
		   });
		addAnnotation
		  (riskBandEClass,
		   source,
		   new String[] {
			   "label", "Risk band",
			   "plural", "Risk bands"
		   });
		addAnnotation
		  (riskAppetiteEClass,
		   source,
		   new String[] {
			   "label", "Risk appetite",
			   "plural", "Risk appetites"
		   });
		addAnnotation
		  (scoreMeaningEClass,
		   source,
		   new String[] {
			   "label", "Score meaning",
			   "plural", "Score meanings"
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "prefix", "R",
			   "digits", "3",
			   "label", "Risk",
			   "plural", "Risks"
		   });
		addAnnotation
		  (controlEClass,
		   source,
		   new String[] {
			   "prefix", "CTL",
			   "digits", "3",
			   "label", "Control",
			   "plural", "Controls"
		   });
		addAnnotation
		  (riskActionEClass,
		   source,
		   new String[] {
			   "prefix", "ACT",
			   "digits", "3",
			   "label", "Risk action",
			   "plural", "Risk actions"
		   });
		addAnnotation
		  (issueEClass,
		   source,
		   new String[] {
			   "prefix", "I",
			   "digits", "3",
			   "label", "Issue",
			   "plural", "Issues"
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "prefix", "AS",
			   "digits", "2",
			   "label", "Assumption",
			   "plural", "Assumptions"
		   });
		addAnnotation
		  (governanceBodyEClass,
		   source,
		   new String[] {
			   "prefix", "GB",
			   "digits", "2",
			   "label", "Governance body",
			   "plural", "Governance bodies"
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "prefix", "MTG",
			   "digits", "2",
			   "label", "Meeting",
			   "plural", "Meetings"
		   });
		addAnnotation
		  (paperEClass,
		   source,
		   new String[] {
			   "prefix", "PA",
			   "digits", "2",
			   "label", "Paper",
			   "plural", "Papers"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "prefix", "DEC",
			   "digits", "2",
			   "label", "Decision",
			   "plural", "Decisions"
		   });
		addAnnotation
		  (decisionActionEClass,
		   source,
		   new String[] {
			   "prefix", "DA",
			   "digits", "2",
			   "label", "Decision action",
			   "plural", "Decision actions"
		   });
		addAnnotation
		  (scrutinyCommentEClass,
		   source,
		   new String[] {
			   "prefix", "SC",
			   "digits", "1",
			   "label", "Scrutiny comment",
			   "plural", "Scrutiny comments"
		   });
		addAnnotation
		  (responseEClass,
		   source,
		   new String[] {
			   "prefix", "RE",
			   "digits", "2",
			   "label", "Response",
			   "plural", "Responses"
		   });
		addAnnotation
		  (impactAssessmentEClass,
		   source,
		   new String[] {
			   "prefix", "IA",
			   "digits", "2",
			   "label", "Impact assessment",
			   "plural", "Impact assessments"
		   });
		addAnnotation
		  (groupImpactEClass,
		   source,
		   new String[] {
			   "label", "Group impact",
			   "plural", "Group impacts"
		   });
		addAnnotation
		  (diagramEClass,
		   source,
		   new String[] {
			   "prefix", "DG",
			   "digits", "2",
			   "label", "Diagram",
			   "plural", "Diagrams"
		   });
		addAnnotation
		  (diagramPositionEClass,
		   source,
		   new String[] {
			   "label", "Diagram position",
			   "plural", "Diagram positions"
		   });
		addAnnotation
		  (diagramRouteEClass,
		   source,
		   new String[] {
			   "label", "Diagram route",
			   "plural", "Diagram routes"
		   });
		addAnnotation
		  (diagramNoteEClass,
		   source,
		   new String[] {
			   "label", "Diagram note",
			   "plural", "Diagram notes"
		   });
		addAnnotation
		  (ruleSettingEClass,
		   source,
		   new String[] {
			   "label", "Rule setting",
			   "plural", "Rule settings"
		   });
		addAnnotation
		  (acceptedFindingEClass,
		   source,
		   new String[] {
			   "label", "Accepted finding",
			   "plural", "Accepted findings"
		   });
	}

} //GoldthreadPackageImpl
