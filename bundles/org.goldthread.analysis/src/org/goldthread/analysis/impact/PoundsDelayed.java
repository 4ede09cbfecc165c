package org.goldthread.analysis.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/** What a delay costs a savings line in its first year. */
final class PoundsDelayed {

	private PoundsDelayed() {
	}

	/**
	 * The likely in-year amount of the line's first year, times the days of delay, divided by the working days of that year
	 * from the line's start date (or from 1 April where it states none in that year) to 31 March: an even rate per week. At
	 * most the whole amount of the year. In whole pounds.
	 *
	 * @return empty when the line states no likely amount for a year
	 */
	static Optional<BigDecimal> of(SavingsLine line, int days, WorkingCalendar calendar) {
		return LineAmounts.firstYear(line).map(first -> {
			int saving = Math.max(1, calendar.between(start(line, first), first.getYear().lastDay().plusDays(1)));
			return first.getLikely().multiply(BigDecimal.valueOf(Math.min(days, saving))).divide(BigDecimal.valueOf(saving), 0, RoundingMode.HALF_UP);
		});
	}

	private static LocalDate start(SavingsLine line, SavingYear first) {
		LocalDate start = line.getStartDate();
		return start != null && FinancialYear.of(start).equals(first.getYear()) ? start : first.getYear().firstDay();
	}
}
