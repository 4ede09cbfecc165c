package org.goldthread.viewpoint.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a node's label: a single one is the title, two are reference and title, more end in the fact. */
record LabelLines(String reference, String title, String fact) {

	/** No text at all. */
	static final LabelLines NONE = new LabelLines("", "", "");

	static LabelLines of(String label) {
		List<String> lines = lines(label);
		return switch (lines.size()) {
			case 1 -> new LabelLines("", lines.get(0), "");
			case 2 -> new LabelLines(lines.get(0), lines.get(1), "");
			default -> new LabelLines(lines.get(0), lines.get(1), String.join(" ", lines.subList(2, lines.size())).strip());
		};
	}

	/** The lines that say something, as one. */
	String joined() {
		return Stream.of(reference, title, fact).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	/** A label that has one line only. */
	static String oneLine(String label) {
		return String.join(" ", lines(label)).strip();
	}

	/** At least one; an empty last line counts. */
	private static List<String> lines(String label) {
		return Arrays.stream(label.split("\n", -1)).map(String::strip).toList();
	}
}
