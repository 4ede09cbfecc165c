package org.goldthread.analysis.savings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Element;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/** Adds the counted lines up. */
final class SavingsReader {

	private final Portfolio portfolio;
	private final Predicate<? super Element> included;
	private final List<SavingsLine> counted = new ArrayList<>();
	private final SortedMap<FinancialYear, SavingsTotal.Sum> years = new TreeMap<>();
	private final SortedMap<FinancialYear, SavingsTotal.Sum> increments = new TreeMap<>();
	private final SavingsTotal.Sum fullYear = new SavingsTotal.Sum();
	private CountedLines lines = new CountedLines(List.of(), List.of());
	private List<TargetComparison> targets = List.of();

	SavingsReader(Portfolio portfolio, Predicate<? super Element> included) {
		this.portfolio = portfolio;
		this.included = included;
	}

	Computation<SavingsByYear> computation() {
		return new Steps().compute(() -> CountedLines.computation(portfolio, included), this::keep).each(counted, this::add).once(this::compare)
				.giving(() -> new SavingsByYear(totals(years), totals(increments), fullYear.total(), lines, targets));
	}

	private void keep(CountedLines sorted) {
		lines = sorted;
		counted.addAll(sorted.counted());
	}

	private void add(SavingsLine line) {
		for (SavingYear year : line.getYears()) {
			if (LineAmounts.isUsable(year)) {
				sum(years, year.getYear()).add(line, LineAmounts.of(year).orElseThrow());
			}
		}
		LineAmounts.increments(line).forEach((year, amounts) -> sum(increments, year).add(line, amounts));
		LineAmounts.fullYearEffect(line).ifPresent(amounts -> fullYear.add(line, amounts));
	}

	private void compare() {
		targets = new TargetComparisons(counted).with(portfolio.getSavingsTargets().stream().filter(included).toList());
	}

	private static SavingsTotal.Sum sum(SortedMap<FinancialYear, SavingsTotal.Sum> sums, FinancialYear year) {
		return sums.computeIfAbsent(year, key -> new SavingsTotal.Sum());
	}

	private static SortedMap<FinancialYear, SavingsTotal> totals(SortedMap<FinancialYear, SavingsTotal.Sum> sums) {
		SortedMap<FinancialYear, SavingsTotal> totals = new TreeMap<>();
		sums.forEach((year, sum) -> totals.put(year, sum.total()));
		return Collections.unmodifiableSortedMap(totals);
	}
}
