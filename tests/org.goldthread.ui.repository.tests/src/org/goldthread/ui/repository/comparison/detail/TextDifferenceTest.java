package org.goldthread.ui.repository.comparison.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.ui.repository.comparison.detail.TextDifference.Span;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

	@Test
	void equalTextsDifferInNothing() {
		assertEquals(new TextDifference(List.of(), List.of()), TextDifference.of("The platform opens.", "The platform opens."));
	}

	@Test
	void aWordThatWasReplacedIsMarkedOnBothSides() {
		assertMarked("The platform opens late.", "The platform opens early.", List.of("late"), List.of("early"));
	}

	@Test
	void wordsThatWerePutInAreMarkedTogetherOnTheLaterSide() {
		assertMarked("Savings move.", "Savings move to the next year.", List.of(), List.of(" to the next year"));
	}

	@Test
	void twoPlacesAreMarkedEachByItself() {
		assertMarked("Open in May with ten staff.", "Open in June with nine staff.", List.of("May", "ten"), List.of("June", "nine"));
	}

	@Test
	void aTextThatWasEmptyIsNewAsAWhole() {
		assertMarked("", "All of it", List.of(), List.of("All of it"));
	}

	@Test
	void longTextsThatShareNothingAreMarkedAsAWhole() {
		String before = "gone ".repeat(3000) + "end";
		String after = "fresh ".repeat(3000) + "end";
		assertEquals(1, TextDifference.of(before, after).after().size());
	}

	private static void assertMarked(String before, String after, List<String> gone, List<String> fresh) {
		TextDifference difference = TextDifference.of(before, after);
		assertEquals(gone, difference.before().stream().map(span -> text(before, span)).toList());
		assertEquals(fresh, difference.after().stream().map(span -> text(after, span)).toList());
	}

	private static String text(String whole, Span span) {
		return whole.substring(span.start(), span.end());
	}
}
