package org.goldthread.design.bowtie;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.ScopeReads;
import org.goldthread.design.scope.Uses;
import org.goldthread.model.Capability;
import org.goldthread.model.Control;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the expressions of the risk bow-tie call: what leads to a risk at the left, what follows from it at the right, and
 * what is done about both. Stateless; takes elements of the model only.
 */
public final class RiskBowTieServices {

	private static final String APPETITE_CATEGORY = "/riskScale.appetites.category";
	private static final String APPETITE_SCORE = "/riskScale.appetites.highestScore";

	/** The risks of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS })
	public Collection<Risk> bowTieRisks(Element target) {
		return Scope.risks(target);
	}

	/** The controls of these risks that act before the event. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.controls.type" })
	public Collection<Control> preventiveControls(Element target) {
		return controls(target, BowTieSide.LIKELIHOOD);
	}

	/** The controls of these risks that act after the event. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.controls.type" })
	public Collection<Control> correctiveControls(Element target) {
		return controls(target, BowTieSide.IMPACT);
	}

	/** The actions of these risks that change the likelihood. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.actions.impactEffect",
			"/risks.actions.likelihoodEffect" })
	public Collection<RiskAction> preventiveActions(Element target) {
		return actions(target, BowTieSide.LIKELIHOOD);
	}

	/** The actions of these risks that change the impact alone. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.actions.impactEffect",
			"/risks.actions.likelihoodEffect" })
	public Collection<RiskAction> correctiveActions(Element target) {
		return actions(target, BowTieSide.IMPACT);
	}

	/** The outcomes that these risks put at stake. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS })
	public Collection<Outcome> outcomesAtStake(Element target) {
		return atStake(target, Risk::getOutcomes);
	}

	/** The savings lines that these risks put at stake. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.savings" })
	public Collection<SavingsLine> savingsAtStake(Element target) {
		return atStake(target, Risk::getSavings);
	}

	/** The milestones that these risks put at stake. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.milestones" })
	public Collection<Milestone> milestonesAtStake(Element target) {
		return atStake(target, Risk::getMilestones);
	}

	/** The capabilities that these risks put at stake. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS, ScopeReads.WORKSTREAMS, "/risks.capabilities" })
	public Collection<Capability> capabilitiesAtStake(Element target) {
		return atStake(target, Risk::getCapabilities);
	}

	/** Controls and actions that stand between the cause and the risk. */
	@Reads({ "controls.type", "actions.impactEffect", "actions.likelihoodEffect" })
	public Collection<Element> preventions(Risk risk) {
		return barriers(risk, BowTieSide.LIKELIHOOD);
	}

	/** Controls and actions that stand between the risk and its effect. */
	@Reads({ "controls.type", "actions.impactEffect", "actions.likelihoodEffect" })
	public Collection<Element> limitations(Risk risk) {
		return barriers(risk, BowTieSide.IMPACT);
	}

	/** Itself where nothing stands between its cause and the event; nothing otherwise. */
	@Reads({ "controls.type", "actions.impactEffect", "actions.likelihoodEffect" })
	public Collection<Risk> itselfWhereNothingPrevents(Risk risk) {
		return preventions(risk).isEmpty() ? List.of(risk) : List.of();
	}

	/** Itself where nothing stands between the event and its effect; nothing otherwise. */
	@Reads({ "controls.type", "actions.impactEffect", "actions.likelihoodEffect" })
	public Collection<Risk> itselfWhereNothingLimits(Risk risk) {
		return limitations(risk).isEmpty() ? List.of(risk) : List.of();
	}

	/** Reference, name, and the residual score. */
	@Reads({ "reference", "name", "status", "nature", "residualLikelihood", "residualImpact", "category", APPETITE_CATEGORY,
			APPETITE_SCORE, "/riskScale.bands.from", "/riskScale.bands.name" })
	public String bowTieRiskLabel(Risk risk) {
		return CardLabel.of(risk, RiskFacts.of(risk));
	}

	/** The cause in the words of the register. */
	@Reads({ "reference", "cause" })
	public String causeLabel(Risk risk) {
		return hasCause(risk) ? CardLabel.of("Cause of " + CardLabel.text(risk.getReference()), risk.getCause(), "")
				: CardLabel.of("Cause of " + CardLabel.text(risk.getReference()), "Cause", "no cause is stated");
	}

	/** The effect in the words of the register. */
	@Reads({ "reference", "effect" })
	public String effectLabel(Risk risk) {
		return hasEffect(risk) ? CardLabel.of("Effect of " + CardLabel.text(risk.getReference()), risk.getEffect(), "")
				: CardLabel.of("Effect of " + CardLabel.text(risk.getReference()), "Effect", "no effect is stated");
	}

	/** Whether the register says what leads to the risk. */
	@Reads("cause")
	public boolean hasCause(Risk risk) {
		return !CardLabel.text(risk.getCause()).isBlank();
	}

	/** Whether the register lacks what leads to the risk. */
	@Reads("cause")
	public boolean hasNoCause(Risk risk) {
		return !hasCause(risk);
	}

	/** Whether the register says what follows from the risk. */
	@Reads("effect")
	public boolean hasEffect(Risk risk) {
		return !CardLabel.text(risk.getEffect()).isBlank();
	}

