package org.goldthread.rules.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;

/** What plans say about dates. */
final class Plans {

	private Plans() {
	}

	/** Whether work on it still goes on or lies ahead. */
	static boolean isLive(Workstream workstream) {
		return !workstream.isPlaceholder() && workstream.getStage() != Stage.CLOSED && workstream.getStage() != Stage.STOPPED;
	}

	/** The end of a workstream as it was, as expected, or as agreed; empty when it has none. */
	static Optional<LocalDate> end(Workstream workstream) {
		LocalDate expected = workstream.getEndActual() == null ? workstream.getEndForecast() : workstream.getEndActual();
		return Optional.ofNullable(expected == null ? workstream.getEndBaseline() : expected);
	}

	/** Days from Monday to Friday after {@code from} up to and with {@code to}; 0 when {@code to} is not later. Bank holidays count. */
	static long weekdays(LocalDate from, LocalDate to) {
		long weekdays = 0;
		long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
		for (long day = 1; day <= days % 7; day++) {
			weekdays += from.plusDays(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
		}
		return weekdays + 5 * (days / 7);
	}
}
