package org.goldthread.rules.benefit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A benefit that counts as agreed, coming or come, and whose value before the change is not known. */
public final class BenefitWithoutBaselineRule extends ElementRule<Benefit> {

	private static final Set<BenefitStatus> COUNTED_ON = Set.of(BenefitStatus.AGREED, BenefitStatus.REALISING, BenefitStatus.REALISED);

	/** The rule. */
	public BenefitWithoutBaselineRule() {
		super(Literals.BENEFIT, Benefit.class,
				new RuleDescription("GT-B05", "Benefit without baseline", "Benefits", Severity.WARNING, """
						The value before the change has to be taken before the change. A benefit that is agreed, or already claimed, \
						without a baseline can never be shown to have come about.""",
						"MSP, 5th edition: realize measurable benefits. Barnet internal audit, August 2017: limited assurance on "
								+ "benefits."));
	}

	@Override
	protected void examine(Benefit benefit, RuleContext context, Consumer<Finding> findings) {
		if (!benefit.isPlaceholder() && COUNTED_ON.contains(benefit.getStatus()) && isBlank(benefit.getBaselineValue())
				&& benefit.getMeasures().stream().allMatch(measure -> isBlank(measure.getBaseline()))) {
			findings.accept(Finding.of(this, benefit, Literals.BENEFIT__BASELINE_VALUE, "Benefit " + name(benefit) + " is "
					+ benefit.getStatus().getLiteral().toLowerCase(Locale.UK) + ", but its value before the change is not stated.",
					"Give the value before the change, with its date and source."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give the baseline…", finding.element(), Literals.BENEFIT__BASELINE_VALUE));
	}
}
