package org.goldthread.design.outcomes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.label.Pounds;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.ScopeReads;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the outcomes map in goldthread.odesign shows. Stateless; takes elements of the model only, so that it also serves
 * where Sirius draws the diagram.
 */
public final class OutcomesMapServices {

	private static final int LARGEST_SIZE = 4;

	/** Themes of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS })
	public Collection<Theme> visionThemes(Element target) {
		return Scope.themes(target);
	}

	/** Outcomes of the scope, theme by theme. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS })
	public Collection<Outcome> visionOutcomes(Element target) {
		return Scope.outcomes(target);
	}

	/** Workstreams of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS })
	public Collection<Workstream> mapWorkstreams(Element target) {
		return Scope.workstreams(target);
	}

	/** Benefits of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.BENEFITS, ScopeReads.THROUGH })
	public Collection<Benefit> mapBenefits(Element target) {
		return Scope.benefits(target);
	}

	/** Risks of the scope. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.RISKS, ScopeReads.RISKY_WORKSTREAMS })
	public Collection<Risk> mapRisks(Element target) {
		return Scope.risks(target);
	}

	/** Measures of the outcomes of the scope. */
	@Reads({ ScopeReads.OUTCOMES + ".measures", ScopeReads.CONTRIBUTIONS })
	public Collection<Measure> outcomeMeasures(Element target) {
		return Scope.outcomes(target).stream().flatMap(outcome -> outcome.getMeasures().stream()).toList();
	}

	/** Contributions of workstreams that go through no benefit. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.THROUGH })
	public Collection<Contribution> directContributions(Element target) {
		return Scope.contributions(target).filter(contribution -> contribution.getBenefit() == null).toList();
	}

	/** Contributions of workstreams that go through a benefit. */
	@Reads({ ScopeReads.OUTCOMES, ScopeReads.CONTRIBUTIONS, ScopeReads.THROUGH })
	public Collection<Contribution> contributionsThroughBenefits(Element target) {
		return Scope.contributions(target).filter(contribution -> contribution.getBenefit() != null).toList();
	}

	/** Outcomes that a benefit serves: those it names, and those of the contributions that go through it. */
	@Reads({ "outcomes", "<benefit.outcome" })
	public Collection<Outcome> outcomesServed(Benefit benefit) {
		Set<Outcome> served = new LinkedHashSet<>(benefit.getOutcomes());
		Contributions.through(benefit).map(Contribution::getOutcome).filter(Objects::nonNull).forEach(served::add);
		return served;
	}

	/** Outcomes at risk that the risk's workstream does not contribute to; all where it names no workstream. */
	@Reads({ "workstream.contributions.outcome", "outcomes" })
	public Collection<Outcome> outcomesAtRiskBesideWorkstream(Risk risk) {
		Set<Outcome> outcomes = new LinkedHashSet<>(risk.getOutcomes());
		if (risk.getWorkstream() != null) {
			risk.getWorkstream().getContributions().forEach(contribution -> outcomes.remove(contribution.getOutcome()));
		}
		return outcomes;
	}

	/** Reference and name. */
	@Reads({ "reference", "name" })
	public String themeLabel(Theme theme) {
		return CardLabel.of(theme, "");
	}

	/** Reference, name, and how many workstreams contribute. */
	@Reads({ "reference", "name", "<outcome.^" })
	public String outcomeLabel(Outcome outcome) {
		return CardLabel.of(outcome, CardLabel.count(Contributions.to(outcome).map(EObject::eContainer).distinct().count(), "workstream", "workstreams"));
	}

	/** Reference, name, and that nothing leads here. */
	@Reads({ "reference", "name" })
	public String brokenOutcomeLabel(Outcome outcome) {
		return CardLabel.of(outcome, "no workstream contributes");
	}

