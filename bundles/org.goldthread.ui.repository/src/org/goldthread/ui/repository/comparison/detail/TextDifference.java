package org.goldthread.ui.repository.comparison.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of two texts differ.
 *
 * @param before parts of the earlier text that are gone
 * @param after parts of the later text that are new
 */
public record TextDifference(List<Span> before, List<Span> after) {

	/**
	 * A part of a text.
	 *
	 * @param start its first character
	 * @param length number of characters, at least 1
	 */
	public record Span(int start, int length) {

		/** The first character after it. */
		public int end() {
			return start + length;
		}
	}

	private static final Pattern WORDS = Pattern.compile("£?[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);
	private static final long MOST_PAIRS = 4_000_000;

	/** Compares word by word; texts that are very long and different as a whole from the first word that differs to the last. */
	public static TextDifference of(String before, String after) {
		List<Span> earlier = words(before);
		List<Span> later = words(after);
		int start = 0;
		while (start < Math.min(earlier.size(), later.size()) && text(before, earlier.get(start)).equals(text(after, later.get(start)))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(earlier.size(), later.size()) - start
				&& text(before, earlier.get(earlier.size() - 1 - end)).equals(text(after, later.get(later.size() - 1 - end)))) {
			end++;
		}
		List<Span> goneWords = earlier.subList(start, earlier.size() - end);
		List<Span> newWords = later.subList(start, later.size() - end);
		if ((long) goneWords.size() * newWords.size() > MOST_PAIRS) {
			return new TextDifference(joined(goneWords, before), joined(newWords, after));
		}
		return unshared(before, goneWords, after, newWords);
	}

	/** Leaves the longest sequence of words out that both have, by the table of the lengths of such sequences. */
	private static TextDifference unshared(String before, List<Span> goneWords, String after, List<Span> newWords) {
		int[][] shared = new int[goneWords.size() + 1][newWords.size() + 1];
		for (int i = goneWords.size() - 1; i >= 0; i--) {
			for (int j = newWords.size() - 1; j >= 0; j--) {
				shared[i][j] = text(before, goneWords.get(i)).equals(text(after, newWords.get(j))) ? shared[i + 1][j + 1] + 1
						: Math.max(shared[i + 1][j], shared[i][j + 1]);
			}
		}
		List<Span> gone = new ArrayList<>();
		List<Span> fresh = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < goneWords.size() || j < newWords.size()) {
			boolean both = i < goneWords.size() && j < newWords.size();
			if (both && text(before, goneWords.get(i)).equals(text(after, newWords.get(j)))) {
				i++;
				j++;
			} else if (j == newWords.size() || both && shared[i + 1][j] >= shared[i][j + 1]) {
				gone.add(goneWords.get(i++));
			} else {
				fresh.add(newWords.get(j++));
			}
		}
		return new TextDifference(joined(gone, before), joined(fresh, after));
	}

	/** Puts neighbours together, also across the blanks between them. */
	private static List<Span> joined(List<Span> words, String text) {
		List<Span> joined = new ArrayList<>();
		for (Span word : words) {
			Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && text.substring(last.end(), word.start()).isBlank()) {
				joined.set(joined.size() - 1, new Span(last.start(), word.end() - last.start()));
			} else {
				joined.add(word);
			}
		}
		return List.copyOf(joined);
	}

	private static List<Span> words(String text) {
		List<Span> words = new ArrayList<>();
		for (Matcher matcher = WORDS.matcher(text); matcher.find();) {
			words.add(new Span(matcher.start(), matcher.end() - matcher.start()));
		}
		return words;
	}

	private static String text(String whole, Span word) {
		return whole.substring(word.start(), word.end());
	}
}
