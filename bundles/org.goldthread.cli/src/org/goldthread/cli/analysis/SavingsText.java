package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.LeftOut;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.savings.SavingsTotal;
import org.goldthread.analysis.savings.TargetComparison;
import org.goldthread.model.SavingsTarget;

/** Savings by year for people. */
final class SavingsText {

	private static final int YEARS_ACROSS = 5;

	private SavingsText() {
	}

	static void print(SavingsByYear savings, PrintStream out) {
		Lines lines = new Lines(out);
		lines.heading("SAVINGS IN EACH FINANCIAL YEAR (£, in-year amounts), AND IN A FULL YEAR");
		Map<String, SavingsTotal> columns = new LinkedHashMap<>();
		savings.years().forEach((year, total) -> columns.put(year.toString(), total));
		columns.put("full year", savings.fullYear());
		print(columns, out);
		lines.heading("INCREMENTS OF THE FINANCIAL PLAN (£, in-year amount less that of the year before)");
		Map<String, SavingsTotal> increments = new LinkedHashMap<>();
		savings.increments().forEach((year, total) -> increments.put(year.toString(), total));
		print(increments, out);
		printLeftOut(savings.lines().leftOut(), lines);
		printTargets(savings.targets(), lines);
	}

	private static void print(Map<String, SavingsTotal> columns, PrintStream out) {
		List<String> names = List.copyOf(columns.keySet());
		List<SavingsTotal> totals = List.copyOf(columns.values());
		for (int from = 0; from < names.size(); from += YEARS_ACROSS) {
			int to = Math.min(names.size(), from + YEARS_ACROSS);
			printYears(names.subList(from, to), totals.subList(from, to), out);
		}
	}

	private static void printYears(List<String> names, List<SavingsTotal> totals, PrintStream out) {
		List<String> headings = new ArrayList<>(List.of("likely"));
		headings.addAll(names);
		TextTable table = new TextTable(headings);
		for (SavingsSplit split : SavingsSplit.ALL) {
			if (split.isRemainder() && totals.stream().allMatch(total -> split.of().apply(total).equals(AmountRange.ZERO))) {
				continue;
			}
			List<String> cells = new ArrayList<>(List.of(split.label()));
			totals.forEach(total -> cells.add(Phrases.pounds(split.of().apply(total).likely())));
			table.row(cells);
		}
		List<String> low = new ArrayList<>(List.of("low of all"));
		List<String> high = new ArrayList<>(List.of("high of all"));
		totals.forEach(total -> {
			low.add(Phrases.pounds(total.all().low()));
			high.add(Phrases.pounds(total.all().high()));
		});
		table.row(low);
		table.row(high);
		table.print(out);
	}

	private static void printLeftOut(List<LeftOut> leftOut, Lines lines) {
		leftOut.stream().limit(Phrases.MOST).forEach(each -> lines.text(2, "Left out: " + Phrases.label(each.line()) + ", " + switch (each.reason()) {
			case OVERLAP -> "which claims the same pounds as the larger " + Phrases.label(each.counted().orElseThrow()) + ".";
			case UNDELIVERABLE -> "which cannot be delivered.";
			case WRITTEN_OUT -> "which has been written out.";
			case NO_AMOUNT -> "which states no amount.";
		}));
		lines.rest(leftOut);
	}

	private static void printTargets(List<TargetComparison> targets, Lines lines) {
		lines.heading("TARGETS AND ESTIMATES");
		if (targets.isEmpty()) {
			lines.text(2, "None.");
		}
		for (TargetComparison comparison : targets) {
			lines.text(2, Phrases.label(comparison.target()) + ": " + amount(comparison.target()) + ", basis "
					+ comparison.target().getBasis().getLiteral().toLowerCase(Locale.UK) + ".");
			lines.text(6, comparison.counted().map(counted -> counted(counted, comparison) + " ").orElse("") + comparison.explanation());
		}
	}

	private static String counted(AmountRange counted, TargetComparison comparison) {
		String verdict = comparison.shortfall().map(shortfall -> shortfall.signum() > 0 ? ": £" + Phrases.pounds(shortfall) + " short"
				: ": £" + Phrases.pounds(shortfall.negate()) + " more than " + (comparison.target().getLikely() == null ? "its low end" : "asked"))
				.orElse("");
		return "Likely £" + Phrases.pounds(counted.likely()) + " (£" + Phrases.pounds(counted.low()) + " to £" + Phrases.pounds(counted.high()) + ")"
				+ verdict + ".";
	}

	private static String amount(SavingsTarget target) {
		List<String> parts = new ArrayList<>();
		if (target.getLikely() != null) {
			parts.add("£" + Phrases.pounds(target.getLikely()));
		}
		if (target.getLow() != null && target.getHigh() != null) {
			parts.add("£" + Phrases.pounds(target.getLow()) + " to £" + Phrases.pounds(target.getHigh()));
		} else if (target.getLow() != null) {
			parts.add("at least £" + Phrases.pounds(target.getLow()));
		}
		return parts.isEmpty() ? "no amount" : String.join(", ", parts);
	}
}