	/** Reference, name, and what it is worth a year or of which class it is. */
	@Reads({ "reference", "name", "fullYearValue", "benefitClass" })
	public String benefitLabel(Benefit benefit) {
		String worth = benefit.getFullYearValue() == null ? "" : Pounds.brief(benefit.getFullYearValue());
		return CardLabel.of(benefit, switch (benefit.getBenefitClass()) {
			case NON_CASH_RELEASING -> (worth + " non-cashable").strip();
			case NOT_STATED -> worth.isEmpty() ? "" : worth + " a year";
			case CASH_RELEASING, QUANTIFIED, QUALITATIVE -> worth.isEmpty()
					? benefit.getBenefitClass().getLiteral().toLowerCase(Locale.UK)
					: worth + " a year";
		});
	}

	/** Reference, name, and that the golden thread breaks here. */
	@Reads({ "reference", "name" })
	public String brokenBenefitLabel(Benefit benefit) {
		return CardLabel.of(benefit, "serves no outcome");
	}

	/** Reference, name, and when it ends. */
	@Reads({ "reference", "name", "endActual", "endForecast", "endBaseline" })
	public String workstreamLabel(Workstream workstream) {
		return CardLabel.of(workstream, Days.first(workstream.getEndActual(), workstream.getEndForecast(), workstream.getEndBaseline())
				.map(Days::month).orElse(""));
	}

	/** Reference, name, and that the golden thread breaks here. */
	@Reads({ "reference", "name" })
	public String brokenWorkstreamLabel(Workstream workstream) {
		return CardLabel.of(workstream, "contributes to no outcome");
	}

	/** Reference, name, and the way from baseline to target. */
	@Reads({ "reference", "name", "baseline", "target" })
	public String measureLabel(Measure measure) {
		return CardLabel.of(measure, measure.getBaseline() + " to " + measure.getTarget());
	}

	/** Reference, name, and what is missing. */
	@Reads({ "reference", "name", "baseline", "target" })
	public String brokenMeasureLabel(Measure measure) {
		return CardLabel.of(measure, isBlank(measure.getBaseline()) ? isBlank(measure.getTarget()) ? "no baseline, no target" : "no baseline" : "no target");
	}

	/** Whether it leads to no outcome; a placeholder is not expected to. */
	@Reads({ "placeholder", "contributions.outcome" })
	public boolean contributesToNoOutcome(Workstream workstream) {
		return !workstream.isPlaceholder()
				&& workstream.getContributions().stream().allMatch(contribution -> contribution.getOutcome() == null);
	}

	/** Whether it leads to no outcome; a placeholder is not expected to. */
	@Reads({ "placeholder", "outcomes", "<benefit.outcome" })
	public boolean servesNoOutcome(Benefit benefit) {
		return !benefit.isPlaceholder() && outcomesServed(benefit).isEmpty();
	}

	/** Whether no workstream leads to it; a placeholder is not expected to have one. */
	@Reads({ "placeholder", "<outcome" })
	public boolean isServedByNothing(Outcome outcome) {
		return !outcome.isPlaceholder() && Contributions.to(outcome).findAny().isEmpty();
	}

	/** Whether it lacks the baseline or the target that it is measured against. */
	@Reads({ "baseline", "target" })
	public boolean cannotBeMeasured(Measure measure) {
		return isBlank(measure.getBaseline()) || isBlank(measure.getTarget());
	}

	/** The weight in per cent as a number; empty where none is stated. */
	@Reads("weight")
	public String weightLabel(Contribution contribution) {
		return contribution.getWeight() == null ? "" : contribution.getWeight().toString();
	}

	/** Size of a line by weight: 1 to 25 % is 1, 76 to 100 % is 4; 1 where no weight is stated. */
	@Reads("weight")
	public Integer weightSize(Contribution contribution) {
		int weight = contribution.getWeight() == null ? 0 : contribution.getWeight();
		return Math.clamp((weight + 24) / 25, 1, LARGEST_SIZE);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
