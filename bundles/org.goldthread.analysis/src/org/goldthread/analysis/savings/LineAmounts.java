package org.goldthread.analysis.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/** What one savings line saves. Pure functions; nothing here is ever stored. */
public final class LineAmounts {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private LineAmounts() {
	}

	/** The in-year amounts of one year; a missing low or high counts as the likely amount. Empty without a likely amount. */
	public static Optional<AmountRange> of(SavingYear year) {
		BigDecimal likely = year.getLikely();
		return likely == null ? Optional.empty()
				: Optional.of(new AmountRange(year.getLow() == null ? likely : year.getLow(), likely, year.getHigh() == null ? likely : year.getHigh()));
	}

	/** The first year for which a line states a likely amount; empty when it states none. */
	public static Optional<SavingYear> firstYear(SavingsLine line) {
		return line.getYears().stream().filter(LineAmounts::isUsable).min(Comparator.comparing(SavingYear::getYear));
	}

	/** Whether a line states any amount that can be counted, in a year or, where it is recurrent, as a full-year effect. */
	static boolean hasAmount(SavingsLine line) {
		for (SavingYear year : line.getYears()) {
			if (isUsable(year)) {
				return true;
			}
		}
		return fullYearEffect(line).isPresent();
	}

	/** The greatest likely amount of any year, in pounds; 0 without any. It tells which line of an overlap group is the largest. */
	public static BigDecimal size(SavingsLine line) {
		return line.getYears().stream().filter(LineAmounts::isUsable).map(SavingYear::getLikely).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
	}

	/**
	 * What a recurrent line saves in a full year: the amounts of the last year of its profile, by which it has built up; for a
	 * line without profile its gross amount less the investment that it needs each year.
	 *
	 * @return empty for a line that is not recurrent or states no amount
	 */
	public static Optional<AmountRange> fullYearEffect(SavingsLine line) {
		if (line.getRecurrence() != Recurrence.RECURRENT) {
			return Optional.empty();
		}
		return line.getYears().stream().filter(LineAmounts::isUsable).max(Comparator.comparing(SavingYear::getYear))
				.map(year -> of(year).orElseThrow()).or(() -> net(line).map(net -> new AmountRange(net, net, net)));
	}

	/**
	 * What each year takes out of the budget of the year before (the increment of a medium-term financial plan): its in-year
	 * amount less that of the year before. A recurrent line goes on with the amount of its last year; any other falls away in
	 * the year after, which puts its amount back. Empty for a line without profile.
	 */
	public static SortedMap<FinancialYear, AmountRange> increments(SavingsLine line) {
		SortedMap<FinancialYear, AmountRange> amounts = new TreeMap<>();
		line.getYears().stream().filter(LineAmounts::isUsable).forEach(year -> amounts.merge(year.getYear(), of(year).orElseThrow(), AmountRange::plus));
		SortedMap<FinancialYear, AmountRange> increments = new TreeMap<>();
		AmountRange before = AmountRange.ZERO;
		for (Map.Entry<FinancialYear, AmountRange> year : amounts.entrySet()) {
			increments.merge(year.getKey(), year.getValue().minus(before), AmountRange::plus);
			before = year.getValue();
			boolean fallsAway = line.getRecurrence() != Recurrence.RECURRENT && !year.getKey().equals(FinancialYear.LAST);
			if (fallsAway && !amounts.containsKey(year.getKey().plus(1))) {
				increments.put(year.getKey().plus(1), AmountRange.ZERO.minus(before));
				before = AmountRange.ZERO;
			}
		}
		return increments;
	}

	/** Whether an amount can be counted in a year: both are stated. */
	static boolean isUsable(SavingYear year) {
		return year.getYear() != null && year.getLikely() != null;
	}

	/** Whether a line saves anything by the end of a year: its first year is not later, or it has a full-year effect without profile. */
	static boolean hasStartedBy(SavingsLine line, FinancialYear year) {
		return firstYear(line).map(first -> first.getYear().compareTo(year) <= 0).orElse(true);
	}

	/** Gross amount less the investment that the line needs each year, in pounds a year; empty without a gross amount. */
	public static Optional<BigDecimal> net(SavingsLine line) {
		return Optional.ofNullable(line.getGross()).map(gross -> line.getInvestment() == null ? gross : gross.subtract(line.getInvestment()));
	}

	/** The gross amount in per cent of the budget that it is taken from, to one decimal; empty without either, and for a budget of 0. */
	public static Optional<BigDecimal> shareOfBaseline(SavingsLine line) {
		BigDecimal budget = line.getBaselineBudget();
		return line.getGross() == null || budget == null || budget.signum() == 0 ? Optional.empty()
				: Optional.of(line.getGross().multiply(HUNDRED).divide(budget, 1, RoundingMode.HALF_UP));
	}
}
