package org.goldthread.ui.repository.comparison.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.goldthread.model.Concept;
import org.goldthread.rules.Words;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceKind;

/**
 * One figure that sums a kind of difference up.
 *
 * @param kind the kind
 * @param words what it says, such as "5 slipped (worst 92 days)"
 * @param details what it is made of, one sentence; may be empty
 */
public record CommitteeFigure(DifferenceKind kind, String words, String details) {

	/** The figures of all that is told, in the order in which a committee asks; without those that are nought. */
	public static List<CommitteeFigure> of(ToldChanges told) {
		List<CommitteeFigure> figures = new ArrayList<>();
		for (DifferenceKind kind : DifferenceKind.values()) {
			List<Difference> some = told.of(kind);
			if (!some.isEmpty()) {
				figures.add(new CommitteeFigure(kind, words(kind, some), details(kind, some)));
			}
		}
		return figures;
	}

	/** All figures in one line, such as "12 added, 3 dropped"; "nothing changed" for none. */
	public static String line(List<CommitteeFigure> figures) {
		return figures.isEmpty() ? "nothing changed" : figures.stream().map(CommitteeFigure::words).collect(Collectors.joining(", "));
	}

	private static String words(DifferenceKind kind, List<Difference> some) {
		long most = some.stream().mapToLong(difference -> Math.abs(difference.days())).max().orElse(0);
		return switch (kind) {
			case ADDED -> some.size() + " added";
			case DROPPED -> some.size() + " dropped";
			case SLIPPED -> some.size() + " slipped (" + (some.size() > 1 ? "worst " : "") + Words.count(most, "day") + ")";
			case BROUGHT_FORWARD -> some.size() + " brought forward (" + (some.size() > 1 ? "most " : "") + Words.count(most, "day") + ")";
			case POUNDS -> pounds(some);
			case MOVED -> some.size() + " moved";
			case CHANGED -> Words.count(some.size(), "other value") + " changed";
		};
	}

	private static String pounds(List<Difference> some) {
		BigDecimal moved = sum(some, 1).add(sum(some, -1).abs());
		return moved.signum() == 0 ? Words.count(some.size(), "amount") + " changed" : Words.money(moved) + " moved";
	}

	private static String details(DifferenceKind kind, List<Difference> some) {
		if (kind == DifferenceKind.ADDED || kind == DifferenceKind.DROPPED) {
			Map<String, Long> concepts = some.stream().collect(Collectors.groupingBy(difference -> Concept.of(difference.entry().eClass()).plural(),
					TreeMap::new, Collectors.counting()));
			return concepts.entrySet().stream().map(concept -> concept.getKey() + ": " + concept.getValue()).collect(Collectors.joining(", "));
		}
		if (kind == DifferenceKind.POUNDS) {
			return "More: " + Words.money(sum(some, 1)) + ", less: " + Words.money(sum(some, -1).abs());
		}
		return "";
	}

	private static BigDecimal sum(List<Difference> some, int sign) {
		return some.stream().map(Difference::pounds).flatMap(Optional::stream).filter(pounds -> pounds.signum() == sign)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
