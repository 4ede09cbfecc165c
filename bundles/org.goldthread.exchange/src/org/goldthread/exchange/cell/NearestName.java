package org.goldthread.exchange.cell;

import java.util.Locale;
import java.util.Optional;

import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** Finds the element whose reference or name is most like a text, by the fewest letters to insert, leave out or replace. */
public final class NearestName {

	private static final int LONGEST = 80;

	private final String wanted;
	private final String wantedReference;
	private Optional<Element> best = Optional.empty();
	private int least;

	/** A search for what is most like {@code text}; more than a third of it must be right. */
	public NearestName(String text) {
		wanted = lower(text);
		int blank = wanted.indexOf(' ');
		wantedReference = blank < 0 ? wanted : wanted.substring(0, blank);
		least = Math.max(2, wanted.length() / 3) + 1;
	}

	/** Offers one more element. */
	public void consider(Element element) {
		int distance = Math.min(distance(wantedReference, element.getReference(), Math.min(least, 3)),
				distance(wanted, element.getName(), least));
		if (distance < least) {
			least = distance;
			best = Optional.of(element);
		}
	}

	/** How the best of all that were considered is called; empty when none is alike. */
	public Optional<String> label() {
		return best.map(Labels::of);
	}

	/** The number of letters in which two texts differ, or more than any when it is {@code limit} or more. */
	private static int distance(String wanted, String name, int limit) {
		if (name == null || name.isBlank() || Math.abs(wanted.length() - Math.min(name.length(), LONGEST)) >= limit) {
			return Integer.MAX_VALUE;
		}
		String other = lower(name);
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= wanted.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int above = row[j];
				int replaced = diagonal + (wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
				diagonal = above;
			}
		}
		return row[other.length()] < limit ? row[other.length()] : Integer.MAX_VALUE;
	}

	private static String lower(String text) {
		String words = text.strip().toLowerCase(Locale.UK);
		return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
	}
}
