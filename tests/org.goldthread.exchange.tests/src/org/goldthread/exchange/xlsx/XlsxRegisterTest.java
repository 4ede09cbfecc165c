package org.goldthread.exchange.xlsx;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.goldthread.exchange.Exports;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxRegisterTest {

	@TempDir
	Path folder;

	private final Risk late = having(risk("R-001", "The platform goes live late"), risk -> {
		risk.setImpactLikely(new BigDecimal("2650000.5"));
		risk.setProbability(35);
		risk.setTargetDate(LocalDate.of(2019, 3, 29));
		risk.setOwner(role("ROLE-1", "Director of Finance"));
	});
	private final Portfolio portfolio = aPortfolio().with(late).build();

	@Test
	void theHeadingsStandInTheFirstRow() throws IOException {
		assertEquals(rows().headers(), row(0).stream().map(cell -> cell.getText()).toList());
	}

	@Test
	void aDayIsARealDate() throws IOException {
		Cell cell = cell("Target date");

		assertEquals(CellType.NUMBER, cell.getType());
		assertEquals(LocalDate.of(2019, 3, 29), cell.asDate().toLocalDate());
	}

	@Test
	void aDayBeforeTheCalendarOfExcelIsText() throws IOException {
		late.setTargetDate(LocalDate.of(1899, 12, 31));

		assertEquals("1899-12-31", cell("Target date").getText());
	}

	@Test
	void poundsAreARealNumber() throws IOException {
		assertEquals(new BigDecimal("2650000.5"), cell("Expected impact likely £").asNumber());
	}

	@Test
	void aDayKeepsOffTheWordsInTheNextColumn() throws IOException {
		assertTrue(part("xl/styles.xml").contains("<alignment horizontal=\"right\" vertical=\"top\" indent=\"1\"/>"));
	}

	@Test
	void anAmountKeepsOffTheWordsInTheNextColumn() throws IOException {
		assertEquals("£#,##0_W;-£#,##0_W", cell("Expected impact likely £").getDataFormatString());
	}

	@Test
	void aNumberKeepsOffTheWordsInTheNextColumn() throws IOException {
		assertEquals("General_W", cell("Probability %").getDataFormatString());
	}

	@Test
	void aLinkIsTheTextOfEveryOtherFormat() throws IOException {
		assertEquals("ROLE-1 Director of Finance", cell("Owner").getText());
	}

	@ParameterizedTest
	@MethodSource("org.goldthread.exchange.HostileTexts#storable")
	void aHostileTextStaysTextAndComesBackUnchanged(String text) throws IOException {
		late.setCause(text);
		Cell cell = cell("Cause");

		assertEquals(CellType.STRING, cell.getType());
		assertEquals(text, SheetText.original(cell.getText()));
	}

	@Test
	void nothingIsAFormula() throws IOException {
		late.setName("=1+1");

		assertFalse(part("xl/worksheets/sheet1.xml").contains("<f>"));
	}

	@Test
	void aTextBeyondACellIsCut() throws IOException {
		late.setCause("x".repeat(40_000));

		assertTrue(SheetText.isCut(cell("Cause").getText()));
	}

	@Test
	void headingsAndReferencesStayInSight() throws IOException {
		assertTrue(part("xl/worksheets/sheet1.xml").contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""));
	}

	@Test
	void allRowsCanBeFiltered() throws IOException {
		assertTrue(part("xl/worksheets/sheet1.xml").contains("<autoFilter ref=\"A1:" + lastColumn() + "2\""));
	}

	@Test
	void termsAreOfferedAsAList() throws IOException {
		String status = terms("Status");

		assertTrue(part("xl/worksheets/sheet1.xml").contains("<formula1>" + status + "</formula1>"));
	}

	@Test
	void theSecondSheetExplainsEveryColumn() throws IOException {
		List<String> explained = sheet(1).stream().filter(row -> row.getCellCount() > 3 && !row.getCellText(1).isEmpty()).skip(1)
				.map(row -> row.getCellText(0) + ": " + row.getCellText(1) + " " + row.getCellText(2)).toList();

		assertEquals(rows().columns().stream().map(XlsxRegisterTest::explanation).toList(), explained);
	}

	@Test
	void theWorkbookSaysHowManyRowsWereWithheld() throws IOException {
		late.setPublication(Publication.EXEMPT);

		assertTrue(sheet(1).stream().anyMatch(row -> row.getCellText(0).contains("1 row is exempt from publication and withheld.")));
	}

	@Test
	void illustrativeRowsAreSetApartInSight() throws IOException {
		int column = rows().headers().indexOf("Illustrative");

		assertTrue(part("xl/worksheets/sheet1.xml").contains("<formula>$" + letters(column) + "2=\"Y\"</formula>"));
	}

	@Test
	void aRegisterWithoutRowsIsAWorkbookToo() throws IOException {
		portfolio.getRisks().clear();

		assertEquals(1, sheet(0).size());
	}

	private RegisterRows rows() {
		return Exports.risks(portfolio);
	}

	private Cell cell(String heading) throws IOException {
		return row(1).getCell(rows().headers().indexOf(heading));
	}

	private Row row(int index) throws IOException {
		return sheet(0).get(index);
	}

	private List<Row> sheet(int index) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Exports.bytes(RegisterFormat.XLSX, rows())), new ReadingOptions(true, true))) {
			Sheet sheet = workbook.getSheet(index).orElseThrow();
			return sheet.read();
		}
	}

	private String part(String name) throws IOException {
		Path file = Files.write(folder.resolve("register.xlsx"), Exports.bytes(RegisterFormat.XLSX, rows()));
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String terms(String heading) throws IOException {
		int column = rows().headers().indexOf(heading);
		int row = sheet(1).stream().filter(each -> each.getCellCount() > 3 && each.getCellText(0).equals(heading)).findFirst().orElseThrow()
				.getRowNum();
		int terms = ColumnLook.of(rows().columns().get(column)).terms().size();
		return "'Columns'!$E$" + row + ":$" + letters(3 + terms) + "$" + row;
	}

	private String lastColumn() {
		return letters(rows().headers().size() - 1);
	}

	private static String letters(int column) {
		return (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26);
	}

	private static String explanation(Column<?> column) {
		return SheetText.of(column.header()) + ": " + SheetText.of(column.explanation()) + " " + (column.isComputed() ? "computed" : "stored");
	}
}
