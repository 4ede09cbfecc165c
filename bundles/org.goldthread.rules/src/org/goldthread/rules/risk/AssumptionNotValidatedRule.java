package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Assumption;
import org.goldthread.model.AssumptionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** An assumption that should have been checked by now. */
public final class AssumptionNotValidatedRule extends ElementRule<Assumption> {

	/** The rule. */
	public AssumptionNotValidatedRule() {
		super(Literals.ASSUMPTION, Assumption.class, new RuleDescription("GT-R13", "Assumption not validated", "Risks", Severity.WARNING, """
				Plans and savings rest on assumptions. One that is still open after its date is no longer an assumption but a hope, and what \
				rests on it should be counted with care.""",
				"Green Book: assumptions are recorded and tested. MSP, 5th edition: deal with ambiguity."));
	}

	@Override
	protected void examine(Assumption assumption, RuleContext context, Consumer<Finding> findings) {
		if (!assumption.isPlaceholder() && assumption.getStatus() == AssumptionStatus.OPEN && context.isPast(assumption.getValidateBy())) {
			findings.accept(Finding.of(this, assumption, Literals.ASSUMPTION__VALIDATE_BY, "Assumption " + name(assumption)
					+ " was to be checked by " + Words.day(assumption.getValidateBy()) + " and is still open.",
					"Check it and record what was found, or agree another day."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Say what was found…", finding.element(), Literals.ASSUMPTION__STATUS),
				QuickFix.ask("Set another day…", finding.element(), Literals.ASSUMPTION__VALIDATE_BY));
	}
}
