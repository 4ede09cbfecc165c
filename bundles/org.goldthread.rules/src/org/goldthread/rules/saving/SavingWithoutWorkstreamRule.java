package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings line that no workstream delivers. */
public final class SavingWithoutWorkstreamRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingWithoutWorkstreamRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S12", "Saving without workstream", "Savings", Severity.WARNING, """
						A saving follows from a change. When no workstream delivers it, nobody plans what has to happen first, and it \
						cannot be followed from the vision to the pound.""",
						"MSP, 5th edition: outputs lead to capabilities, outcomes and benefits. Oxfordshire County Council, "
								+ "Cabinet, 18 September 2018, resolution (b)."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isPlanned(line) && line.getWorkstream() == null) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__WORKSTREAM,
					"Saving " + name(line) + " is delivered by no workstream.", "Choose the workstream that makes it possible."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a workstream…", finding.element(), Literals.SAVINGS_LINE__WORKSTREAM));
	}
}
