package org.goldthread.ui.registers.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TabTextTest {

	@Test
	void tabsStandBetweenCellsAndLinesBetweenRows() {
		assertEquals("a\tb\nc\td", TabText.write(List.of(List.of("a", "b"), List.of("c", "d"))));
	}

	@Test
	void aCellWithLinesStandsInQuotationMarks() {
		assertEquals("\"one\ntwo \"\"three\"\"\"", TabText.write(List.of(List.of("one\ntwo \"three\""))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "", "two\nlines", "a\ttab", "\"quoted\"", "\"open", "=1+1", "-text", "'=x", "''=x", "'tis", "-5", "a\rb" })
	void whatIsCopiedIsPastedUnchanged(String cell) {
		assertEquals(List.of(List.of("before", cell, "after")), TabText.read(TabText.write(List.of(List.of("before", cell, "after")))));
	}

	@Test
	void textThatASpreadsheetWouldRunIsMadeHarmless() {
		assertEquals("'=HYPERLINK(\"x\")", TabText.write(List.of(List.of("=HYPERLINK(\"x\")"))));
	}

	@Test
	void aNegativeFigureStaysAFigure() {
		assertEquals("-£1,500", TabText.write(List.of(List.of("-£1,500"))));
	}

	@Test
	void lineEndsOfAllSystemsAreRead() {
		assertEquals(List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")), TabText.read("a\r\nb\rc\nd\n"));
	}

	@Test
	void aLastCellMayBeEmpty() {
		assertEquals(List.of(List.of("a", "")), TabText.read("a\t"));
	}

	@Test
	void aQuotationMarkWithoutCounterpartIsText() {
		assertEquals(List.of(List.of("\"five", "six")), TabText.read("\"five\tsix"));
	}
}
