package org.goldthread.rules.option;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A Plan B that does not say when the council switches to it. */
public final class PlanBWithoutTriggerRule extends ElementRule<Option> {

	/** The rule. */
	public PlanBWithoutTriggerRule() {
		super(Literals.OPTION, Option.class,
				new RuleDescription("GT-Q02", "Plan B without trigger", "Options", Severity.WARNING, """
						A Plan B helps only when it is taken up in time. Without a trigger that somebody watches, the switch is argued \
						about until it is too late.""",
						"Performance Scrutiny Committee to Cabinet, 18 September 2018: no Plan B. Green Book, switching values."));
	}

	@Override
	protected void examine(Option option, RuleContext context, Consumer<Finding> findings) {
		boolean planB = option.getKind() == OptionKind.PLAN_B || option.getPlanBOf() != null;
		if (planB && !option.isPlaceholder() && option.getStatus() != OptionStatus.REJECTED && isBlank(option.getTrigger())) {
			findings.accept(Finding.of(this, option, Literals.OPTION__TRIGGER,
					"Option " + name(option) + " is a Plan B without a trigger.", "Write what makes the council switch to it, and who watches."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Write the trigger…", finding.element(), Literals.OPTION__TRIGGER));
	}
}
