package org.goldthread.ui.explorer.problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a search box: every one must occur, in any order, no matter whether written in capitals. */
final class SearchWords {

	private final List<String> words;

	/** @param typed what stands in the box, perhaps blank */
	SearchWords(String typed) {
		this.words = Stream.of(typed.toLowerCase(Locale.UK).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/** Whether {@code text} has all the words; any text has where there are none. */
	boolean occurIn(String text) {
		if (words.isEmpty()) {
			return true;
		}
		String lowerCase = text.toLowerCase(Locale.UK);
		return words.stream().allMatch(lowerCase::contains);
	}
}
