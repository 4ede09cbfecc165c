package org.goldthread.ui.registers.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of many rows say in one column, before they are all given one value. */
public final class PresentValues {

	private static final int MOST_NAMED = 4;
	private static final int LONGEST = 40;

	private final int rows;
	private final Map<String, Integer> counts = new LinkedHashMap<>();

	/** The values of some cells, as they are shown. */
	public PresentValues(List<String> texts) {
		rows = texts.size();
		texts.forEach(text -> counts.merge(text, 1, Integer::sum));
	}

	/** The value that all cells share; empty while they differ. */
	public Optional<String> shared() {
		return counts.size() == 1 ? Optional.of(counts.keySet().iterator().next()) : Optional.empty();
	}

	/** How many rows there are, such as 4 rows. */
	public String rows() {
		return rows == 1 ? "1 row" : rows + " rows";
	}

	/** One sentence: what all say, or the values that differ, the most frequent ones first. */
	public String sentence() {
		if (shared().isPresent()) {
			return rows() + (rows == 1 ? " says " : " say ") + named(shared().get()) + " now.";
		}
		List<Map.Entry<String, Integer>> ordered = new ArrayList<>(counts.entrySet());
		ordered.sort(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed());
		List<String> told = ordered.stream().limit(MOST_NAMED).map(entry -> named(entry.getKey()) + " (" + entry.getValue() + ")").toList();
		int more = ordered.size() - told.size();
		return rows() + " with mixed values: " + String.join(", ", told) + (more == 0 ? "." : " and " + more + (more == 1 ? " other." : " others."));
	}

	private static String named(String text) {
		String line = text.lines().findFirst().orElse("");
		return line.isEmpty() ? "nothing" : "\u201c" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line) + "\u201d";
	}
}
