package org.goldthread.viewpoint.view;

/** The lines of a node's label: a single one is the title, two are reference and title, more end in the fact. */
record LabelLines(String reference, String title, String fact) {

	static LabelLines of(String label) {
		String[] lines = label.split("\\R", 3);
		return switch (lines.length) {
			case 1 -> new LabelLines("", lines[0].strip(), "");
			case 2 -> new LabelLines(lines[0].strip(), lines[1].strip(), "");
			default -> new LabelLines(lines[0].strip(), lines[1].strip(), lines[2].strip().replaceAll("\\R", " "));
		};
	}
}
