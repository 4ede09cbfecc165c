package org.goldthread.viewpoint.view;

import java.util.List;

/** The lines of a node's label: a single one is the title, two are reference and title, more end in the fact. */
record LabelLines(String reference, String title, String fact) {

	static LabelLines of(String label) {
		List<String> lines = label.lines().map(String::strip).toList();
		return switch (lines.size()) {
			case 0 -> new LabelLines("", "", "");
			case 1 -> new LabelLines("", lines.get(0), "");
			case 2 -> new LabelLines(lines.get(0), lines.get(1), "");
			default -> new LabelLines(lines.get(0), lines.get(1), String.join(" ", lines.subList(2, lines.size())).strip());
		};
	}

	/** A label that has one line only. */
	static String oneLine(String label) {
		return label.indexOf('\n') < 0 && label.indexOf('\r') < 0 ? label.strip() : String.join(" ", label.lines().map(String::strip).toList()).strip();
	}
}
