package org.goldthread.store.words;

import java.math.BigDecimal;

import org.goldthread.model.Concept;

/** Says one difference in a line, as a list for a committee has it below the heading of its kind. */
public final class DifferenceWords {

	private DifferenceWords() {
	}

	/** The line, such as "MS-02 Front door live: Forecast from 1 Apr 2020 to 2 Jul 2020, 92 days later". */
	public static String line(Difference difference) {
		return switch (difference.kind()) {
			case ADDED, DROPPED -> Concept.of(difference.entry().eClass()).label() + " " + difference.label();
			case SLIPPED -> values(difference) + ", " + days(difference.days()) + " later";
			case BROUGHT_FORWARD -> values(difference) + ", " + days(-difference.days()) + " earlier";
			case POUNDS -> values(difference) + difference.pounds().map(pounds -> ", " + more(pounds)).orElse("");
			case MOVED -> difference.label() + ": from " + difference.before() + " to " + difference.after();
			case CHANGED -> values(difference);
		};
	}

	private static String values(Difference difference) {
		return difference.label() + ": " + difference.feature() + " from " + shown(difference.before()) + " to " + shown(difference.after());
	}

	private static String shown(String value) {
		return value.isEmpty() ? "nothing" : value.lines().findFirst().orElse("") + (value.lines().count() > 1 ? " …" : "");
	}

	private static String days(long days) {
		return days == 1 ? "1 day" : days + " days";
	}

	private static String more(BigDecimal pounds) {
		return "£%,d %s".formatted(pounds.abs().toBigInteger(), pounds.signum() < 0 ? "less" : "more");
	}
}
