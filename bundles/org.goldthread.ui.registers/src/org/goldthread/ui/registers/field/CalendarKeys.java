package org.goldthread.ui.registers.field;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.eclipse.swt.SWT;

/** How keys move through a calendar: arrows by days and weeks, Page Up and Page Down by months, Home and End to the ends of a month. */
final class CalendarKeys {

	private CalendarKeys() {
	}

	/** The day that a key leads to; empty for keys that mean nothing in a calendar. */
	static Optional<LocalDate> moved(LocalDate day, int keyCode) {
		return switch (keyCode) {
			case SWT.ARROW_LEFT -> Optional.of(day.minusDays(1));
			case SWT.ARROW_RIGHT -> Optional.of(day.plusDays(1));
			case SWT.ARROW_UP -> Optional.of(day.minusWeeks(1));
			case SWT.ARROW_DOWN -> Optional.of(day.plusWeeks(1));
			case SWT.PAGE_UP -> Optional.of(day.minusMonths(1));
			case SWT.PAGE_DOWN -> Optional.of(day.plusMonths(1));
			case SWT.HOME -> Optional.of(day.withDayOfMonth(1));
			case SWT.END -> Optional.of(day.with(TemporalAdjusters.lastDayOfMonth()));
			default -> Optional.empty();
		};
	}
}
