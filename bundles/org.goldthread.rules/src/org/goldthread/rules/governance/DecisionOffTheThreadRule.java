package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Decision;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A decision that nothing in the portfolio is linked to. */
public final class DecisionOffTheThreadRule extends ElementRule<Decision> {

	private static final List<EReference> USES = List.of(Literals.SAVINGS_LINE__DECISION, Literals.ONE_OFF_COST__DECISION,
			Literals.RESPONSE__DECISION, Literals.IMPACT_ASSESSMENT__DECISIONS, Literals.DECISION__SUPERSEDES);

	/** The rule. */
	public DecisionOffTheThreadRule() {
		super(Literals.DECISION, Decision.class, new RuleDescription("GT-G07", "Decision off the golden thread", "Governance",
				Severity.WARNING, """
						The thread runs from the vision to the decision and back. A decision that is linked to nothing cannot be found from \
						the savings, risks and outcomes that it settles.""",
				"MSP, 5th edition: decisions theme. Report to Council, 11 September 2018, paragraph 6: aligned with the policy framework."));
	}

	@Override
	protected void examine(Decision decision, RuleContext context, Consumer<Finding> findings) {
		if (!decision.isPlaceholder() && decision.getLinked().isEmpty() && decision.getOptions().isEmpty()
				&& USES.stream().noneMatch(use -> context.isReferredTo(decision, use))) {
			findings.accept(Finding.of(this, decision, Literals.DECISION__LINKED, "Decision " + name(decision) + " is linked to nothing.",
					"Link it to what it concerns."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose what it concerns…", finding.element(), Literals.DECISION__LINKED));
	}
}
