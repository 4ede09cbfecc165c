package org.goldthread.ui.registers.editor;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.ui.registers.rows.Line;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.RowFilter;
import org.goldthread.ui.registers.rows.SortKey;
import org.goldthread.ui.registers.table.TableContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptSelectionTest {

	@TempDir
	private Path folder;

	private final Risk first = risk("R-001");
	private final Risk second = risk("R-002");
	private final Risk third = risk("R-003");
	private PortfolioDocument document;
	private TableContents contents;

	@BeforeEach
	void open() throws DocumentException {
		document = PortfolioDocument.create(folder.resolve("a.goldthread"), aPortfolio().with(first, second, third).build(),
				DocumentSettings.headless());
		LiveRows rows = new LiveRows(Registers.named("risks").orElseThrow(), document.resource(), Clock.systemUTC(), lines -> {
			// Nobody looks.
		});
		rows.start();
		contents = new TableContents(Registers.named("risks").orElseThrow(), document, rows);
	}

	@Test
	void rowsStaySelectedWhereSortingPutsThem() {
		KeptSelection kept = selection(second, third);
		contents.rows().arrange(contents.rows().arrangement().sortedBy(List.of(new SortKey(0, false))));
		assertEquals(List.of(0, 1), kept.linesIn(contents));
	}

	@Test
	void arrowKeysGoOnFromTheSameRowAfterSorting() {
		KeptSelection kept = selection(third);
		contents.rows().arrange(contents.rows().arrangement().sortedBy(List.of(new SortKey(0, false))));
		assertEquals(0, kept.lineIn(contents));
	}

	@Test
	void theRowAfterADeletedOneTakesItsPlace() {
		KeptSelection kept = selection(second);
		document.edits().apply(DeleteElements.of(List.of(second)));
		assertTrue(kept.isGone(contents));
		assertEquals(1, kept.lineIn(contents));
	}

	@Test
	void aRowThatAFilterHidesIsNotGone() {
		KeptSelection kept = selection(second);
		contents.rows().arrange(contents.rows().arrangement().filteredBy(Optional.of(new RowFilter("Third", row -> row == third))));
		assertFalse(kept.isGone(contents));
	}

	@Test
	void theHeadOfAGroupIsFoundAgainAfterItIsFolded() {
		contents.rows().arrange(contents.rows().arrangement().groupedBy(OptionalInt.of(1)));
		Line.Group head = (Line.Group) contents.line(2);
		KeptSelection kept = new KeptSelection(List.of(), List.of(0), Optional.of(head), 2, 0);
		contents.rows().arrange(contents.rows().arrangement().toggled(head.value()));
		assertEquals(2, kept.lineIn(contents));
	}

	private KeptSelection selection(Risk... risks) {
		return new KeptSelection(List.of(risks), List.of(0), Optional.of(new Line.Row(risks[0])), contents.rows().lineOf(risks[0]).orElseThrow(), 0);
	}

	private static Risk risk(String reference) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		risk.setName("Risk " + reference);
		return risk;
	}
}
