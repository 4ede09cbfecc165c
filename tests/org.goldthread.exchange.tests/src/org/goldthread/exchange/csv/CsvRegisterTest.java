package org.goldthread.exchange.csv;

import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
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
	void lettersBeyondAsciiAreWrittenInUtf8AlsoInLinesAfterThem() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CsvRegister register = new CsvRegister(out, CsvDelimiter.COMMA);
		register.writeRow(List.of(Cell.text("Caf\u00e9 \u2013 \ud83d\ude00")));
		register.writeRow(List.of(Cell.text("\u00a31")));

		assertEquals("\"Caf\u00e9 \u2013 \ud83d\ude00\"\r\n\"\u00a31\"\r\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void theHeadingsAreTextToo() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new CsvRegister(out, CsvDelimiter.COMMA).writeHeadings(List.of("Reference", "Element ID"));

		assertEquals("\"Reference\",\"Element ID\"\r\n", out.toString(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource({"COMMA, ','", "SEMICOLON, ;", "TAB, '\t'"})
	void valuesAreDividedByTheDelimiterOfChoice(CsvDelimiter delimiter, String between) throws IOException {
		assertEquals("1" + between + "2\r\n", row(delimiter, Cell.number(1), Cell.number(2)));
	}

	@Test
	void aDiskThatIsFullIsReportedAsSuch() {
		RegisterRows rows = RegisterRows.of(Registers.named("risks").orElseThrow(), new RegisterContext(manyRisks(), LocalDate.EPOCH, true));
		OutputStream full = new OutputStream() {

			private int left = 50_000;

			@Override
			public void write(int oneByte) throws IOException {
				if (left-- == 0) {
					throw new IOException("No space left on device");
				}
			}
		};

		IOException failure = assertThrows(IOException.class, () -> new CsvRegister(full, CsvDelimiter.COMMA).write(rows));

		assertEquals("No space left on device", failure.getMessage());
	}

	@Test
	void manyRowsKeepTheirOrder() throws IOException {
		RegisterRows rows = RegisterRows.of(Registers.named("risks").orElseThrow(), new RegisterContext(manyRisks(), LocalDate.EPOCH, true));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new CsvRegister(out, CsvDelimiter.COMMA).write(rows);

		List<String> references = out.toString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.substring(1, 6)).toList();
		assertEquals(IntStream.rangeClosed(1, 1_234).mapToObj("R%04d"::formatted).toList(), references);
	}

	private static Portfolio manyRisks() {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		IntStream.rangeClosed(1, 1_234).forEach(number -> portfolio.getRisks().add(risk("R%04d".formatted(number), "Risk")));
		return portfolio;
	}

	private static String row(Cell... cells) throws IOException {
		return row(CsvDelimiter.COMMA, cells);
	}

	private static String row(CsvDelimiter delimiter, Cell... cells) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new CsvRegister(out, delimiter).writeRow(List.of(cells));
		return out.toString(StandardCharsets.UTF_8);
	}
}
