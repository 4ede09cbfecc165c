package org.goldthread.ui.registers.field;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A step from one day to another in a calendar. */
enum DayStep {

	DAY_BACK, DAY_ON, WEEK_BACK, WEEK_ON, MONTH_BACK, MONTH_ON, FIRST_OF_MONTH, LAST_OF_MONTH;

	/** The day that the step leads to. In a shorter month that is its last day. */
	LocalDate from(LocalDate day) {
		return switch (this) {
			case DAY_BACK -> day.minusDays(1);
			case DAY_ON -> day.plusDays(1);
			case WEEK_BACK -> day.minusWeeks(1);
			case WEEK_ON -> day.plusWeeks(1);
			case MONTH_BACK -> day.minusMonths(1);
			case MONTH_ON -> day.plusMonths(1);
			case FIRST_OF_MONTH -> day.withDayOfMonth(1);
			case LAST_OF_MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
		};
	}
}
