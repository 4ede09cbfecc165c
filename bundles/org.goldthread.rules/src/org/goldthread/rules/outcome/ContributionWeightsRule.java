package org.goldthread.rules.outcome;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A workstream whose contributions take more than all its effort. */
public final class ContributionWeightsRule extends ElementRule<Workstream> {

	/** The rule. */
	public ContributionWeightsRule() {
		super(Literals.WORKSTREAM, Workstream.class,
				new RuleDescription("GT-O02", "Weights over 100 per cent", "Outcomes", Severity.ERROR, """
						The weights of a workstream's contributions are shares of its effort. When they add up to more than all of it, \
						it promises outcomes more than it can do, and every figure that is split by weight is counted too high.""",
						"MSP, 5th edition: align with priorities. Oxfordshire County Council, 11 September 2018, paragraph 11: "
								+ "does the proposal contribute to the vision?"));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		int sum = workstream.getContributions().stream().map(Contribution::getWeight).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).sum();
		if (sum > 100) {
			findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__CONTRIBUTIONS,
					"Workstream " + name(workstream) + " spreads " + sum + " per cent of its effort over outcomes.",
					"Lower the weights until they add up to 100 per cent or less."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return elementOf(finding).getContributions().stream().filter(each -> each.getWeight() != null)
				.<QuickFix>map(each -> QuickFix.ask("Change the weight of " + Labels.of(each) + "…", each, Literals.CONTRIBUTION__WEIGHT))
				.toList();
	}
}
