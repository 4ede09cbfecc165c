package org.goldthread.cli.store;

import java.io.PrintStream;
import java.util.List;

import org.goldthread.store.history.Revision;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceKind;
import org.goldthread.store.words.DifferenceWords;

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
				own.forEach(difference -> out.println("  " + DifferenceWords.line(difference)));
			}
		}
		if (differences.isEmpty()) {
			out.println("Nothing changed.");
		}
	}

	private static String name(Revision revision) {
		return "revision " + revision.number() + revision.baseline().map(name -> " (" + name + ")").orElse("");
	}
}
