package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A contribution to an outcome whose weight is missing or no share. */
public final class ContributionWithoutWeightRule extends ElementRule<Workstream> {

	/** The rule. */
	public ContributionWithoutWeightRule() {
		super(Literals.WORKSTREAM, Workstream.class,
				new RuleDescription("GT-O03", "Contribution without weight", "Outcomes", Severity.WARNING, """
						A contribution says that a workstream serves an outcome; its weight says how much of the workstream's effort \
						goes there. Without one nobody can see whether an outcome is served by much work or by a mention.""",
						"MSP, 5th edition: align with priorities."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		for (Contribution contribution : workstream.getContributions()) {
			Integer weight = contribution.getWeight();
			if (contribution.getOutcome() != null && !workstream.isPlaceholder() && (weight == null || weight < 1 || weight > 100)) {
				findings.accept(Finding.about(contribution.getId(), this, contribution, Literals.CONTRIBUTION__WEIGHT,
						Contributions.sentence(workstream, contribution)
								+ (weight == null ? " has no weight." : " has a weight of " + weight + " per cent."),
						"Say which share of its effort the workstream gives to the outcome, from 1 to 100 per cent."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give the weight…", finding.element(), Literals.CONTRIBUTION__WEIGHT));
	}
}
