package org.goldthread.design.outcomes;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.Untied;
import org.goldthread.model.Benefit;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.RefusalReason;

/** What the tools of the outcomes map in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class OutcomesMapToolServices {

	private final OutcomesMapServices map = new OutcomesMapServices();

	/** Whether {@code workstream} may get a contribution to {@code target}, an outcome or a benefit. */
	@RefusalReason("contributionRefusal")
	public boolean canContribute(Workstream workstream, EObject target) {
		return contributionRefusal(workstream, target).isEmpty();
	}

	/** Why {@code workstream} gets no contribution to {@code target}; empty when it may. */
	public String contributionRefusal(Workstream workstream, EObject target) {
		return switch (target) {
			case Outcome outcome -> contributesDirectly(workstream, outcome)
					? workstream.getReference() + " contributes to " + outcome.getReference() + " already"
					: "";
			case Benefit benefit -> refusalOf(workstream, benefit);
			default -> "A workstream contributes to an outcome or to a benefit";
		};
	}

	/** The outcome that a contribution to {@code target} leads to: itself, or the one that the benefit serves. */
	public Outcome outcomeReached(EObject target) {
		return target instanceof Benefit benefit ? map.outcomesServed(benefit).iterator().next() : (Outcome) target;
	}

	/** Whether a contribution goes through {@code target}. */
	public boolean isBenefit(EObject target) {
		return target instanceof Benefit;
	}

	/** Whether there is no programme that a new workstream could belong to. */
	public boolean hasNoProgramme(Portfolio portfolio) {
		return portfolio.getProgrammes().isEmpty();
	}

	/** The programme that a new workstream belongs to: the one that the diagram is of, else the first. */
	public EObject programmeOfNewWorkstream(Element target) {
		return target instanceof Programme ? target : Scope.portfolio(target).getProgrammes().get(0);
	}

	/** Whether a new workstream would show in a diagram of this scope. */
	@RefusalReason("newWorkstreamRefusal")
	public boolean canHoldNewWorkstream(Element target) {
		return newWorkstreamRefusal(target).isEmpty();
	}

	/** Why a new workstream would not show in a diagram of this scope; empty when it would. */
	public String newWorkstreamRefusal(Element target) {
		return target instanceof Portfolio || target instanceof Programme ? "" : Untied.refusal("workstream", target);
	}

	/** Whether a new benefit would show in a diagram of this scope. */
	@RefusalReason("newBenefitRefusal")
	public boolean canHoldNewBenefit(Element target) {
		return newBenefitRefusal(target).isEmpty();
	}

	/** Why a new benefit would not show in a diagram of this scope; empty when it would. */
	public String newBenefitRefusal(Element target) {
		return target instanceof Portfolio || target instanceof Outcome ? "" : Untied.refusal("benefit", target);
	}

	/** Whether a new benefit of this scope serves the outcome that the diagram is of. */
	public boolean givesBenefitsOutcome(EObject target) {
		return target instanceof Outcome;
	}

	/** Whether a new outcome would show in a diagram of this scope. */
	@RefusalReason("newOutcomeRefusal")
	public boolean canHoldNewOutcome(Element target) {
		return newOutcomeRefusal(target).isEmpty();
	}

	/** Why a new outcome would not show in a diagram of this scope; empty when it would. */
	public String newOutcomeRefusal(Element target) {
		return target instanceof Portfolio || target instanceof Theme ? ""
				: "A new outcome would not show here: nothing in " + target.getReference() + " leads to it yet";
	}

	/** The theme that a new outcome belongs to: the one that the diagram is of, else the first. */
	public Theme themeOfNewOutcome(Element target) {
		return target instanceof Theme theme ? theme : Scope.portfolio(target).getVision().getThemes().get(0);
	}

	/** Whether a new theme would show in a diagram of this scope: of the whole portfolio. */
	@RefusalReason("newThemeRefusal")
	public boolean canHoldNewTheme(Element target) {
		return newThemeRefusal(target).isEmpty();
	}

	/** Why a new theme would not show in a diagram of this scope; empty when it would. */
	public String newThemeRefusal(Element target) {
		return target instanceof Portfolio ? "" : "A theme belongs to the whole vision; make it in a diagram of the portfolio";
	}

	/** Whether there is no vision. */
	public boolean hasNoVision(Portfolio portfolio) {
		return portfolio.getVision() == null;
	}

	/** Whether the vision has no theme that a new outcome could belong to. */
	public boolean hasNoTheme(Vision vision) {
		return vision.getThemes().isEmpty();
	}

	private String refusalOf(Workstream workstream, Benefit benefit) {
		if (workstream.getContributions().stream().anyMatch(contribution -> contribution.getBenefit() == benefit)) {
			return workstream.getReference() + " contributes through " + benefit.getReference() + " already";
		}
		Collection<Outcome> served = map.outcomesServed(benefit);
		return switch (served.size()) {
			case 0 -> benefit.getReference() + " serves no outcome yet; connect the workstream to an outcome first";
			case 1 -> "";
			default -> benefit.getReference() + " serves several outcomes ("
					+ served.stream().map(Element::getReference).collect(Collectors.joining(", "))
					+ "); connect the workstream to the one that is meant";
		};
	}

	private static boolean contributesDirectly(Workstream workstream, Outcome outcome) {
		return workstream.getContributions().stream()
				.anyMatch(contribution -> contribution.getOutcome() == outcome && contribution.getBenefit() == null);
	}
}
