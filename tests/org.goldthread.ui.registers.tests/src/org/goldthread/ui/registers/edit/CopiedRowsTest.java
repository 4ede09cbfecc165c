package org.goldthread.ui.registers.edit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Element;
import org.goldthread.model.Risk;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.table.TableContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole rows of the example that are copied and pasted as new ones. */
final class CopiedRowsTest {

	@TempDir
	private Path folder;

	private PortfolioDocument document;

	@BeforeEach
	void open() throws DocumentException, IOException {
		Path example = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		document = PortfolioDocument.open(Files.copy(example, folder.resolve("a.goldthread")), DocumentSettings.headless());
	}

	@ParameterizedTest
	@MethodSource("registers")
	void allRowsOfARegisterCanBePastedBelowIt(String register) {
		TableContents contents = contents(register);
		assertEquals(List.of(), pasteAll(contents).refusals());
	}

	@ParameterizedTest
	@MethodSource("registers")
	void noReferenceIsThereTwiceAfterAPaste(String register) {
		pasteAll(contents(register));
		Set<String> seen = new HashSet<>();
		document.resource().getAllContents().forEachRemaining(each -> {
			if (each instanceof Element element && element.getReference() != null && !element.getReference().isBlank()) {
				assertEquals(true, seen.add(element.getReference()), element.getReference());
			}
		});
	}

	@Test
	void aCopiedRiskHasTheNextFreeReference() {
		assertEquals("R-019", paste("R-003").getReference());
	}

	@Test
	void aCopiedRiskHasCopiesOfTheControls() {
		Risk copy = paste("R-003");
		assertEquals(risk("R-003").getControls().stream().map(Element::getName).toList(), copy.getControls().stream().map(Element::getName).toList());
	}

	@Test
	void theCopiedRiskKeepsItsOwnControls() {
		List<String> before = risk("R-003").getControls().stream().map(Element::getReference).toList();
		paste("R-003");
		assertAll(() -> assertFalse(before.isEmpty()),
				() -> assertEquals(before, risk("R-003").getControls().stream().map(Element::getReference).toList()));
	}

	@Test
	void thePasteSaysWhichReferencesAreNew() {
		TableContents contents = contents("risks");
		BlockResult result = paste(contents, List.of(texts(contents, line(contents, "R-003"))), contents.rows().lines().size());
		assertEquals("R-003 R-019", result.renumberings().getFirst().taken() + " " + result.renumberings().getFirst().given().orElseThrow());
	}

	@Test
	void aRowThatIsThereIsRefusedAReferenceThatIsTaken() {
		TableContents contents = contents("risks");
		BlockResult result = paste(contents, List.of(texts(contents, line(contents, "R-003"))), line(contents, "R-004"));
		assertEquals("Reference", result.refusals().getFirst().header());
	}

	@Test
	void oneUndoTakesTheCopyAway() {
		paste("R-003");
		document.edits().undo();
		assertEquals(18, document.portfolio().getRisks().size());
	}

	private static Stream<String> registers() {
		return Registers.names().stream();
	}

	private Risk paste(String reference) {
		TableContents contents = contents("risks");
		return (Risk) paste(contents, List.of(texts(contents, line(contents, reference))), contents.rows().lines().size()).rows().getFirst();
	}

	private BlockResult pasteAll(TableContents contents) {
		int lines = contents.rows().lines().size();
		return paste(contents, IntStream.range(0, lines).mapToObj(line -> texts(contents, line)).toList(), lines);
	}

	/** By way of the clipboard's text. */
	private static BlockResult paste(TableContents contents, List<List<String>> block, int line) {
		return new BlockEdits(contents).paste(TabText.read(TabText.write(block)), line, IntStream.range(0, contents.columns().size()).boxed().toList());
	}

	private static List<String> texts(TableContents contents, int line) {
		return IntStream.range(0, contents.columns().size()).mapToObj(column -> contents.text(column, line)).toList();
	}

	private int line(TableContents contents, String reference) {
		return contents.rows().lineOf(risk(reference)).orElseThrow();
	}

	private Risk risk(String reference) {
		return (Risk) document.resource().referenceIndex().elements(reference).getFirst();
	}

	private TableContents contents(String register) {
		LiveRows rows = new LiveRows(Registers.named(register).orElseThrow(), document.resource(), Clock.systemUTC(), lines -> {
			// Nobody looks.
		});
		rows.start();
		return new TableContents(Registers.named(register).orElseThrow(), document, rows);
	}
}
