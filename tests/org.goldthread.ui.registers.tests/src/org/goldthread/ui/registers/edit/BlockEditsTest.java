package org.goldthread.ui.registers.edit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.table.TableContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BlockEditsTest {

	@TempDir
	private Path folder;

	private PortfolioDocument document;
	private TableContents contents;
	private BlockEdits block;

	@BeforeEach
	void open() throws DocumentException {
		Risk late = Elements.create(Literals.RISK, Risk.class);
		late.setReference("R-001");
		late.setName("Late");
		document = PortfolioDocument.create(folder.resolve("a.goldthread"), aPortfolio().with(late).build(), DocumentSettings.headless());
		LiveRows rows = new LiveRows(Registers.named("risks").orElseThrow(), document.resource(), Clock.systemUTC(), lines -> {
			// Nobody looks.
		});
		rows.start();
		contents = new TableContents(Registers.named("risks").orElseThrow(), document, rows);
		block = new BlockEdits(contents);
	}

	@Test
	void tenRowsPastedBelowTheLastMakeTenNewOnes() {
		block.paste(IntStream.range(0, 10).mapToObj(i -> List.of("Risk " + i, "Legal")).toList(), 1, from("Title"));
		assertEquals(11, document.portfolio().getRisks().size());
	}

	@Test
	void aPasteIsOneStepOfUndo() {
		block.paste(List.of(List.of("Slow"), List.of("Dear"), List.of("Lost")), 0, from("Title"));
		document.edits().undo();
		assertEquals(List.of("Late"), document.portfolio().getRisks().stream().map(Risk::getName).toList());
	}

	@Test
	void newRowsGetTheNextFreeReferences() {
		block.paste(List.of(List.of("Slow"), List.of("Dear")), 1, from("Title"));
		assertEquals(List.of("R-001", "R-002", "R-003"), document.portfolio().getRisks().stream().map(Risk::getReference).toList());
	}

	@Test
	void nothingIsWrittenWhenOneCellIsRefused() {
		block.paste(List.of(List.of("Slow", "Legal"), List.of("Dear", "No such category")), 0, from("Title"));
		assertEquals("Late", document.portfolio().getRisks().getFirst().getName());
	}

	@Test
	void aRefusalNamesLineAndColumn() {
		BlockResult result = block.paste(List.of(List.of("Slow", "Legal"), List.of("Dear", "No such category")), 0, from("Title"));
		assertEquals("1 Category", result.refusals().getFirst().line() + " " + result.refusals().getFirst().header());
	}

	@Test
	void aFirstRowOfHeadingsIsPassedOver() {
		block.paste(List.of(List.of("Title", "Category"), List.of("Slow", "Legal")), 0, from("Title"));
		assertEquals("Slow", document.portfolio().getRisks().getFirst().getName());
	}

	@Test
	void aCopyOfARowGetsAReferenceOfItsOwn() {
		block.paste(List.of(List.of("R-001", "Late")), 1, from("Reference"));
		assertEquals("R-002", document.portfolio().getRisks().get(1).getReference());
	}

	@Test
	void computedColumnsArePassedOver() {
		BlockResult result = block.write("Empty", List.of(new BlockEdits.CellInput(0, column("Inherent score"), "25")));
		assertEquals(List.of(), result.refusals());
	}

	private List<Integer> from(String header) {
		return IntStream.range(column(header), contents.columns().size()).boxed().toList();
	}

	private int column(String header) {
		return contents.columns().stream().map(column -> column.header()).toList().indexOf(header);
	}
}
