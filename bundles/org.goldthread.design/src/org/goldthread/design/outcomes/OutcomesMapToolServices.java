package org.goldthread.design.outcomes;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

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
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the outcomes map in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class OutcomesMapToolServices {

	private final OutcomesMapServices map = new OutcomesMapServices();

	/** Whether {@code workstream} may get a contribution to {@code target}, an outcome or a benefit. */
	public Permission canContribute(Workstream workstream, EObject target) {
		return switch (target) {
			case Outcome outcome -> contributesDirectly(workstream, outcome)
					? refused(workstream.getReference() + " contributes to " + outcome.getReference() + " already")
					: GRANTED;
			case Benefit benefit -> refusalOf(workstream, benefit);
			default -> refused("A workstream contributes to an outcome or to a benefit");
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
	public Permission canHoldNewWorkstream(Element target) {
		return target instanceof Portfolio || target instanceof Programme ? GRANTED : Untied.refusal("workstream", target);
	}

	/** Whether a new benefit would show in a diagram of this scope. */
	public Permission canHoldNewBenefit(Element target) {
		return target instanceof Portfolio || target instanceof Outcome ? GRANTED : Untied.refusal("benefit", target);
	}

	/** Whether a new benefit of this scope serves the outcome that the diagram is of. */
	public boolean givesBenefitsOutcome(EObject target) {
		return target instanceof Outcome;
	}

	/** Whether a new outcome would show in a diagram of this scope. */
	public Permission canHoldNewOutcome(Element target) {
		return target instanceof Portfolio || target instanceof Theme ? GRANTED
				: refused("A new outcome would not show here: nothing in " + target.getReference() + " leads to it yet");
	}

	/** The theme that a new outcome belongs to: the one that the diagram is of, else the first. */
	public Theme themeOfNewOutcome(Element target) {
		return target instanceof Theme theme ? theme : Scope.portfolio(target).getVision().getThemes().get(0);
	}

	/** Whether a new theme would show in a diagram of this scope: of the whole portfolio. */
	public Permission canHoldNewTheme(Element target) {
		return target instanceof Portfolio ? GRANTED : refused("A theme belongs to the whole vision; make it in a diagram of the portfolio");
	}

	/** Whether there is no vision. */
	public boolean hasNoVision(Portfolio portfolio) {
		return portfolio.getVision() == null;
	}

	/** Whether the vision has no theme that a new outcome could belong to. */
	public boolean hasNoTheme(Vision vision) {
		return vision.getThemes().isEmpty();
	}

	private Permission refusalOf(Workstream workstream, Benefit benefit) {
		if (workstream.getContributions().stream().anyMatch(contribution -> contribution.getBenefit() == benefit)) {
			return refused(workstream.getReference() + " contributes through " + benefit.getReference() + " already");
		}
		Collection<Outcome> served = map.outcomesServed(benefit);
		return switch (served.size()) {
			case 0 -> refused(benefit.getReference() + " serves no outcome yet; connect the workstream to an outcome first");
			case 1 -> GRANTED;
			default -> refused(benefit.getReference() + " serves several outcomes (" + served.stream().map(Element::getReference).collect(Collectors.joining(", ")) + "); connect the workstream to the one that is meant");
		};
	}

	private static boolean contributesDirectly(Workstream workstream, Outcome outcome) {
		return workstream.getContributions().stream()
				.anyMatch(contribution -> contribution.getOutcome() == outcome && contribution.getBenefit() == null);
	}
}
