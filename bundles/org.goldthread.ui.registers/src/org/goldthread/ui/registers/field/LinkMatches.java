package org.goldthread.ui.registers.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/**
 * Finds elements by part of their reference or name. Where a cell names several, separated by semicolons, it is the name at the cursor
 * that is completed.
 */
final class LinkMatches {

	/**
	 * An element that fits.
	 *
	 * @param label its reference and name
	 * @param completed the text with this element in place of what was typed of it
	 */
	record Match(String label, String completed) {
	}

	private static final int MOST = 60;

	private final Supplier<List<Element>> candidates;
	private final boolean several;

	LinkMatches(Supplier<List<Element>> candidates, boolean several) {
		this.candidates = candidates;
		this.several = several;
	}

	/** Whether what stands at the end of a text is part of the reference or name of an element that may be named. */
	boolean isBeginning(String contents) {
		return !of(contents, contents.length()).isEmpty();
	}

	/** The elements that fit what stands before the cursor, in order; not more than a list can show. */
	List<Match> of(String contents, int position) {
		int start = several ? contents.lastIndexOf(';', Math.max(0, position - 1)) + 1 : 0;
		int end = several && contents.indexOf(';', position) >= 0 ? contents.indexOf(';', position) : contents.length();
		String before = contents.substring(0, start) + (start == 0 ? "" : " ");
		String typed = contents.substring(start, Math.min(position, contents.length())).strip().toLowerCase(Locale.UK);
		List<Match> matches = new ArrayList<>();
		for (Element element : candidates.get()) {
			String label = Labels.of(element);
			if (label.toLowerCase(Locale.UK).contains(typed)) {
				matches.add(new Match(label, before + label.replace(';', ',') + contents.substring(end)));
			}
			if (matches.size() == MOST) {
				break;
			}
		}
		return matches;
	}
}
