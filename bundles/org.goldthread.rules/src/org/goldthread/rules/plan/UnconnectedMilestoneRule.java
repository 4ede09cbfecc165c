package org.goldthread.rules.plan;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A milestone that waits for nothing and for which nothing waits. */
public final class UnconnectedMilestoneRule extends ElementRule<Milestone> {

	private static final List<EReference> SUCCESSORS = List.of(Literals.MILESTONE__PREDECESSORS, Literals.DEPENDENCY__GIVER_ITEM,
			Literals.DEPENDENCY__RECEIVER_ITEM, Literals.SAVINGS_LINE__DEPENDS_ON);

	/** The rule. */
	public UnconnectedMilestoneRule() {
		super(Literals.MILESTONE, Milestone.class, new RuleDescription("GT-P02", "Milestone stands alone", "Plan", Severity.INFO, """
				A milestone without predecessor and successor is on no path through the plan. When it moves nothing else moves, and no \
				critical path will ever show it.""",
				"MSP, 5th edition: plan progressive delivery."));
	}

	@Override
	protected void examine(Milestone milestone, RuleContext context, Consumer<Finding> findings) {
		if (!milestone.isPlaceholder() && milestone.getActual() == null && milestone.getPredecessors().isEmpty() && milestone.getSavings().isEmpty()
				&& milestone.getBenefits().isEmpty()
				&& SUCCESSORS.stream().noneMatch(reference -> context.isReferredTo(milestone, reference))) {
			findings.accept(Finding.of(this, milestone, Literals.MILESTONE__PREDECESSORS, "Milestone " + name(milestone)
					+ " waits for nothing, and nothing waits for it.", "Link it to what comes before or after, or leave it out."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose what comes before…", finding.element(), Literals.MILESTONE__PREDECESSORS));
	}
}
