package org.goldthread.rules.saving;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings line whose type, cashability or recurrence is not stated. */
public final class SavingNotClassifiedRule extends ElementRule<SavingsLine> {

	/** Enumerations whose first literal, the default, says nothing. */
	private static final List<EAttribute> KINDS = List.of(Literals.SAVINGS_LINE__TYPE, Literals.SAVINGS_LINE__CASHABILITY,
			Literals.SAVINGS_LINE__RECURRENCE);

	/** The rule. */
	public SavingNotClassifiedRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S14", "Saving not classified", "Savings", Severity.INFO, """
						Totals are split into efficiency and doing less, cash and time, every year and once. A saving that does not say \
						which it is cannot be counted towards any of them, and a promise of no cuts cannot be checked.""",
						"Savings audit: cash-releasing efficiency, other efficiency and cash-releasing scope reduction are "
								+ "reported apart."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		List<EAttribute> open = open(line);
		if (LineStatus.isPlanned(line) && !open.isEmpty()) {
			findings.accept(Finding.of(this, line, open.get(0), "Saving " + name(line) + " does not state its "
					+ open.stream().map(SavingNotClassifiedRule::word).collect(Collectors.joining(" and ")) + ".",
					"Choose what kind of saving it is."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return open(elementOf(finding)).stream()
				.<QuickFix>map(feature -> QuickFix.ask("Choose the " + word(feature) + "…", finding.element(), feature)).toList();
	}

	private static List<EAttribute> open(SavingsLine line) {
		return KINDS.stream().filter(feature -> feature.getDefaultValue().equals(line.eGet(feature))).toList();
	}

	private static String word(EAttribute feature) {
		return Labels.of(feature).toLowerCase(Locale.UK);
	}
}
