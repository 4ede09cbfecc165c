package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Confidence;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An unsure saving whose amount has not been adjusted for optimism. */
public final class OptimismBiasRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public OptimismBiasRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S17", "Unsure saving without optimism bias", "Savings", Severity.INFO, """
						Estimates of savings are too hopeful as a rule, unsure ones most of all. An adjustment for optimism bias, from \
						own evidence, says how much of a low-confidence saving may be counted on.""",
						"Green Book, optimism bias; no generic value exists for benefits, so own evidence or local partnership "
								+ "guidance is used."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isPlanned(line) && line.getConfidence() == Confidence.LOW && line.getOptimismBias() == null) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__OPTIMISM_BIAS,
					"Saving " + name(line) + " is of low confidence and has no adjustment for optimism bias.",
					"Give the adjustment that own evidence supports."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give the adjustment…", finding.element(), Literals.SAVINGS_LINE__OPTIMISM_BIAS));
	}
}
