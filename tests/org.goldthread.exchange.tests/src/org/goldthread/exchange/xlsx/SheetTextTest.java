package org.goldthread.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTextTest {

	@ParameterizedTest
	@MethodSource("org.goldthread.exchange.HostileTexts#storable")
	void everyTextComesBackUnchanged(String text) {
		assertEquals(text, SheetText.original(SheetText.of(text)));
	}

	@Test
	void anEscapeOfTheFormatIsEscapedItself() {
		assertEquals("_x005F_x0041_", SheetText.of("_x0041_"));
	}

	@Test
	void whatXmlCannotHoldIsReplacedInSight() {
		assertEquals("a\uFFFDb\uFFFD", SheetText.of("a\u0000b\uD800"));
	}

	@Test
	void theLongestTextOfACellIsKeptWhole() {
		assertFalse(SheetText.isCut(SheetText.of("x".repeat(SheetText.LONGEST))));
	}

	@Test
	void aTextThatIsTooLongIsCutAndSaysSo() {
		String cell = SheetText.of("x".repeat(SheetText.LONGEST + 1));

		assertEquals(SheetText.LONGEST, cell.length());
		assertTrue(SheetText.isCut(cell));
	}

	@Test
	void aCutNeverPartsAPairOfSurrogates() {
		String cell = SheetText.of("x" + "\uD83D\uDE80".repeat(SheetText.LONGEST));

		assertTrue(Character.isLowSurrogate(cell.charAt(cell.indexOf(" …") - 1)));
	}
}
