package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.goldthread.render.text.ShippedFont;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.text.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

	private static final TextStyle STYLE = TextStyle.regular(20.48);

	private final TextMeasure measure = new TextMeasure();

	@Test
	void aCharacterIsAsWideAsTheFontSays() {
		assertEquals(20.18, measure.width("W", STYLE), 1e-6);
	}

	@Test
	void semiboldTextIsWiderThanRegularText() {
		assertTrue(measure.width("Outcomes map", TextStyle.semibold(12)) > measure.width("Outcomes map", TextStyle.regular(12)));
	}

	@Test
	void spacingIsAddedAfterEveryCharacter() {
		double plain = measure.width("abc", TextStyle.regular(10));
		assertEquals(plain + 3 * 1.5, measure.width("abc", new TextStyle(10, Weight.REGULAR, 1.5)), 1e-9);
	}

	@ParameterizedTest
	@EnumSource(Weight.class)
	void theFontHasWhatBritishTextNeeds(Weight weight) {
		String needed = "AZaz09 £€%–—‘’“”…·×÷½²°é→≥≤−•†§©ŵŷ";
		String box = measure.outline(0xE000, weight).toString();
		List<String> missing = needed.codePoints().filter(character -> character != ' ')
				.filter(character -> measure.outline(character, weight).toString().equals(box)).mapToObj(Character::toString).toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@EnumSource(Weight.class)
	void theFontsFilesShip(Weight weight) {
		assertTrue(ShippedFont.location(weight).toString().endsWith(".ttf"));
	}

	@Test
	void wrappedLinesAreNoWiderThanAsked() {
		Random random = new Random(7);
		for (int run = 0; run < 500; run++) {
			double width = 20 + random.nextInt(200);
			String text = randomText(random);
			List<String> wide = measure.wrap(text, TextStyle.CARD_TITLE, width, 1 + random.nextInt(4)).stream()
					.filter(line -> measure.width(line, TextStyle.CARD_TITLE) > width).toList();
			assertEquals(List.of(), wide, text);
		}
	}

	@Test
	void wrappingLosesNothingWhereThereAreLinesEnough() {
		Random random = new Random(8);
		for (int run = 0; run < 200; run++) {
			String text = randomText(random);
			List<String> lines = measure.wrap(text, TextStyle.CARD_TITLE, 90, 1000);
			assertEquals(text.replaceAll("\\s", ""), String.join("", lines).replaceAll("\\s", ""));
		}
	}

	@Test
	void wordsStayWholeWhereTheyFit() {
		assertEquals(List.of("Services raise quality", "of community life"),
				measure.wrap("Services raise quality of community life", TextStyle.CARD_TITLE, 150, 2));
	}

	@Test
	void theLastLineEndsInAnEllipsisWhenTextIsLeft() {
		List<String> lines = measure.wrap("Services raise quality of community life", TextStyle.CARD_TITLE, 90, 2);
		assertTrue(lines.getLast().endsWith("…"), lines::toString);
	}

	@Test
	void aBlankTextHasNoLines() {
		assertEquals(List.of(), measure.wrap(" \n ", TextStyle.CARD_TITLE, 90, 2));
	}

	@Test
	void aTextThatFitsIsNotShortened() {
		assertEquals("Sep 2020", measure.shorten("Sep 2020", TextStyle.FACT, 200));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "\uD83D\uDE00 \uD83D\uDE00" })
	void aPairOfSurrogatesIsNeverSplit(String text) {
		for (String line : measure.wrap(text, TextStyle.CARD_TITLE, 12, 20)) {
			assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line);
		}
	}

	private static String randomText(Random random) {
		StringBuilder text = new StringBuilder();
		for (int index = random.nextInt(80); index >= 0; index--) {
			text.append(random.nextInt(6) == 0 ? ' ' : (char) ('!' + random.nextInt(90)));
		}
		return text.toString();
	}
}
