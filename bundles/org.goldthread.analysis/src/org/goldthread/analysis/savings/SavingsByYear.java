package org.goldthread.analysis.savings;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.goldthread.analysis.step.Computation;
import org.goldthread.model.Element;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;

/**
 * What a portfolio saves, year by year and in a full year.
 *
 * @param years in-year amounts of each financial year that any counted line states
 * @param increments what each of these years takes out of the budget of the year before, negative where it puts back; one
 *        more year where savings fall away after the last
 * @param fullYear the full-year effect of the counted recurrent lines
 * @param lines which lines count
 * @param targets each target beside the lines, in the order of the portfolio
 */
public record SavingsByYear(SortedMap<FinancialYear, SavingsTotal> years, SortedMap<FinancialYear, SavingsTotal> increments, SavingsTotal fullYear,
		CountedLines lines, List<TargetComparison> targets) {

	/** Adds up the savings of a portfolio. */
	public static SavingsByYear of(Portfolio portfolio) {
		return computation(portfolio).finish();
	}

	/** Adds up the savings of a portfolio step by step. */
	public static Computation<SavingsByYear> computation(Portfolio portfolio) {
		return computation(portfolio, element -> true);
	}

	/**
	 * Adds up some savings of a portfolio step by step.
	 *
	 * @param included which lines and targets there are for this purpose; others take no one's place in an overlap group either
	 */
	public static Computation<SavingsByYear> computation(Portfolio portfolio, Predicate<? super Element> included) {
		return new SavingsReader(portfolio, included).computation();
	}
}
