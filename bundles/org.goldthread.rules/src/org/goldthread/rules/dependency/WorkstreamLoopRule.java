package org.goldthread.rules.dependency;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.analysis.network.WorkstreamStep;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** Workstreams that wait for each other in a circle through hand-overs that do not say of what. */
public final class WorkstreamLoopRule extends ElementRule<Portfolio> {

	private static final int MOST_STEPS = 6;

	/** The rule. */
	public WorkstreamLoopRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-D04", "Workstreams wait for each other", "Dependencies",
				Severity.WARNING, """
						Two workstreams may well hand over to each other at different times. Whether this is such a case, or a loop in \
						which nobody can start, shows only when the items are named.""",
				"Dependency contract: the item handed over and the item that waits."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		context.network().workstreamLoops().stream().filter(loop -> loop.steps().size() > 1).forEach(loop -> {
			Dependency first = loop.steps().get(0).dependency();
			String more = loop.steps().size() > MOST_STEPS ? "; and " + Words.count(loop.steps().size() - MOST_STEPS, "more step") : "";
			findings.accept(Finding.of(this, first, first.getGiverItem() == null ? Literals.DEPENDENCY__GIVER_ITEM
					: Literals.DEPENDENCY__RECEIVER_ITEM, "Workstreams wait for each other: "
					+ loop.steps().stream().limit(MOST_STEPS).map(WorkstreamLoopRule::words).collect(Collectors.joining("; ")) + more + ".",
					"Name the milestones or deliverables that are handed over and that wait."));
		});
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return Stream.of(QuickFix.ask("Choose the giver's item…", finding.element(), Literals.DEPENDENCY__GIVER_ITEM),
				QuickFix.ask("Choose the receiver's item…", finding.element(), Literals.DEPENDENCY__RECEIVER_ITEM))
				.filter(fix -> finding.element().eGet(fix.feature()) == null).map(QuickFix.class::cast).toList();
	}

	private static String words(WorkstreamStep step) {
		return name(step.giver()) + " hands over to " + name(step.receiver()) + " (" + name(step.dependency()) + ")";
	}
}
