package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.ThreePoints;

/** A savings target whose low, likely and high amounts are in no order. */
public final class TargetAmountOrderRule extends ElementRule<SavingsTarget> {

	/** The rule. */
	public TargetAmountOrderRule() {
		super(Literals.SAVINGS_TARGET, SavingsTarget.class,
				new RuleDescription("GT-S19", "Target amounts out of order", "Savings", Severity.ERROR, """
						A range that a council agrees runs from low to high. When its amounts are not in that order at least one of them \
						is wrong, and the savings cannot be judged against it.""",
						"Green Book, sensitivity analysis: ranges around a central estimate."));
	}

	@Override
	protected void examine(SavingsTarget target, RuleContext context, Consumer<Finding> findings) {
		new ThreePoints(target).contradiction().ifPresent(contradiction -> findings.accept(Finding.of(this, target,
				Literals.SAVINGS_TARGET__LIKELY, "In savings target " + name(target) + " the " + contradiction + ".",
				"Correct the amounts so that low is not above likely, and likely not above high.")));
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return new ThreePoints(finding.element()).fixes();
	}
}
