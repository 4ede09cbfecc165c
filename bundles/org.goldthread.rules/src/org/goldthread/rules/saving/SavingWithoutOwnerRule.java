package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings line, still counted on, that no role answers for. */
public final class SavingWithoutOwnerRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingWithoutOwnerRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class, new RuleDescription("GT-S01", "Saving without owner", "Savings",
				Severity.ERROR, """
						A saving comes out of somebody's budget. Unless one role answers for it, nobody takes the money out, nobody reports \
						that it slips, and the medium term financial plan counts on pounds that never arrive.""",
				"Green Book, Box 9: responsible officer. MSP, 5th edition: realize measurable benefits."));
	}

	@Override
	protected void examine(SavingsLine saving, RuleContext context, Consumer<Finding> findings) {
		if (!saving.isPlaceholder() && saving.getOwner() == null && saving.getStatus() != SavingStatus.WRITTEN_OUT) {
			findings.accept(Finding.of(this, saving, Literals.OWNED__OWNER, "Saving " + name(saving) + " has no owner.",
					"Name the role that holds the budget and answers for the saving."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(new QuickFix.FillIn("Choose an owner…", finding.element(), Literals.OWNED__OWNER, Literals.ROLE,
				role -> SetFeature.of(finding.element(), Literals.OWNED__OWNER, role)));
	}
}
