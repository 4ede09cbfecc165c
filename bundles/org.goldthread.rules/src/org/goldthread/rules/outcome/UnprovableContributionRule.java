package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A contribution that names no benefit, to an outcome that nothing measures. */
public final class UnprovableContributionRule extends ElementRule<Workstream> {

	/** The rule. */
	public UnprovableContributionRule() {
		super(Literals.WORKSTREAM, Workstream.class,
				new RuleDescription("GT-O06", "Contribution that nothing can show", "Outcomes", Severity.WARNING, """
						A contribution works through a benefit, or at least moves a measure of its outcome. When it names no benefit and \
						the outcome has no measure, nobody will ever be able to say whether the workstream served it.""",
						"MSP, 5th edition: realize measurable benefits. Performance Scrutiny Committee, 6 September 2018: evidence "
								+ "of benefits along the way."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		for (Contribution contribution : workstream.getContributions()) {
			Outcome outcome = contribution.getOutcome();
			if (outcome != null && !workstream.isPlaceholder() && contribution.getBenefit() == null && outcome.getMeasures().isEmpty()) {
				findings.accept(Finding.about(contribution.getId(), this, contribution, Literals.CONTRIBUTION__BENEFIT,
						Contributions.sentence(workstream, contribution) + " names no benefit, and the outcome has no measure.",
						"Name the benefit through which the outcome is served, or give the outcome a measure."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a benefit…", finding.element(), Literals.CONTRIBUTION__BENEFIT));
	}
}
