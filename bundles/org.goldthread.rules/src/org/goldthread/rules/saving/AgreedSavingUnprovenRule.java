package org.goldthread.rules.saving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A saving that counts as agreed without what agreement needs. */
public final class AgreedSavingUnprovenRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public AgreedSavingUnprovenRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S13", "Agreed saving without agreement", "Savings", Severity.WARNING, """
						A saving is agreed when the budget holder has said so on a day and finance has checked the figure. One that is \
						only called agreed enters the medium term financial plan and is disowned when the money is due.""",
						"Surrey County Council: savings agreed, forecast and target kept apart. Medium term financial planning: "
								+ "validation by finance."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		List<String> missing = new ArrayList<>();
		if (line.getAgreedBy() == null) {
			missing.add("a budget holder who agreed it");
		}
		if (line.getAgreedOn() == null) {
			missing.add("a day of agreement");
		}
		if (!line.isFinanceValidated()) {
			missing.add("validation by finance");
		}
		if (!line.isPlaceholder() && LineStatus.isAgreed(line) && !missing.isEmpty()) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__AGREED_BY, "Saving " + name(line) + " is "
					+ line.getStatus().getLiteral().toLowerCase(Locale.UK) + " without " + String.join(", ", missing) + ".",
					"Get what is missing, or set the saving back to business case."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		SavingsLine line = elementOf(finding);
		List<QuickFix> fixes = new ArrayList<>();
		if (line.getAgreedBy() == null) {
			fixes.add(QuickFix.ask("Choose the budget holder who agreed it…", line, Literals.SAVINGS_LINE__AGREED_BY));
		}
		if (line.getAgreedOn() == null) {
			fixes.add(QuickFix.ask("Give the day of agreement…", line, Literals.SAVINGS_LINE__AGREED_ON));
		}
		if (!line.isFinanceValidated()) {
			fixes.add(new QuickFix.FillIn("Give the day on which finance validated it…", line, Literals.SAVINGS_LINE__FINANCE_VALIDATED_ON,
					Literals.SAVINGS_LINE__FINANCE_VALIDATED_ON.getEType(), day -> Edit.of("Note that finance validated " + name(line),
							() -> validate(line, (LocalDate) day))));
		}
		return List.copyOf(fixes);
	}

	private static void validate(SavingsLine line, LocalDate day) {
		line.setFinanceValidatedOn(day);
		line.setFinanceValidated(true);
	}
}
