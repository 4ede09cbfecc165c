package org.goldthread.ui.analysis.impact;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Element;

/**
 * One row of the impact: a heading, or something that comes later. Headings are equal when their words are, so that they
 * stay open when their rows change.
 *
 * @param title what it is, never empty
 * @param element what it leads to; empty for a heading
 * @param was its date without the slip
 * @param becomes its date with the slip
 * @param delay working days between the two
 * @param pounds likely pounds of its first year that come later
 * @param children the rows below a heading
 */
record ImpactRow(String title, Optional<Element> element, String was, String becomes, String delay, String pounds, List<ImpactRow> children) {

	static ImpactRow heading(String words, List<ImpactRow> rows, String pounds) {
		return new ImpactRow(words, Optional.empty(), "", "", "", pounds, rows);
	}

	/** What the row reads in the first column: a heading tells how many rows it has. */
	String label() {
		return element.isPresent() ? title : title + "  (" + children.size() + ")";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ImpactRow row && row.title.equals(title) && row.element.equals(element);
	}

	@Override
	public int hashCode() {
		return title.hashCode();
	}
}
