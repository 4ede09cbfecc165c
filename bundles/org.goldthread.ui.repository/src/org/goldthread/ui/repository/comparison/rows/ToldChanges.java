package org.goldthread.ui.repository.comparison.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Diagram;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.rules.Words;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceKind;

/**
 * What a committee is told, one line each under headings. How figures lie on a diagram is one line for each diagram.
 *
 * @param differences what is told, by kind
 * @param arranged how many figures, lines and notes were arranged anew, by diagram
 */
public record ToldChanges(List<Difference> differences, Map<Diagram, Integer> arranged) {

	private static final String ARROW = " \u2192 ";

	/** Sorts differences out. */
	public static ToldChanges of(List<Difference> all) {
		List<Difference> told = new ArrayList<>();
		Map<Diagram, Integer> arranged = new LinkedHashMap<>();
		for (Difference difference : all) {
			if (difference.entry().eContainer() instanceof Diagram diagram) {
				arranged.merge(diagram, 1, Integer::sum);
			} else {
				told.add(difference);
			}
		}
		return new ToldChanges(List.copyOf(told), arranged);
	}

	/** Whether there is nothing to tell. */
	public boolean isEmpty() {
		return differences.isEmpty() && arranged.isEmpty();
	}

	/** The differences of one kind. */
	public List<Difference> of(DifferenceKind kind) {
		return differences.stream().filter(difference -> difference.kind() == kind).toList();
	}

	/** The lines, under a heading for each kind. */
	public List<ChangeRow> rows() {
		List<ChangeRow> headings = new ArrayList<>();
		for (DifferenceKind kind : DifferenceKind.values()) {
			List<ChangeRow> lines = of(kind).stream().map(ToldChanges::row).toList();
			if (!lines.isEmpty()) {
				headings.add(heading(kind.heading(), lines));
			}
		}
		if (!arranged.isEmpty()) {
			headings.add(heading("Arranged anew", arranged.entrySet().stream().map(diagram -> arrangement(diagram.getKey(), diagram.getValue())).toList()));
		}
		return headings;
	}

	/** What a line says behind the label, such as "Forecast: 1 Sep 2018 → 3 Dec 2018, 93 days later"; empty for an entry as a whole. */
	public static String words(Difference difference) {
		if (difference.kind() == DifferenceKind.MOVED) {
			return "from " + difference.before() + " to " + difference.after();
		}
		if (difference.feature().isEmpty()) {
			return "";
		}
		return difference.feature() + ": " + shown(difference.before()) + ARROW + shown(difference.after()) + measure(difference);
	}

	private static String measure(Difference difference) {
		if (difference.days() != 0) {
			return ", " + Words.count(Math.abs(difference.days()), "day") + (difference.days() > 0 ? " later" : " earlier");
		}
		return difference.pounds().filter(pounds -> pounds.signum() != 0)
				.map(pounds -> ", " + Words.money(pounds.abs()) + (pounds.signum() > 0 ? " more" : " less")).orElse("");
	}

	private static String shown(String value) {
		String text = value.strip().replaceAll("\\s+", " ");
		return text.isEmpty() ? "nothing" : text;
	}

	private static ChangeRow heading(String title, List<ChangeRow> lines) {
		return ChangeRow.heading(title, Optional.empty(), lines);
	}

	private static ChangeRow row(Difference difference) {
		Identified entry = difference.entry();
		ChangeKind kind = switch (difference.kind()) {
			case ADDED -> ChangeKind.ADDED;
			case DROPPED -> ChangeKind.DROPPED;
			case MOVED -> ChangeKind.MOVED;
			case SLIPPED, BROUGHT_FORWARD, POUNDS, CHANGED -> ChangeKind.CHANGED;
		};
		return new ChangeRow(difference.kind() + " " + entry.getId() + " " + difference.feature(), Optional.of(entry.getId()), Optional.of(entry.eClass()),
				difference.label(), kind, words(difference), List.of());
	}

	private static ChangeRow arrangement(Diagram diagram, int figures) {
		return new ChangeRow("arranged " + diagram.getId(), Optional.of(diagram.getId()), Optional.of(diagram.eClass()), Labels.of(diagram), ChangeKind.NONE,
				Words.count(figures, "value") + " of its arrangement", List.of());
	}
}
