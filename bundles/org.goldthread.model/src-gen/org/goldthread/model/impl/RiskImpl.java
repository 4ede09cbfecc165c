/**
 */
package org.goldthread.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.Capability;
import org.goldthread.model.Control;
import org.goldthread.model.DirectionOfTravel;
import org.goldthread.model.EscalationLevel;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Issue;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.ReviewFrequency;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskResponse;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Velocity;
import org.goldthread.model.Workstream;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getActionOwner <em>Action Owner</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getCabinetPortfolio <em>Cabinet Portfolio</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getClosedReason <em>Closed Reason</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getBecameIssue <em>Became Issue</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getInherentLikelihood <em>Inherent Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getInherentImpact <em>Inherent Impact</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getResidualImpact <em>Residual Impact</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getTargetLikelihood <em>Target Likelihood</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getTargetImpact <em>Target Impact</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getProximity <em>Proximity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getVelocity <em>Velocity</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getDirectionOfTravel <em>Direction Of Travel</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getImpactLow <em>Impact Low</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getImpactLikely <em>Impact Likely</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getImpactHigh <em>Impact High</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getActionStatus <em>Action Status</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getContingency <em>Contingency</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getContingencyTrigger <em>Contingency Trigger</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getSecondaryRisk <em>Secondary Risk</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getReviewFrequency <em>Review Frequency</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getEscalationLevel <em>Escalation Level</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getWorkstream <em>Workstream</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getSavings <em>Savings</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.goldthread.model.impl.RiskImpl#getRelatedRisks <em>Related Risks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends OwnedImpl implements Risk {
	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final RiskNature NATURE_EDEFAULT = RiskNature.THREAT;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected RiskNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final RiskCategory CATEGORY_EDEFAULT = RiskCategory.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected RiskCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected String event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRaisedBy() <em>Raised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedBy()
	 * @generated
	 * @ordered
	 */
	protected Role raisedBy;

	/**
	 * The default value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IDENTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate identifiedOn = IDENTIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_UPDATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastUpdated = LAST_UPDATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActionOwner() <em>Action Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActionOwner()
	 * @generated
	 * @ordered
	 */
	protected Role actionOwner;

	/**
	 * The default value of the '{@link #getCabinetPortfolio() <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCabinetPortfolio()
	 * @generated
	 * @ordered
	 */
	protected static final String CABINET_PORTFOLIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCabinetPortfolio() <em>Cabinet Portfolio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCabinetPortfolio()
	 * @generated
	 * @ordered
	 */
	protected String cabinetPortfolio = CABINET_PORTFOLIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RiskStatus STATUS_EDEFAULT = RiskStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RiskStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedReason() <em>Closed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedReason() <em>Closed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedReason()
	 * @generated
	 * @ordered
	 */
	protected String closedReason = CLOSED_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBecameIssue() <em>Became Issue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecameIssue()
	 * @generated
	 * @ordered
	 */
	protected Issue becameIssue;

	/**
	 * The default value of the '{@link #getInherentLikelihood() <em>Inherent Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherentLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INHERENT_LIKELIHOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInherentLikelihood() <em>Inherent Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherentLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Integer inherentLikelihood = INHERENT_LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getInherentImpact() <em>Inherent Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherentImpact()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INHERENT_IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInherentImpact() <em>Inherent Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherentImpact()
	 * @generated
	 * @ordered
	 */
	protected Integer inherentImpact = INHERENT_IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RESIDUAL_LIKELIHOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Integer residualLikelihood = RESIDUAL_LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualImpact() <em>Residual Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualImpact()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RESIDUAL_IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidualImpact() <em>Residual Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualImpact()
	 * @generated
	 * @ordered
	 */
	protected Integer residualImpact = RESIDUAL_IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetLikelihood() <em>Target Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_LIKELIHOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetLikelihood() <em>Target Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Integer targetLikelihood = TARGET_LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetImpact() <em>Target Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetImpact()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TARGET_IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetImpact() <em>Target Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetImpact()
	 * @generated
	 * @ordered
	 */
	protected Integer targetImpact = TARGET_IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TARGET_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate targetDate = TARGET_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProximity() <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProximity()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PROXIMITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProximity() <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProximity()
	 * @generated
	 * @ordered
	 */
	protected LocalDate proximity = PROXIMITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocity() <em>Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocity()
	 * @generated
	 * @ordered
	 */
	protected static final Velocity VELOCITY_EDEFAULT = Velocity.NOT_STATED;

	/**
	 * The cached value of the '{@link #getVelocity() <em>Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocity()
	 * @generated
	 * @ordered
	 */
	protected Velocity velocity = VELOCITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirectionOfTravel() <em>Direction Of Travel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectionOfTravel()
	 * @generated
	 * @ordered
	 */
	protected static final DirectionOfTravel DIRECTION_OF_TRAVEL_EDEFAULT = DirectionOfTravel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getDirectionOfTravel() <em>Direction Of Travel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectionOfTravel()
	 * @generated
	 * @ordered
	 */
	protected DirectionOfTravel directionOfTravel = DIRECTION_OF_TRAVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactLow() <em>Impact Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal IMPACT_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactLow() <em>Impact Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal impactLow = IMPACT_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactLikely() <em>Impact Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactLikely()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal IMPACT_LIKELY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactLikely() <em>Impact Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactLikely()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal impactLikely = IMPACT_LIKELY_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactHigh() <em>Impact High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal IMPACT_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpactHigh() <em>Impact High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal impactHigh = IMPACT_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PROBABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected Integer probability = PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final RiskResponse RESPONSE_EDEFAULT = RiskResponse.UNDECIDED;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected RiskResponse response = RESPONSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<Control> controls;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskAction> actions;

	/**
	 * The default value of the '{@link #getActionStatus() <em>Action Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActionStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus ACTION_STATUS_EDEFAULT = ActionStatus.NOT_STARTED;

	/**
	 * The cached value of the '{@link #getActionStatus() <em>Action Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActionStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus actionStatus = ACTION_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getContingency() <em>Contingency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContingency()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTINGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContingency() <em>Contingency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContingency()
	 * @generated
	 * @ordered
	 */
	protected String contingency = CONTINGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContingencyTrigger() <em>Contingency Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContingencyTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTINGENCY_TRIGGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContingencyTrigger() <em>Contingency Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContingencyTrigger()
	 * @generated
	 * @ordered
	 */
	protected String contingencyTrigger = CONTINGENCY_TRIGGER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSecondaryRisk() <em>Secondary Risk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryRisk()
	 * @generated
	 * @ordered
	 */
	protected Risk secondaryRisk;

	/**
	 * The default value of the '{@link #getReviewFrequency() <em>Review Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewFrequency REVIEW_FREQUENCY_EDEFAULT = ReviewFrequency.NOT_STATED;

	/**
	 * The cached value of the '{@link #getReviewFrequency() <em>Review Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewFrequency()
	 * @generated
	 * @ordered
	 */
	protected ReviewFrequency reviewFrequency = REVIEW_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextReview = NEXT_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getEscalationLevel() <em>Escalation Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalationLevel()
	 * @generated
	 * @ordered
	 */
	protected static final EscalationLevel ESCALATION_LEVEL_EDEFAULT = EscalationLevel.WORKSTREAM;

	/**
	 * The cached value of the '{@link #getEscalationLevel() <em>Escalation Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalationLevel()
	 * @generated
	 * @ordered
	 */
	protected EscalationLevel escalationLevel = ESCALATION_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWorkstream() <em>Workstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkstream()
	 * @generated
	 * @ordered
	 */
	protected Workstream workstream;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<Outcome> outcomes;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Capability> capabilities;

	/**
	 * The cached value of the '{@link #getSavings() <em>Savings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavings()
	 * @generated
	 * @ordered
	 */
	protected EList<SavingsLine> savings;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getRelatedRisks() <em>Related Risks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelatedRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> relatedRisks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoldthreadPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(RiskNature newNature) {
		RiskNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(RiskCategory newCategory) {
		RiskCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(String newEvent) {
		String oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRaisedBy() {
		return raisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedBy(Role newRaisedBy) {
		Role oldRaisedBy = raisedBy;
		raisedBy = newRaisedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__RAISED_BY, oldRaisedBy, raisedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIdentifiedOn() {
		return identifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiedOn(LocalDate newIdentifiedOn) {
		LocalDate oldIdentifiedOn = identifiedOn;
		identifiedOn = newIdentifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__IDENTIFIED_ON, oldIdentifiedOn, identifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastUpdated() {
		return lastUpdated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastUpdated(LocalDate newLastUpdated) {
		LocalDate oldLastUpdated = lastUpdated;
		lastUpdated = newLastUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__LAST_UPDATED, oldLastUpdated, lastUpdated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getActionOwner() {
		return actionOwner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActionOwner(Role newActionOwner) {
		Role oldActionOwner = actionOwner;
		actionOwner = newActionOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__ACTION_OWNER, oldActionOwner, actionOwner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCabinetPortfolio() {
		return cabinetPortfolio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCabinetPortfolio(String newCabinetPortfolio) {
		String oldCabinetPortfolio = cabinetPortfolio;
		cabinetPortfolio = newCabinetPortfolio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CABINET_PORTFOLIO, oldCabinetPortfolio, cabinetPortfolio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RiskStatus newStatus) {
		RiskStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosedReason() {
		return closedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedReason(String newClosedReason) {
		String oldClosedReason = closedReason;
		closedReason = newClosedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CLOSED_REASON, oldClosedReason, closedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Issue getBecameIssue() {
		return becameIssue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBecameIssue(Issue newBecameIssue) {
		Issue oldBecameIssue = becameIssue;
		becameIssue = newBecameIssue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__BECAME_ISSUE, oldBecameIssue, becameIssue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInherentLikelihood() {
		return inherentLikelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInherentLikelihood(Integer newInherentLikelihood) {
		Integer oldInherentLikelihood = inherentLikelihood;
		inherentLikelihood = newInherentLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__INHERENT_LIKELIHOOD, oldInherentLikelihood, inherentLikelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInherentImpact() {
		return inherentImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInherentImpact(Integer newInherentImpact) {
		Integer oldInherentImpact = inherentImpact;
		inherentImpact = newInherentImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__INHERENT_IMPACT, oldInherentImpact, inherentImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getResidualLikelihood() {
		return residualLikelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualLikelihood(Integer newResidualLikelihood) {
		Integer oldResidualLikelihood = residualLikelihood;
		residualLikelihood = newResidualLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__RESIDUAL_LIKELIHOOD, oldResidualLikelihood, residualLikelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getResidualImpact() {
		return residualImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualImpact(Integer newResidualImpact) {
		Integer oldResidualImpact = residualImpact;
		residualImpact = newResidualImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__RESIDUAL_IMPACT, oldResidualImpact, residualImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetLikelihood() {
		return targetLikelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetLikelihood(Integer newTargetLikelihood) {
		Integer oldTargetLikelihood = targetLikelihood;
		targetLikelihood = newTargetLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__TARGET_LIKELIHOOD, oldTargetLikelihood, targetLikelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTargetImpact() {
		return targetImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetImpact(Integer newTargetImpact) {
		Integer oldTargetImpact = targetImpact;
		targetImpact = newTargetImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__TARGET_IMPACT, oldTargetImpact, targetImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTargetDate() {
		return targetDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDate(LocalDate newTargetDate) {
		LocalDate oldTargetDate = targetDate;
		targetDate = newTargetDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__TARGET_DATE, oldTargetDate, targetDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getProximity() {
		return proximity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProximity(LocalDate newProximity) {
		LocalDate oldProximity = proximity;
		proximity = newProximity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__PROXIMITY, oldProximity, proximity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Velocity getVelocity() {
		return velocity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocity(Velocity newVelocity) {
		Velocity oldVelocity = velocity;
		velocity = newVelocity == null ? VELOCITY_EDEFAULT : newVelocity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__VELOCITY, oldVelocity, velocity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DirectionOfTravel getDirectionOfTravel() {
		return directionOfTravel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectionOfTravel(DirectionOfTravel newDirectionOfTravel) {
		DirectionOfTravel oldDirectionOfTravel = directionOfTravel;
		directionOfTravel = newDirectionOfTravel == null ? DIRECTION_OF_TRAVEL_EDEFAULT : newDirectionOfTravel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__DIRECTION_OF_TRAVEL, oldDirectionOfTravel, directionOfTravel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getImpactLow() {
		return impactLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactLow(BigDecimal newImpactLow) {
		BigDecimal oldImpactLow = impactLow;
		impactLow = newImpactLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__IMPACT_LOW, oldImpactLow, impactLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getImpactLikely() {
		return impactLikely;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactLikely(BigDecimal newImpactLikely) {
		BigDecimal oldImpactLikely = impactLikely;
		impactLikely = newImpactLikely;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__IMPACT_LIKELY, oldImpactLikely, impactLikely));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getImpactHigh() {
		return impactHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactHigh(BigDecimal newImpactHigh) {
		BigDecimal oldImpactHigh = impactHigh;
		impactHigh = newImpactHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__IMPACT_HIGH, oldImpactHigh, impactHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getProbability() {
		return probability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(Integer newProbability) {
		Integer oldProbability = probability;
		probability = newProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__PROBABILITY, oldProbability, probability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskResponse getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(RiskResponse newResponse) {
		RiskResponse oldResponse = response;
		response = newResponse == null ? RESPONSE_EDEFAULT : newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Control> getControls() {
		if (controls == null) {
			controls = new EObjectContainmentEList<Control>(Control.class, this, GoldthreadPackage.RISK__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<RiskAction>(RiskAction.class, this, GoldthreadPackage.RISK__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getActionStatus() {
		return actionStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActionStatus(ActionStatus newActionStatus) {
		ActionStatus oldActionStatus = actionStatus;
		actionStatus = newActionStatus == null ? ACTION_STATUS_EDEFAULT : newActionStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__ACTION_STATUS, oldActionStatus, actionStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContingency() {
		return contingency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContingency(String newContingency) {
		String oldContingency = contingency;
		contingency = newContingency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CONTINGENCY, oldContingency, contingency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContingencyTrigger() {
		return contingencyTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContingencyTrigger(String newContingencyTrigger) {
		String oldContingencyTrigger = contingencyTrigger;
		contingencyTrigger = newContingencyTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__CONTINGENCY_TRIGGER, oldContingencyTrigger, contingencyTrigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk getSecondaryRisk() {
		return secondaryRisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryRisk(Risk newSecondaryRisk) {
		Risk oldSecondaryRisk = secondaryRisk;
		secondaryRisk = newSecondaryRisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__SECONDARY_RISK, oldSecondaryRisk, secondaryRisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewFrequency getReviewFrequency() {
		return reviewFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewFrequency(ReviewFrequency newReviewFrequency) {
		ReviewFrequency oldReviewFrequency = reviewFrequency;
		reviewFrequency = newReviewFrequency == null ? REVIEW_FREQUENCY_EDEFAULT : newReviewFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__REVIEW_FREQUENCY, oldReviewFrequency, reviewFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextReview() {
		return nextReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(LocalDate newNextReview) {
		LocalDate oldNextReview = nextReview;
		nextReview = newNextReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EscalationLevel getEscalationLevel() {
		return escalationLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalationLevel(EscalationLevel newEscalationLevel) {
		EscalationLevel oldEscalationLevel = escalationLevel;
		escalationLevel = newEscalationLevel == null ? ESCALATION_LEVEL_EDEFAULT : newEscalationLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__ESCALATION_LEVEL, oldEscalationLevel, escalationLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workstream getWorkstream() {
		return workstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkstream(Workstream newWorkstream) {
		Workstream oldWorkstream = workstream;
		workstream = newWorkstream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoldthreadPackage.RISK__WORKSTREAM, oldWorkstream, workstream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectEList<Outcome>(Outcome.class, this, GoldthreadPackage.RISK__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectEList<Capability>(Capability.class, this, GoldthreadPackage.RISK__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavingsLine> getSavings() {
		if (savings == null) {
			savings = new EObjectEList<SavingsLine>(SavingsLine.class, this, GoldthreadPackage.RISK__SAVINGS);
		}
		return savings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectEList<Milestone>(Milestone.class, this, GoldthreadPackage.RISK__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRelatedRisks() {
		if (relatedRisks == null) {
			relatedRisks = new EObjectEList<Risk>(Risk.class, this, GoldthreadPackage.RISK__RELATED_RISKS);
		}
		return relatedRisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoldthreadPackage.RISK__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
			case GoldthreadPackage.RISK__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoldthreadPackage.RISK__NATURE:
				return getNature();
			case GoldthreadPackage.RISK__CATEGORY:
				return getCategory();
			case GoldthreadPackage.RISK__CAUSE:
				return getCause();
			case GoldthreadPackage.RISK__EVENT:
				return getEvent();
			case GoldthreadPackage.RISK__EFFECT:
				return getEffect();
			case GoldthreadPackage.RISK__RAISED_BY:
				return getRaisedBy();
			case GoldthreadPackage.RISK__IDENTIFIED_ON:
				return getIdentifiedOn();
			case GoldthreadPackage.RISK__LAST_UPDATED:
				return getLastUpdated();
			case GoldthreadPackage.RISK__ACTION_OWNER:
				return getActionOwner();
			case GoldthreadPackage.RISK__CABINET_PORTFOLIO:
				return getCabinetPortfolio();
			case GoldthreadPackage.RISK__STATUS:
				return getStatus();
			case GoldthreadPackage.RISK__CLOSED_ON:
				return getClosedOn();
			case GoldthreadPackage.RISK__CLOSED_REASON:
				return getClosedReason();
			case GoldthreadPackage.RISK__BECAME_ISSUE:
				return getBecameIssue();
			case GoldthreadPackage.RISK__INHERENT_LIKELIHOOD:
				return getInherentLikelihood();
			case GoldthreadPackage.RISK__INHERENT_IMPACT:
				return getInherentImpact();
			case GoldthreadPackage.RISK__RESIDUAL_LIKELIHOOD:
				return getResidualLikelihood();
			case GoldthreadPackage.RISK__RESIDUAL_IMPACT:
				return getResidualImpact();
			case GoldthreadPackage.RISK__TARGET_LIKELIHOOD:
				return getTargetLikelihood();
			case GoldthreadPackage.RISK__TARGET_IMPACT:
				return getTargetImpact();
			case GoldthreadPackage.RISK__TARGET_DATE:
				return getTargetDate();
			case GoldthreadPackage.RISK__PROXIMITY:
				return getProximity();
			case GoldthreadPackage.RISK__VELOCITY:
				return getVelocity();
			case GoldthreadPackage.RISK__DIRECTION_OF_TRAVEL:
				return getDirectionOfTravel();
			case GoldthreadPackage.RISK__IMPACT_LOW:
				return getImpactLow();
			case GoldthreadPackage.RISK__IMPACT_LIKELY:
				return getImpactLikely();
			case GoldthreadPackage.RISK__IMPACT_HIGH:
				return getImpactHigh();
			case GoldthreadPackage.RISK__PROBABILITY:
				return getProbability();
			case GoldthreadPackage.RISK__RESPONSE:
				return getResponse();
			case GoldthreadPackage.RISK__CONTROLS:
				return getControls();
			case GoldthreadPackage.RISK__ACTIONS:
				return getActions();
			case GoldthreadPackage.RISK__ACTION_STATUS:
				return getActionStatus();
			case GoldthreadPackage.RISK__CONTINGENCY:
				return getContingency();
			case GoldthreadPackage.RISK__CONTINGENCY_TRIGGER:
				return getContingencyTrigger();
			case GoldthreadPackage.RISK__SECONDARY_RISK:
				return getSecondaryRisk();
			case GoldthreadPackage.RISK__REVIEW_FREQUENCY:
				return getReviewFrequency();
			case GoldthreadPackage.RISK__NEXT_REVIEW:
				return getNextReview();
			case GoldthreadPackage.RISK__ESCALATION_LEVEL:
				return getEscalationLevel();
			case GoldthreadPackage.RISK__WORKSTREAM:
				return getWorkstream();
			case GoldthreadPackage.RISK__OUTCOMES:
				return getOutcomes();
			case GoldthreadPackage.RISK__CAPABILITIES:
				return getCapabilities();
			case GoldthreadPackage.RISK__SAVINGS:
				return getSavings();
			case GoldthreadPackage.RISK__MILESTONES:
				return getMilestones();
			case GoldthreadPackage.RISK__RELATED_RISKS:
				return getRelatedRisks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoldthreadPackage.RISK__NATURE:
				setNature((RiskNature)newValue);
				return;
			case GoldthreadPackage.RISK__CATEGORY:
				setCategory((RiskCategory)newValue);
				return;
			case GoldthreadPackage.RISK__CAUSE:
				setCause((String)newValue);
				return;
			case GoldthreadPackage.RISK__EVENT:
				setEvent((String)newValue);
				return;
			case GoldthreadPackage.RISK__EFFECT:
				setEffect((String)newValue);
				return;
			case GoldthreadPackage.RISK__RAISED_BY:
				setRaisedBy((Role)newValue);
				return;
			case GoldthreadPackage.RISK__IDENTIFIED_ON:
				setIdentifiedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__LAST_UPDATED:
				setLastUpdated((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__ACTION_OWNER:
				setActionOwner((Role)newValue);
				return;
			case GoldthreadPackage.RISK__CABINET_PORTFOLIO:
				setCabinetPortfolio((String)newValue);
				return;
			case GoldthreadPackage.RISK__STATUS:
				setStatus((RiskStatus)newValue);
				return;
			case GoldthreadPackage.RISK__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__CLOSED_REASON:
				setClosedReason((String)newValue);
				return;
			case GoldthreadPackage.RISK__BECAME_ISSUE:
				setBecameIssue((Issue)newValue);
				return;
			case GoldthreadPackage.RISK__INHERENT_LIKELIHOOD:
				setInherentLikelihood((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__INHERENT_IMPACT:
				setInherentImpact((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__RESIDUAL_IMPACT:
				setResidualImpact((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__TARGET_LIKELIHOOD:
				setTargetLikelihood((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__TARGET_IMPACT:
				setTargetImpact((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__TARGET_DATE:
				setTargetDate((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__PROXIMITY:
				setProximity((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__VELOCITY:
				setVelocity((Velocity)newValue);
				return;
			case GoldthreadPackage.RISK__DIRECTION_OF_TRAVEL:
				setDirectionOfTravel((DirectionOfTravel)newValue);
				return;
			case GoldthreadPackage.RISK__IMPACT_LOW:
				setImpactLow((BigDecimal)newValue);
				return;
			case GoldthreadPackage.RISK__IMPACT_LIKELY:
				setImpactLikely((BigDecimal)newValue);
				return;
			case GoldthreadPackage.RISK__IMPACT_HIGH:
				setImpactHigh((BigDecimal)newValue);
				return;
			case GoldthreadPackage.RISK__PROBABILITY:
				setProbability((Integer)newValue);
				return;
			case GoldthreadPackage.RISK__RESPONSE:
				setResponse((RiskResponse)newValue);
				return;
			case GoldthreadPackage.RISK__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends Control>)newValue);
				return;
			case GoldthreadPackage.RISK__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends RiskAction>)newValue);
				return;
			case GoldthreadPackage.RISK__ACTION_STATUS:
				setActionStatus((ActionStatus)newValue);
				return;
			case GoldthreadPackage.RISK__CONTINGENCY:
				setContingency((String)newValue);
				return;
			case GoldthreadPackage.RISK__CONTINGENCY_TRIGGER:
				setContingencyTrigger((String)newValue);
				return;
			case GoldthreadPackage.RISK__SECONDARY_RISK:
				setSecondaryRisk((Risk)newValue);
				return;
			case GoldthreadPackage.RISK__REVIEW_FREQUENCY:
				setReviewFrequency((ReviewFrequency)newValue);
				return;
			case GoldthreadPackage.RISK__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case GoldthreadPackage.RISK__ESCALATION_LEVEL:
				setEscalationLevel((EscalationLevel)newValue);
				return;
			case GoldthreadPackage.RISK__WORKSTREAM:
				setWorkstream((Workstream)newValue);
				return;
			case GoldthreadPackage.RISK__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends Outcome>)newValue);
				return;
			case GoldthreadPackage.RISK__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
				return;
			case GoldthreadPackage.RISK__SAVINGS:
				getSavings().clear();
				getSavings().addAll((Collection<? extends SavingsLine>)newValue);
				return;
			case GoldthreadPackage.RISK__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case GoldthreadPackage.RISK__RELATED_RISKS:
				getRelatedRisks().clear();
				getRelatedRisks().addAll((Collection<? extends Risk>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.RISK__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__RAISED_BY:
				setRaisedBy((Role)null);
				return;
			case GoldthreadPackage.RISK__IDENTIFIED_ON:
				setIdentifiedOn(IDENTIFIED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__LAST_UPDATED:
				setLastUpdated(LAST_UPDATED_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__ACTION_OWNER:
				setActionOwner((Role)null);
				return;
			case GoldthreadPackage.RISK__CABINET_PORTFOLIO:
				setCabinetPortfolio(CABINET_PORTFOLIO_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CLOSED_REASON:
				setClosedReason(CLOSED_REASON_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__BECAME_ISSUE:
				setBecameIssue((Issue)null);
				return;
			case GoldthreadPackage.RISK__INHERENT_LIKELIHOOD:
				setInherentLikelihood(INHERENT_LIKELIHOOD_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__INHERENT_IMPACT:
				setInherentImpact(INHERENT_IMPACT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood(RESIDUAL_LIKELIHOOD_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__RESIDUAL_IMPACT:
				setResidualImpact(RESIDUAL_IMPACT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__TARGET_LIKELIHOOD:
				setTargetLikelihood(TARGET_LIKELIHOOD_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__TARGET_IMPACT:
				setTargetImpact(TARGET_IMPACT_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__TARGET_DATE:
				setTargetDate(TARGET_DATE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__PROXIMITY:
				setProximity(PROXIMITY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__VELOCITY:
				setVelocity(VELOCITY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__DIRECTION_OF_TRAVEL:
				setDirectionOfTravel(DIRECTION_OF_TRAVEL_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__IMPACT_LOW:
				setImpactLow(IMPACT_LOW_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__IMPACT_LIKELY:
				setImpactLikely(IMPACT_LIKELY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__IMPACT_HIGH:
				setImpactHigh(IMPACT_HIGH_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__PROBABILITY:
				setProbability(PROBABILITY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CONTROLS:
				getControls().clear();
				return;
			case GoldthreadPackage.RISK__ACTIONS:
				getActions().clear();
				return;
			case GoldthreadPackage.RISK__ACTION_STATUS:
				setActionStatus(ACTION_STATUS_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CONTINGENCY:
				setContingency(CONTINGENCY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__CONTINGENCY_TRIGGER:
				setContingencyTrigger(CONTINGENCY_TRIGGER_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__SECONDARY_RISK:
				setSecondaryRisk((Risk)null);
				return;
			case GoldthreadPackage.RISK__REVIEW_FREQUENCY:
				setReviewFrequency(REVIEW_FREQUENCY_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__ESCALATION_LEVEL:
				setEscalationLevel(ESCALATION_LEVEL_EDEFAULT);
				return;
			case GoldthreadPackage.RISK__WORKSTREAM:
				setWorkstream((Workstream)null);
				return;
			case GoldthreadPackage.RISK__OUTCOMES:
				getOutcomes().clear();
				return;
			case GoldthreadPackage.RISK__CAPABILITIES:
				getCapabilities().clear();
				return;
			case GoldthreadPackage.RISK__SAVINGS:
				getSavings().clear();
				return;
			case GoldthreadPackage.RISK__MILESTONES:
				getMilestones().clear();
				return;
			case GoldthreadPackage.RISK__RELATED_RISKS:
				getRelatedRisks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoldthreadPackage.RISK__NATURE:
				return nature != NATURE_EDEFAULT;
			case GoldthreadPackage.RISK__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case GoldthreadPackage.RISK__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case GoldthreadPackage.RISK__EVENT:
				return EVENT_EDEFAULT == null ? event != null : !EVENT_EDEFAULT.equals(event);
			case GoldthreadPackage.RISK__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case GoldthreadPackage.RISK__RAISED_BY:
				return raisedBy != null;
			case GoldthreadPackage.RISK__IDENTIFIED_ON:
				return IDENTIFIED_ON_EDEFAULT == null ? identifiedOn != null : !IDENTIFIED_ON_EDEFAULT.equals(identifiedOn);
			case GoldthreadPackage.RISK__LAST_UPDATED:
				return LAST_UPDATED_EDEFAULT == null ? lastUpdated != null : !LAST_UPDATED_EDEFAULT.equals(lastUpdated);
			case GoldthreadPackage.RISK__ACTION_OWNER:
				return actionOwner != null;
			case GoldthreadPackage.RISK__CABINET_PORTFOLIO:
				return CABINET_PORTFOLIO_EDEFAULT == null ? cabinetPortfolio != null : !CABINET_PORTFOLIO_EDEFAULT.equals(cabinetPortfolio);
			case GoldthreadPackage.RISK__STATUS:
				return status != STATUS_EDEFAULT;
			case GoldthreadPackage.RISK__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case GoldthreadPackage.RISK__CLOSED_REASON:
				return CLOSED_REASON_EDEFAULT == null ? closedReason != null : !CLOSED_REASON_EDEFAULT.equals(closedReason);
			case GoldthreadPackage.RISK__BECAME_ISSUE:
				return becameIssue != null;
			case GoldthreadPackage.RISK__INHERENT_LIKELIHOOD:
				return INHERENT_LIKELIHOOD_EDEFAULT == null ? inherentLikelihood != null : !INHERENT_LIKELIHOOD_EDEFAULT.equals(inherentLikelihood);
			case GoldthreadPackage.RISK__INHERENT_IMPACT:
				return INHERENT_IMPACT_EDEFAULT == null ? inherentImpact != null : !INHERENT_IMPACT_EDEFAULT.equals(inherentImpact);
			case GoldthreadPackage.RISK__RESIDUAL_LIKELIHOOD:
				return RESIDUAL_LIKELIHOOD_EDEFAULT == null ? residualLikelihood != null : !RESIDUAL_LIKELIHOOD_EDEFAULT.equals(residualLikelihood);
			case GoldthreadPackage.RISK__RESIDUAL_IMPACT:
				return RESIDUAL_IMPACT_EDEFAULT == null ? residualImpact != null : !RESIDUAL_IMPACT_EDEFAULT.equals(residualImpact);
			case GoldthreadPackage.RISK__TARGET_LIKELIHOOD:
				return TARGET_LIKELIHOOD_EDEFAULT == null ? targetLikelihood != null : !TARGET_LIKELIHOOD_EDEFAULT.equals(targetLikelihood);
			case GoldthreadPackage.RISK__TARGET_IMPACT:
				return TARGET_IMPACT_EDEFAULT == null ? targetImpact != null : !TARGET_IMPACT_EDEFAULT.equals(targetImpact);
			case GoldthreadPackage.RISK__TARGET_DATE:
				return TARGET_DATE_EDEFAULT == null ? targetDate != null : !TARGET_DATE_EDEFAULT.equals(targetDate);
			case GoldthreadPackage.RISK__PROXIMITY:
				return PROXIMITY_EDEFAULT == null ? proximity != null : !PROXIMITY_EDEFAULT.equals(proximity);
			case GoldthreadPackage.RISK__VELOCITY:
				return velocity != VELOCITY_EDEFAULT;
			case GoldthreadPackage.RISK__DIRECTION_OF_TRAVEL:
				return directionOfTravel != DIRECTION_OF_TRAVEL_EDEFAULT;
			case GoldthreadPackage.RISK__IMPACT_LOW:
				return IMPACT_LOW_EDEFAULT == null ? impactLow != null : !IMPACT_LOW_EDEFAULT.equals(impactLow);
			case GoldthreadPackage.RISK__IMPACT_LIKELY:
				return IMPACT_LIKELY_EDEFAULT == null ? impactLikely != null : !IMPACT_LIKELY_EDEFAULT.equals(impactLikely);
			case GoldthreadPackage.RISK__IMPACT_HIGH:
				return IMPACT_HIGH_EDEFAULT == null ? impactHigh != null : !IMPACT_HIGH_EDEFAULT.equals(impactHigh);
			case GoldthreadPackage.RISK__PROBABILITY:
				return PROBABILITY_EDEFAULT == null ? probability != null : !PROBABILITY_EDEFAULT.equals(probability);
			case GoldthreadPackage.RISK__RESPONSE:
				return response != RESPONSE_EDEFAULT;
			case GoldthreadPackage.RISK__CONTROLS:
				return controls != null && !controls.isEmpty();
			case GoldthreadPackage.RISK__ACTIONS:
				return actions != null && !actions.isEmpty();
			case GoldthreadPackage.RISK__ACTION_STATUS:
				return actionStatus != ACTION_STATUS_EDEFAULT;
			case GoldthreadPackage.RISK__CONTINGENCY:
				return CONTINGENCY_EDEFAULT == null ? contingency != null : !CONTINGENCY_EDEFAULT.equals(contingency);
			case GoldthreadPackage.RISK__CONTINGENCY_TRIGGER:
				return CONTINGENCY_TRIGGER_EDEFAULT == null ? contingencyTrigger != null : !CONTINGENCY_TRIGGER_EDEFAULT.equals(contingencyTrigger);
			case GoldthreadPackage.RISK__SECONDARY_RISK:
				return secondaryRisk != null;
			case GoldthreadPackage.RISK__REVIEW_FREQUENCY:
				return reviewFrequency != REVIEW_FREQUENCY_EDEFAULT;
			case GoldthreadPackage.RISK__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case GoldthreadPackage.RISK__ESCALATION_LEVEL:
				return escalationLevel != ESCALATION_LEVEL_EDEFAULT;
			case GoldthreadPackage.RISK__WORKSTREAM:
				return workstream != null;
			case GoldthreadPackage.RISK__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case GoldthreadPackage.RISK__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case GoldthreadPackage.RISK__SAVINGS:
				return savings != null && !savings.isEmpty();
			case GoldthreadPackage.RISK__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case GoldthreadPackage.RISK__RELATED_RISKS:
				return relatedRisks != null && !relatedRisks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (nature: ");
		result.append(nature);
		result.append(", category: ");
		result.append(category);
		result.append(", cause: ");
		result.append(cause);
		result.append(", event: ");
		result.append(event);
		result.append(", effect: ");
		result.append(effect);
		result.append(", identifiedOn: ");
		result.append(identifiedOn);
		result.append(", lastUpdated: ");
		result.append(lastUpdated);
		result.append(", cabinetPortfolio: ");
		result.append(cabinetPortfolio);
		result.append(", status: ");
		result.append(status);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", closedReason: ");
		result.append(closedReason);
		result.append(", inherentLikelihood: ");
		result.append(inherentLikelihood);
		result.append(", inherentImpact: ");
		result.append(inherentImpact);
		result.append(", residualLikelihood: ");
		result.append(residualLikelihood);
		result.append(", residualImpact: ");
		result.append(residualImpact);
		result.append(", targetLikelihood: ");
		result.append(targetLikelihood);
		result.append(", targetImpact: ");
		result.append(targetImpact);
		result.append(", targetDate: ");
		result.append(targetDate);
		result.append(", proximity: ");
		result.append(proximity);
		result.append(", velocity: ");
		result.append(velocity);
		result.append(", directionOfTravel: ");
		result.append(directionOfTravel);
		result.append(", impactLow: ");
		result.append(impactLow);
		result.append(", impactLikely: ");
		result.append(impactLikely);
		result.append(", impactHigh: ");
		result.append(impactHigh);
		result.append(", probability: ");
		result.append(probability);
		result.append(", response: ");
		result.append(response);
		result.append(", actionStatus: ");
		result.append(actionStatus);
		result.append(", contingency: ");
		result.append(contingency);
		result.append(", contingencyTrigger: ");
		result.append(contingencyTrigger);
		result.append(", reviewFrequency: ");
		result.append(reviewFrequency);
		result.append(", nextReview: ");
		result.append(nextReview);
		result.append(", escalationLevel: ");
		result.append(escalationLevel);
		result.append(')');
		return result.toString();
	}

} //RiskImpl
