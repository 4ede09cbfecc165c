package org.goldthread.rules.capability;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A capability that is meant to become less mature than it is. */
public final class TargetBelowCurrentRule extends ElementRule<Capability> {

	/** The rule. */
	public TargetBelowCurrentRule() {
		super(Literals.CAPABILITY, Capability.class, new RuleDescription("GT-K02", "Target below today", "Capabilities", Severity.WARNING, """
				A target below today's maturity means that the council will do something worse than it does. That may be a choice, but \
				then members should see it as one; more often a score is wrong.""",
				"MSP: target operating model. Report to Council, 11 September 2018, paragraph 11: the council for the next decade."));
	}

	@Override
	protected void examine(Capability capability, RuleContext context, Consumer<Finding> findings) {
		Integer now = capability.getCurrentMaturity();
		Integer target = capability.getTargetMaturity();
		if (!capability.isPlaceholder() && now != null && target != null && target < now) {
			findings.accept(Finding.of(this, capability, Literals.CAPABILITY__TARGET_MATURITY, "Capability " + name(capability)
					+ " is to fall from maturity " + now + " to " + target + ".", "Score it again, or accept the finding with the reason."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set another target…", finding.element(), Literals.CAPABILITY__TARGET_MATURITY),
				QuickFix.ask("Score it as it is today…", finding.element(), Literals.CAPABILITY__CURRENT_MATURITY));
	}
}
