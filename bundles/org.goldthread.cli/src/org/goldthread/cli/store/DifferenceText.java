package org.goldthread.cli.store;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;

import org.goldthread.model.Concept;
import org.goldthread.store.history.Revision;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceKind;

/** The differences of two revisions for people, as a committee asks for them. */
final class DifferenceText {

	private DifferenceText() {
	}

	static void print(Revision from, Revision to, List<Difference> differences, PrintStream out) {
		out.println(to.portfolioName() + ": from " + name(from) + " to " + name(to));
		for (DifferenceKind kind : DifferenceKind.values()) {
			List<Difference> own = differences.stream().filter(difference -> difference.kind() == kind).toList();
			if (!own.isEmpty()) {
				out.println();
				out.println(kind.heading() + " (" + own.size() + ")");
				own.forEach(difference -> out.println("  " + line(difference)));
			}
		}
		if (differences.isEmpty()) {
			out.println("Nothing changed.");
		}
	}

	private static String name(Revision revision) {
		return "revision " + revision.number() + revision.baseline().map(name -> " (" + name + ")").orElse("");
	}

	private static String line(Difference difference) {
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
