package org.goldthread.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterTable;
import org.junit.jupiter.api.Test;

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
	void theHeadingsComeFirst() throws IOException {
		assertEquals("\"Reference\",\"Element ID\"\r\n",
				written(new RegisterTable(List.of("Reference", "Element ID"), List.of(), 0)));
	}

	private static String row(Cell... cells) throws IOException {
		String written = written(new RegisterTable(List.of("X"), List.of(List.of(cells)), 0));
		return written.substring(written.indexOf('\n') + 1);
	}

	private static String written(RegisterTable table) throws IOException {
		StringBuilder out = new StringBuilder();
		CsvRegister.write(table, out);
		return out.toString();
	}
}
