package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An outcome that a single workstream carries. */
public final class OutcomeOnOneWorkstreamRule extends ElementRule<Outcome> {

	/** The rule. */
	public OutcomeOnOneWorkstreamRule() {
		super(Literals.OUTCOME, Outcome.class,
				new RuleDescription("GT-O05", "Outcome resting on one workstream", "Outcomes", Severity.INFO, """
						When one workstream alone serves an outcome, the outcome fails with it. That may be right, but it should be \
						known before the workstream is delayed, cut or stopped.""",
						"MSP, 5th edition: collaborate across boundaries."));
	}

	@Override
	protected void examine(Outcome outcome, RuleContext context, Consumer<Finding> findings) {
		List<Workstream> serving = Contributions.serving(outcome, context).limit(2).toList();
		if (!outcome.isPlaceholder() && serving.size() == 1) {
			findings.accept(Finding.of(this, outcome, Literals.ELEMENT__NAME,
					"Outcome " + name(outcome) + " rests on workstream " + name(serving.get(0)) + " alone.",
					"Let a second workstream contribute, or note what happens to the outcome when this one is late."));
		}
	}
}
