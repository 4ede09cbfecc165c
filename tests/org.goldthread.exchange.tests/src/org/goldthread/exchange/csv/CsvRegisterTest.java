package org.goldthread.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.exchange.register.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRegisterTest {

	@Test
	void textIsQuotedAndNumbersAreNot() throws IOException {
		assertEquals("\"R-001\",12\r\n", row(Cell.text("R-001"), Cell.number(12)));
	}

	@Test
	void aNegativeNumberStaysANumber() throws IOException {
		assertEquals("-500\r\n", row(Cell.number(-500)));
	}

	@Test
	void aLargeNumberHasNoExponent() throws IOException {
		assertEquals("58000000\r\n", row(new Cell.Figure(new BigDecimal("5.8E7"))));
	}

	@Test
	void aTextThatLooksLikeAFormulaIsGuarded() throws IOException {
		assertEquals("\"'=1+1\"\r\n", row(Cell.text("=1+1")));
	}

	@Test
	void aDayIsWrittenAsInIso8601() throws IOException {
		assertEquals("\"2018-09-18\"\r\n", row(new Cell.Day(LocalDate.of(2018, 9, 18))));
	}

	@Test
	void aMissingValueLeavesNothing() throws IOException {
		assertEquals(",\"N\"\r\n", row(Cell.EMPTY, Cell.yesNo(false)));
	}

	@Test
	void quotesAreDoubledAndLineBreaksKept() throws IOException {
		assertEquals("\"The \"\"front door\"\"\nopens\"\r\n", row(Cell.text("The \"front door\"\nopens")));
	}

	@Test
	void theHeadingsAreTextToo() throws IOException {
		StringBuilder out = new StringBuilder();
		new CsvRegister(out, CsvDelimiter.COMMA).writeHeadings(List.of("Reference", "Element ID"));

		assertEquals("\"Reference\",\"Element ID\"\r\n", out.toString());
	}

	@ParameterizedTest
	@CsvSource({"COMMA, ','", "SEMICOLON, ;", "TAB, '\t'"})
	void valuesAreDividedByTheDelimiterOfChoice(CsvDelimiter delimiter, String between) throws IOException {
		assertEquals("1" + between + "2\r\n", row(delimiter, Cell.number(1), Cell.number(2)));
	}

	private static String row(Cell... cells) throws IOException {
		return row(CsvDelimiter.COMMA, cells);
	}

	private static String row(CsvDelimiter delimiter, Cell... cells) throws IOException {
		StringBuilder out = new StringBuilder();
		new CsvRegister(out, delimiter).writeRow(List.of(cells));
		return out.toString();
	}
}
