package org.goldthread.exchange.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.source.ImportLimits;
import org.goldthread.exchange.importing.source.SourceTable;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.register.StoredColumns;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.PortfolioResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

	@TempDir
	Path folder;

	private final PortfolioResource resource = aPortfolio().with(risk("R-001", "Fire"), risk("R-002", "Flood")).inResource();
	private Trial trial;

	@BeforeEach
	void open() {
		trial = new Trial(folder, resource);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDeviceThatNeverEndsIsRefused() {
		Path endless = Path.of("/dev/zero");

		assertTrue(assertThrows(ImportFailure.class, () -> SourceTable.read(endless, ImportLimits.USUAL)).getMessage().contains("not a regular file"));
	}

	@Test
	void aFileOfAGigabyteIsRefusedUnread() throws IOException {
		Path file = folder.resolve("huge.csv");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(1L << 30);
		}

		assertTrue(assertThrows(ImportFailure.class, () -> SourceTable.read(file, ImportLimits.USUAL)).getMessage().contains("larger than 64 MiB"));
	}

	@Test
	void aZipBombIsStoppedWhileItUnpacks() {
		Map<String, byte[]> parts = Workbooks.parts("");
		parts.put("xl/sharedStrings.xml", new byte[(64 << 20) + 1]);

		assertTrue(failure(Workbooks.packed(parts)).contains("unpacks to far more than any register holds"));
	}

	@Test
	void aZipBombOfManySheetsIsStopped() throws IOException {
		Map<String, byte[]> parts = Workbooks.parts("");
		parts.put("xl/worksheets/sheet2.xml", new byte[5_000]);
		Path file = Files.write(folder.resolve("bomb.xlsx"), Workbooks.packed(parts));
		ImportLimits small = new ImportLimits(1 << 20, 5_000, 5_000, 10, 10, 100, 100);

		assertThrows(ImportFailure.class, () -> SourceTable.read(file, small));
	}

	@Test
	void tenThousandColumnsAreRefused() {
		assertTrue(failure(bytes("Reference" + ",x".repeat(10_000))).contains("more than 500 columns"));
	}

	@Test
	void aRecordOfMillionsOfColumnsIsStoppedWhileItIsRead() {
		assertTrue(failure(bytes("Reference" + ",".repeat(5_000_000))).contains("more than 500 columns"));
	}

	@Test
	void tenThousandColumnsOfAWorkbookAreRefused() {
		assertTrue(failure(Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Reference") + Workbooks.text("NTP1", "x") + "</row>"))
				.contains("more than 500 columns"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"ZZZZZZZZZ1", "A99999999999", "1A"})
	void aCellAtAnImpossiblePlaceIsClear(String place) {
		assertTrue(failure(Workbooks.of("<row r=\"1\">" + Workbooks.text(place, "Reference") + "</row>")).startsWith(folder.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c r=\"ZZZZZZ1\"/>", "<c s=\"1\" r = 'AAAA1'/>", "<c r=\"&#90;ZZZZZ1\"/>" })
	void aCellBeyondAllColumnsIsRefusedBeforeItTakesMemory(String cell) {
		assertTrue(failure(Workbooks.of("<row r=\"1\">" + cell + "</row>")).contains("a cell in a column that no spreadsheet has"));
	}

	@Test
	void aTextThatLooksLikeAFarCellIsNone() {
		assertTrue(failure(Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "see r=\"ZZZZZZ1\"") + "</row>")).contains("no row of headings"));
	}

	@Test
	void nulInAWorkbookIsDamage() {
		assertTrue(failure(Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Reference\0") + "</row>")).contains("damaged workbook"));
	}

	@Test
	void tooManyRowsAreRefused() {
		assertTrue(failure(bytes("Reference\n" + "R\n".repeat(200_001))).contains("more than 200,000 rows"));
	}

	@Test
	void aCellWithoutEndIsRefused() {
		assertTrue(failure(bytes("Reference,Title\nR-001," + "x".repeat(1_000_001))).contains("a cell of more than 1,000,000 characters"));
	}

	@Test
	void aMissingHeadingRowIsRefused() {
		assertTrue(failure(bytes("R-001,Fire\nR-002,Flood")).contains("has no row of headings"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", " ; ;\n", "\ufeff"})
	void anEmptyFileIsRefused(String content) {
		assertTrue(failure(bytes(content)).contains("has no row of headings"));
	}

	@Test
	void aHeadingThatStandsTwiceIsRefused() {
		assertEquals(folder.resolve("rows") + " has the heading \"Title\" twice; rename or remove one of the two columns",
				failure(bytes("Reference,Title,Title\nR-001,Fire,Blaze")));
	}

	@Test
	void twoHeadingsForOneColumnAreRefused() {
		assertTrue(failure(bytes("Reference,Impact inherent,\"Impact (inherent)\"\nR-001,1,2"))
				.contains("has both \"Impact inherent\" and \"Impact (inherent)\", which mean the column Inherent impact"));
	}

	@Test
	void mixedLineEndsAreRead() {
		assertEquals("1 added, 1 changed, 1 unchanged, 0 refused",
				trial.plan(Registers.named("risks"), bytes("Reference,Title\r\nR-001,Blaze\rR-002,Flood\nR-009,Theft"), ColumnChoices.NONE).summary());
	}

	@Test
	void nulBytesAreRefusedWithTheirLine() {
		assertTrue(failure(bytes("Reference,Title\nR-001,Fi\u0000re")).contains("line 2 holds a NUL byte"));
	}

	@Test
	void aLoneQuotationMarkIsRefusedWithItsLine() {
		assertTrue(failure(bytes("Reference,Title\nR-001,Fire\nR-002,\"Flood\nR-003,x")).contains("the row that starts in line 3 has a quotation mark"));
	}

	@Test
	void textAfterAClosingQuotationMarkIsRefused() {
		assertTrue(failure(bytes("Reference,Title\nR-001,\"Fire\" and water")).contains("line 2 has a quotation mark without its partner"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"})
	void externalEntitiesInAnyPartAreRefused(String part) {
		Map<String, byte[]> parts = Workbooks.parts("");
		parts.put(part, Workbooks.utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));

		assertTrue(failure(Workbooks.packed(parts)).contains("has a document type in one of its parts"));
	}

	@Test
	void aDocumentTypeInAnotherEncodingIsSeen() {
		Map<String, byte[]> parts = Workbooks.parts("");
		parts.put("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x []><x/>".getBytes(StandardCharsets.UTF_16));

		assertTrue(failure(Workbooks.packed(parts)).contains("has a document type in one of its parts"));
	}

	@Test
	void aPackedFileThatIsNoWorkbookIsRefused() {
		assertTrue(failure(Workbooks.packed(Map.of("readme.txt", bytes("x")))).contains("a packed file but no workbook"));
	}

	@Test
	void aDamagedWorkbookIsRefused() {
		byte[] whole = Workbooks.of("");

		assertTrue(failure(Arrays.copyOf(whole, whole.length / 2)).contains("is damaged"));
	}

	@Test
	void aWorkbookWhoseXmlIsBrokenIsRefused() {
		assertTrue(failure(Workbooks.of("<row r=\"1\"><c r=\"A1\"></row>")).contains("damaged workbook"));
	}

	@Test
	void aProtectedOrOldWorkbookIsRefused() {
		byte[] encrypted = new byte[4_096];
		System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, encrypted, 0, 8);

		assertTrue(failure(encrypted).contains("protected by a password or has the old form .xls"));
	}

	@Test
	void anElementBelowItselfIsRefusedThroughOtherRowsToo() {
		Capability first = element(Literals.CAPABILITY, Capability.class, "CAP-01", "One");
		Capability second = element(Literals.CAPABILITY, Capability.class, "CAP-02", "Two");
		Layer layer = having(element(Literals.LAYER, Layer.class, "L-01", "Layer"), each -> each.getCapabilities().addAll(List.of(first, second)));
		Trial capabilities = new Trial(folder, aPortfolio().with(layer).inResource());

		String rows = "Reference,Name,Part of\nCAP-01,One,CAP-02\nCAP-02,Two,CAP-01\nCAP-03,Three,CAP-04\nCAP-04,Four,CAP-03";

		assertEquals(List.of("row 2: CAP-01 One would be part of itself, through other rows of the file.",
				"row 3: CAP-02 Two would be part of itself, through other rows of the file.",
				"row 4: CAP-03 Three would be part of itself, through other rows of the file.",
				"row 5: CAP-04 Four would be part of itself, through other rows of the file."),
				Trial.reasons(capabilities.plan(Optional.of(nested()), bytes(rows), ColumnChoices.NONE)));
	}

	@Test
	void afterARefusalThePortfolioIsUntouched() {
		failure(bytes("Reference,Title,Title\nR-001,Fire,Blaze"));

		assertEquals(List.of("Fire", "Flood"), resource.portfolio().orElseThrow().getRisks().stream().map(each -> each.getName()).toList());
	}

	private static Register<Capability> nested() {
		List<Column<? super Capability>> columns = List.of(StoredColumns.attribute("Reference", Literals.ELEMENT__REFERENCE), StoredColumns.attribute("Name", Literals.ELEMENT__NAME),
				StoredColumns.parent("Part of", "What it is part of.", Literals.LAYER__CAPABILITIES, Literals.CAPABILITY__CAPABILITIES));
		return new Register<>("nested", "Nested register", Literals.CAPABILITY, (portfolio, years) -> columns, portfolio -> List.of(),
				portfolio -> Optional.empty());
	}

	private String failure(byte[] content) {
		return assertThrows(ImportFailure.class, () -> trial.planOrFail(Registers.named("risks"), content, ColumnChoices.NONE)).getMessage();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
