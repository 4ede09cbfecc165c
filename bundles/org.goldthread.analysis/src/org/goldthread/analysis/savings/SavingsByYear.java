package org.goldthread.analysis.savings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/**
 * What a portfolio saves, year by year and in a full year.
 *
 * @param years in-year amounts of each financial year that any counted line states
 * @param fullYear the full-year effect of the counted recurrent lines
 * @param lines which lines count
 * @param targets each target beside the lines, in the order of the portfolio
 */
public record SavingsByYear(SortedMap<FinancialYear, SavingsTotal> years, SavingsTotal fullYear, CountedLines lines, List<TargetComparison> targets) {

	/** Adds up the savings of a portfolio. */
	public static SavingsByYear of(Portfolio portfolio) {
		CountedLines lines = CountedLines.of(portfolio);
		Map<FinancialYear, SavingsTotal.Sum> sums = new TreeMap<>();
		SavingsTotal.Sum fullYear = new SavingsTotal.Sum();
		for (SavingsLine line : lines.counted()) {
			for (SavingYear year : line.getYears()) {
				if (LineAmounts.isUsable(year)) {
					sums.computeIfAbsent(year.getYear(), key -> new SavingsTotal.Sum()).add(line, LineAmounts.of(year).orElseThrow());
				}
			}
			LineAmounts.fullYearEffect(line).ifPresent(amounts -> fullYear.add(line, amounts));
		}
		SortedMap<FinancialYear, SavingsTotal> years = new TreeMap<>();
		sums.forEach((year, sum) -> years.put(year, sum.total()));
		return new SavingsByYear(Collections.unmodifiableSortedMap(years), fullYear.total(), lines,
				new TargetComparisons(lines.counted()).with(portfolio.getSavingsTargets()));
	}
}
