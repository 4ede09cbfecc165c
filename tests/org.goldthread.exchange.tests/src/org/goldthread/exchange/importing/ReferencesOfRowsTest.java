package org.goldthread.exchange.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.model.Control;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References that rows of one file take from each other, judged by what will be and not by what is. */
class ReferencesOfRowsTest {

	private static final String CONTROLS = "Existing controls (reference | control)";

	@TempDir
	Path folder;

	private final Risk first = risk("R-001", "First");
	private final Risk second = risk("R-002", "Second");
	private final PortfolioResource resource = aPortfolio().with(first, second).inResource();
	private Trial trial;

	@BeforeEach
	void open() {
		trial = new Trial(folder, resource);
	}

	@Test
	void twoRowsChangeTheirReferencesWithEachOther() {
		trial.make("risks", "Reference,Element ID", "R-002," + first.getId(), "R-001," + second.getId());

		assertEquals("R-002 R-001", first.getReference() + " " + second.getReference());
	}

	@Test
	void undoGivesTheReferencesBack() {
		trial.make("risks", "Reference,Element ID", "R-002," + first.getId(), "R-001," + second.getId());
		trial.undo();

		assertEquals("R-001 R-002", first.getReference() + " " + second.getReference());
	}

	@Test
	void aReferenceIsTakenOverFromARowThatGetsANewOne() {
		trial.make("risks", "Reference,Element ID", "R-002," + first.getId(), "R-009," + second.getId());

		assertEquals("R-002 R-009", first.getReference() + " " + second.getReference());
	}

	@Test
	void aReferenceIsNotTakenOverFromARowThatIsRefused() {
		assertEquals(List.of("row 2: It takes the reference of R-002 Second, which row 3 would change; that row is refused.",
				"row 3, column Date identified, \"soon\": \"soon\" is not a date; write it like 18 Sep 2018."),
				Trial.reasons(trial.plan("risks", "Reference,Date identified,Element ID", "R-002,," + first.getId(), "R-009,soon," + second.getId())));
	}

	@Test
	void aReferenceThatNoRowLeavesIsRefused() {
		assertEquals(List.of("row 2, column Reference, \"R-002\": R-002 is already the reference of R-002 Second; choose another."),
				Trial.reasons(trial.plan("risks", "Reference,Element ID", "R-002," + first.getId())));
	}

	@Test
	void aNewRowDoesNotGetTheReferenceThatAnotherRowTakes() {
		trial.make("risks", "Reference,Title,Element ID", ",New,", "R-003,First," + first.getId());

		assertEquals(List.of("R-003", "R-002", "R-004"), resource.portfolio().orElseThrow().getRisks().stream().map(Risk::getReference).toList());
	}

	@Test
	void twoNewEntriesOfOneReferenceAreRefused() {
		assertEquals(List.of("row 3, column " + CONTROLS + ", \"CTL-007 | Rota\": Line 1, reference: CTL-007 is already the reference of another new control of the file; "
				+ "choose another."), Trial.reasons(trial.plan("risks", "Reference," + CONTROLS, "R-001,CTL-007 | Interviews", "R-002,CTL-007 | Rota")));
	}

	@Test
	void anEntryWithoutReferenceDoesNotGetThatOfAnother() {
		trial.make("risks", "Reference," + CONTROLS, "R-001,| Interviews", "R-002,CTL-001 | Rota");

		assertEquals(List.of("CTL-002", "CTL-001"), List.of(first, second).stream().flatMap(risk -> risk.getControls().stream()).map(Control::getReference).toList());
	}
}
