package org.goldthread.cli.generate;

import java.time.LocalDate;

/** Keeps dates out of weekends. */
final class WorkingDays {

	private WorkingDays() {
	}

	/** {@code day}, or the Monday after it when it falls on a weekend. */
	static LocalDate from(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}
}
