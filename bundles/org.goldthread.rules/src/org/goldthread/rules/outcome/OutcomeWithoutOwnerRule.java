package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An outcome for which neither a role nor a cabinet portfolio answers. */
public final class OutcomeWithoutOwnerRule extends ElementRule<Outcome> {

	/** The rule. */
	public OutcomeWithoutOwnerRule() {
		super(Literals.OUTCOME, Outcome.class,
				new RuleDescription("GT-O09", "Outcome without owner", "Outcomes", Severity.WARNING, """
						Workstreams end, outcomes remain. Unless a role or a cabinet portfolio answers for an outcome, nobody is asked \
						whether it came about and nobody weighs it when workstreams compete for money.""",
						"MSP, 5th edition: organization. Performance Scrutiny Committee, 6 September 2018: members must shape and "
								+ "oversee."));
	}

	@Override
	protected void examine(Outcome outcome, RuleContext context, Consumer<Finding> findings) {
		if (!outcome.isPlaceholder() && outcome.getOwner() == null && isBlank(outcome.getCabinetPortfolio())) {
			findings.accept(Finding.of(this, outcome, Literals.OWNED__OWNER, "Outcome " + name(outcome) + " has no owner.",
					"Name the role, or the cabinet portfolio, that answers for it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an owner…", finding.element(), Literals.OWNED__OWNER),
				QuickFix.ask("Name the cabinet portfolio…", finding.element(), Literals.OUTCOME__CABINET_PORTFOLIO));
	}
}
