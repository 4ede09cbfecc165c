package org.goldthread.rules.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A workstream that contributes to one outcome twice through the same benefit, or twice through none. */
public final class RepeatedContributionRule extends ElementRule<Workstream> {

	/** The rule. */
	public RepeatedContributionRule() {
		super(Literals.WORKSTREAM, Workstream.class,
				new RuleDescription("GT-O07", "Repeated contribution", "Outcomes", Severity.WARNING, """
						A workstream may serve an outcome through several benefits, each a contribution of its own. Two contributions to \
						the same outcome through the same benefit say one thing twice, and the effort is counted twice wherever weights \
						are added up.""",
						"MSP, 5th edition: align with priorities."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		List<Contribution> contributions = workstream.getContributions();
		for (int i = 1; i < contributions.size(); i++) {
			Contribution repeated = contributions.get(i);
			if (repeated.getOutcome() != null && first(contributions.subList(0, i), repeated).isPresent()) {
				findings.accept(Finding.about(repeated.getId(), this, repeated, Literals.CONTRIBUTION__OUTCOME,
						Contributions.sentence(workstream, repeated)
								+ (repeated.getBenefit() == null ? " is" : " through benefit " + name(repeated.getBenefit()) + " is")
								+ " entered twice.",
						"Take one of them out, or name the other benefit through which the outcome is served."));
			}
		}
	}

	/** A repetition that says nothing of its own can go; else the benefit that tells the two apart is asked for. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		Contribution repeated = (Contribution) finding.element();
		QuickFix benefit = QuickFix.ask("Choose another benefit…", repeated, Literals.CONTRIBUTION__BENEFIT);
		return repeated.eContainer() instanceof Workstream workstream
				&& first(before(workstream, repeated), repeated).filter(first -> saysNothingMore(repeated, first)).isPresent()
						? List.of(new QuickFix.Mend("Take out the repetition", DeleteElements.of(List.of(repeated))), benefit)
						: List.of(benefit);
	}

	private static List<Contribution> before(Workstream workstream, Contribution repeated) {
		return workstream.getContributions().subList(0, workstream.getContributions().indexOf(repeated));
	}

	private static Optional<Contribution> first(List<Contribution> earlier, Contribution repeated) {
		return earlier.stream().filter(each -> each.getOutcome() == repeated.getOutcome() && each.getBenefit() == repeated.getBenefit())
				.findFirst();
	}

	private static boolean saysNothingMore(Contribution repeated, Contribution first) {
		return repeated.getWeight() == null && (isBlank(repeated.getRationale()) || repeated.getRationale().equals(first.getRationale()));
	}
}