	/** Whether the register lacks what follows from the risk. */
	@Reads("effect")
	public boolean hasNoEffect(Risk risk) {
		return !hasEffect(risk);
	}

	/** Reference, name, type and how well it works. */
	@Reads({ "reference", "name", "type", "effectiveness" })
	public String controlLabel(Control control) {
		return CardLabel.of(control, RiskFacts.of(control));
	}

	/** Reference, name, and when it is due. */
	@Reads({ "reference", "name", "status", "due", "/asAt" })
	public String actionLabel(RiskAction action) {
		return CardLabel.of(action, RiskFacts.of(action));
	}

	/** Reference, name, and when it is due. */
	@Reads({ "reference", "name", "actual", "forecast", "baseline" })
	public String stakeMilestoneLabel(Milestone milestone) {
		return CardLabel.of(milestone, Days.day("", Days.first(milestone.getActual(), milestone.getForecast(), milestone.getBaseline())));
	}

	/** Whether a control is weak or has not been tested. */
	@Reads("effectiveness")
	public boolean isUnproven(Control control) {
		return RiskFacts.isUnproven(control);
	}

	/** Whether an action should have been done by the portfolio's as-at date. */
	@Reads({ "status", "due", "/asAt" })
	public boolean isActionOverdue(RiskAction action) {
		return RiskFacts.isOverdue(action);
	}

	/** Whether the risk's residual score is above the council's appetite for its category. */
	@Reads({ "nature", "residualLikelihood", "residualImpact", "category", APPETITE_CATEGORY, APPETITE_SCORE })
	public boolean isRiskAboveAppetite(Risk risk) {
		return RiskFacts.isAboveAppetite(risk);
	}

	/** Whether what stands in a bow-tie belongs to a risk above appetite, or is put at stake by one. */
	@Reads({ "nature", "^.nature", "<outcomes.nature", "<savings.nature", "<milestones.nature", "<capabilities.nature",
			"residualLikelihood", "^.residualLikelihood", "<outcomes.residualLikelihood", "<savings.residualLikelihood",
			"<milestones.residualLikelihood", "<capabilities.residualLikelihood", "residualImpact", "^.residualImpact",
			"<outcomes.residualImpact", "<savings.residualImpact", "<milestones.residualImpact", "<capabilities.residualImpact", "category",
			"^.category", "<outcomes.category", "<savings.category", "<milestones.category", "<capabilities.category", APPETITE_CATEGORY,
			APPETITE_SCORE })
	public boolean isAboutRiskAboveAppetite(Element element) {
		return risksOf(element).stream().anyMatch(RiskFacts::isAboveAppetite);
	}

	/** Whether what stands in a bow-tie belongs to a threat, or is put at stake by one. */
	@Reads({ "nature", "^.nature", "<outcomes.nature", "<savings.nature", "<milestones.nature", "<capabilities.nature" })
	public boolean isAboutThreat(Element element) {
		return risksOf(element).stream().anyMatch(risk -> risk.getNature() == RiskNature.THREAT);
	}

	/** Whether what stands in a bow-tie belongs to a risk that is not closed, or is put at stake by one. */
	@Reads({ "status", "^.status", "<outcomes.status", "<savings.status", "<milestones.status", "<capabilities.status" })
	public boolean isAboutOpenRisk(Element element) {
		return risksOf(element).stream().anyMatch(risk -> risk.getStatus() != RiskStatus.CLOSED);
	}

	private static Collection<Control> controls(Element target, BowTieSide side) {
		return Scope.risks(target).stream().flatMap(risk -> risk.getControls().stream()).filter(control -> BowTieSide.of(control) == side)
				.toList();
	}

	private static Collection<RiskAction> actions(Element target, BowTieSide side) {
		return Scope.risks(target).stream().flatMap(risk -> risk.getActions().stream()).filter(action -> BowTieSide.of(action) == side)
				.toList();
	}

	private static Collection<Element> barriers(Risk risk, BowTieSide side) {
		Set<Element> barriers = new LinkedHashSet<>();
		risk.getControls().stream().filter(control -> BowTieSide.of(control) == side).forEach(barriers::add);
		risk.getActions().stream().filter(action -> BowTieSide.of(action) == side).forEach(barriers::add);
		return barriers;
	}

	private static <T> Collection<T> atStake(Element target, Function<Risk, Collection<T>> stakes) {
		Set<T> all = new LinkedHashSet<>();
		Scope.risks(target).forEach(risk -> all.addAll(stakes.apply(risk)));
		return all;
	}

	private static Collection<Risk> risksOf(Element element) {
		return switch (element) {
			case Risk risk -> List.of(risk);
			case Outcome outcome -> Uses.of(outcome, Literals.RISK__OUTCOMES, Risk.class).toList();
			case SavingsLine line -> Uses.of(line, Literals.RISK__SAVINGS, Risk.class).toList();
			case Milestone milestone -> Uses.of(milestone, Literals.RISK__MILESTONES, Risk.class).toList();
			case Capability capability -> Uses.of(capability, Literals.RISK__CAPABILITIES, Risk.class).toList();
			default -> element.eContainer() instanceof Risk risk ? List.of(risk) : List.of();
		};
	}
}
