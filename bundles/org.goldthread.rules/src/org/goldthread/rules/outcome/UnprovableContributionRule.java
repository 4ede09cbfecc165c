package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An outcome that nothing measures, with a contribution that names no benefit. */
public final class UnprovableContributionRule extends ElementRule<Outcome> {

	/** The rule. */
	public UnprovableContributionRule() {
		super(Literals.OUTCOME, Outcome.class,
				new RuleDescription("GT-O06", "Contribution that nothing can show", "Outcomes", Severity.WARNING, """
						A contribution works through a benefit, or at least moves a measure of its outcome. When it names no benefit and \
						the outcome has no measure, nobody will ever be able to say whether the workstream served it.""",
						"MSP, 5th edition: realize measurable benefits. Performance Scrutiny Committee, 6 September 2018: evidence "
								+ "of benefits along the way."));
	}

	@Override
	protected void examine(Outcome outcome, RuleContext context, Consumer<Finding> findings) {
		if (outcome.getMeasures().isEmpty()) {
			for (Contribution contribution : context.referrers(outcome, Literals.CONTRIBUTION__OUTCOME, Contribution.class).toList()) {
				if (contribution.getBenefit() == null && contribution.eContainer() instanceof Workstream workstream
						&& !workstream.isPlaceholder()) {
					findings.accept(Finding.about(contribution.getId(), this, outcome, Literals.OUTCOME__MEASURES,
							Contributions.sentence(workstream, contribution) + " names no benefit, and the outcome has no measure.",
							"Name the benefit through which the outcome is served, or give the outcome a measure."));
				}
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Outcome outcome = elementOf(finding);
		return Elements.portfolioOf(outcome).map(Elements::inverseReferences).stream()
				.flatMap(uses -> uses.sources(outcome, Literals.CONTRIBUTION__OUTCOME, Contribution.class))
				.filter(contribution -> finding.subject().equals(contribution.getId()))
				.<QuickFix>map(contribution -> QuickFix.ask("Choose a benefit…", contribution, Literals.CONTRIBUTION__BENEFIT)).toList();
	}
}
