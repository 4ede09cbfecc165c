package org.goldthread.ui.registers.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.savings.SavingsTotal;
import org.goldthread.analysis.savings.TargetComparison;
import org.goldthread.model.SavingsTarget;
import org.goldthread.model.edit.value.MoneyFormat;

/** What the chart of savings says in words, and what no chart may show. */
final class SavingsWords {

	private static final MoneyFormat MONEY = new MoneyFormat();

	private SavingsWords() {
	}

	/** Which lines count. */
	static String summary(SavingsByYear savings) {
		int counted = savings.lines().counted().size();
		int leftOut = savings.lines().leftOut().size();
		return "In-year amounts of " + (counted == 1 ? "1 savings line" : counted + " savings lines")
				+ (leftOut == 0 ? "" : "; " + leftOut + " left out because they cannot be delivered, overlap a larger one or state no amount")
				+ ". Columns show likely amounts, the line in them low to high.";
	}

	/** The targets, one a line: what they are compared with, or why nothing is. */
	static List<String> targets(SavingsByYear savings) {
		if (savings.targets().isEmpty()) {
			return List.of("No target or requirement is stated. Add a savings target in the explorer to set the required total beside the savings.");
		}
		return savings.targets().stream().map(SavingsWords::target).toList();
	}

	/** Everything that the chart shows: a line for each target, then one for each year. */
	static List<String> targetsFirst(SavingsByYear savings) {
		List<String> lines = new ArrayList<>(targets(savings));
		savings.years().forEach((year, total) -> lines.add(year + ": " + year(total)));
		return lines;
	}

	/** Everything that a picture shows, and what it says of exempt entries. */
	static String picture(SavingsByYear savings, String note) {
		String sentence = note.isEmpty() ? "" : "\n" + note.substring(0, 1).toUpperCase(Locale.UK) + note.substring(1) + ".";
		return summary(savings) + sentence + "\n" + String.join("\n", targetsFirst(savings));
	}

	private static String year(SavingsTotal total) {
		List<String> parts = new ArrayList<>();
		total.byCashability().forEach((kind, amounts) -> {
			if (amounts.likely().signum() != 0) {
				parts.add(kind.getLiteral().toLowerCase(Locale.UK) + " " + pounds(amounts.likely()));
			}
		});
		return range(total.all()) + (parts.isEmpty() ? "" : "; " + String.join(", ", parts)) + ".";
	}

	private static String target(TargetComparison comparison) {
		String name = name(comparison.target());
		if (comparison.counted().isEmpty()) {
			return name + ": not compared. " + comparison.explanation();
		}
		BigDecimal shortfall = comparison.shortfall().orElse(BigDecimal.ZERO);
		String result = shortfall.signum() > 0 ? pounds(shortfall) + " short" : shortfall.signum() == 0 ? "met" : pounds(shortfall.negate()) + " more than asked";
		return name + ": " + range(comparison.counted().get()) + ", " + result + ". " + comparison.explanation();
	}

	private static String name(SavingsTarget target) {
		String reference = Objects.requireNonNullElse(target.getReference(), "");
		String amount = target.getLikely() != null ? " of " + pounds(target.getLikely())
				: target.getLow() == null ? "" : target.getHigh() == null ? " of at least " + pounds(target.getLow())
						: " of " + pounds(target.getLow()) + " to " + pounds(target.getHigh());
		return (reference + " " + Objects.requireNonNullElse(target.getName(), "")).strip() + (target.isRequired() ? " (required)" : "") + amount;
	}

	private static String range(AmountRange amounts) {
		String ends = amounts.low().compareTo(amounts.high()) == 0 ? "" : " (" + pounds(amounts.low()) + " to " + pounds(amounts.high()) + ")";
		return pounds(amounts.likely()) + " likely" + ends;
	}

	private static String pounds(BigDecimal amount) {
		return MONEY.write(amount);
	}
}
