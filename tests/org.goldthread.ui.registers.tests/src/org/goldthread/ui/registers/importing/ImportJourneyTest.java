package org.goldthread.ui.registers.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.importing.ColumnChoices;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.goldthread.ui.registers.importing.DryRunLine.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard gathers, and what comes of it. */
final class ImportJourneyTest {

	@TempDir
	private Path folder;

	private PortfolioDocument document;
	private ImportJourney journey;

	@BeforeEach
	void readThreeRows() throws Exception {
		Risk late = Elements.create(Literals.RISK, Risk.class);
		late.setReference("R-001");
		late.setName("Late");
		document = PortfolioDocument.create(folder.resolve("a.goldthread"), aPortfolio().with(late).build(), DocumentSettings.headless());
		journey = new ImportJourney(document, ColumnChoices.NONE);
		Path file = Files.write(folder.resolve("rows.csv"),
				List.of("Reference,Title,Inherent likelihood,Remark", "R-001,Later,,", ",Dear,3,", ",Wrong,9,"));
		journey.take(file, ReadSource.read(file));
		journey.belongTo(Registers.named("risks").orElseThrow());
	}

	@Test
	void aDryRunCountsEachKind() {
		assertEquals("1 added, 1 changed, 0 unchanged, 1 refused", compare().summary());
	}

	@Test
	void aRefusalNamesRowColumnValueAndReason() {
		assertEquals(new DryRunLine(Kind.REFUSED, "4", "", "Inherent likelihood", "", "9", "\"9\" is not a score from 1 to 5."), line(Kind.REFUSED));
	}

	@Test
	void aChangeNamesTheValueBeforeAndAfter() {
		assertEquals(new DryRunLine(Kind.CHANGED, "2", "R-001 Late", "Title", "Late", "Later", ""), line(Kind.CHANGED));
	}

	@Test
	void aColumnThatGoesNowhereIsListed() {
		assertEquals("Remark", line(Kind.LEFT_OUT).column());
	}

	@Test
	void aDryRunChangesNothing() {
		compare();
		assertEquals(List.of("Late"), names());
	}

	@Test
	void anImportIsOneStepOfUndo() {
		compare();
		journey.make();
		document.edits().undo();
		assertEquals(List.of("Late"), names());
	}

	@Test
	void anImportChangesAndAdds() {
		compare();
		journey.make();
		assertEquals(List.of("Later", "Dear"), names());
	}

	@Test
	void aDryRunIsOverOnceThePortfolioChanges() {
		compare();
		document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Early")));
		assertEquals(Optional.empty(), journey.dryRun());
	}

	@Test
	void aComparisonCanBeCancelled() {
		assertThrows(CancellationException.class, () -> journey.comparison().run(() -> true));
	}

	@Test
	void theListIsATableForASpreadsheet() {
		assertTrue(DryRunLine.table(compare().lines()).lines().skip(1).findFirst().orElseThrow()
				.equals("Refused\t4\t\tInherent likelihood\t\t9\t\"9\" is not a score from 1 to 5."));
	}

	private DryRunLine line(Kind kind) {
		return compare().lines().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
	}

	private DryRun compare() {
		journey.show(journey.comparison().run(() -> false));
		return journey.dryRun().orElseThrow();
	}

	private List<String> names() {
		return document.portfolio().getRisks().stream().map(Risk::getName).toList();
	}
}
