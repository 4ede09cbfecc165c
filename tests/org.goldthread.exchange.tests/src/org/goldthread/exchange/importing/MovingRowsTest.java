package org.goldthread.exchange.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Layer;
import org.goldthread.model.Milestone;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingRowsTest {

	@TempDir
	Path folder;

	private final Milestone live = milestone("MS-01", "Live");
	private final Workstream first = having(workstream("WS-01", "First"), each -> each.getMilestones().add(live));
	private final Workstream second = workstream("WS-02", "Second");
	private final Capability inner = element(Literals.CAPABILITY, Capability.class, "CAP-02", "Inner");
	private final Capability outer = having(element(Literals.CAPABILITY, Capability.class, "CAP-01", "Outer"), each -> each.getCapabilities().add(inner));
	private final Layer layer = having(element(Literals.LAYER, Layer.class, "L-01", "Layer"), each -> each.getCapabilities().add(outer));
	private final PortfolioResource resource = aPortfolio().with(first, second, layer).inResource();
	private String parent;
	private Trial trial;

	@BeforeEach
	void open() {
		trial = new Trial(folder, resource);
		parent = Registers.named("capabilities").orElseThrow().columns(resource.portfolio().orElseThrow()).stream()
				.filter(column -> column.storage() instanceof Storage.Parent).<String>map(Column::header).findFirst().orElseThrow();
	}

	@Test
	void aRowMovesToTheParentThatItNames() {
		trial.make("milestones", "Reference,Workstream", "MS-01,WS-02");

		assertEquals(List.of(live), second.getMilestones());
	}

	@Test
	void newRowsHangUnderTheParentThatTheyName() {
		trial.make("milestones", "Reference,Name,Workstream", "MS-02,Test,WS-02", ",Start,WS-01");

		assertEquals("MS-02 Test / MS-002 Start", Labels.of(second.getMilestones().get(0)) + " / " + Labels.of(first.getMilestones().get(1)));
	}

	@Test
	void aNewRowWithoutItsParentIsRefused() {
		assertEquals(List.of("row 2, column Workstream: Name where the new milestone belongs."),
				Trial.reasons(trial.plan("milestones", "Reference,Name,Workstream", "MS-02,Test,")));
	}

	@Test
	void aFileWithoutColumnOfParentsAddsNoRows() {
		assertTrue(Trial.reasons(trial.plan("milestones", "Reference,Name", "MS-02,Test")).get(0)
				.contains("The file has no column that says where a new milestone belongs."));
	}

	@Test
	void rowsThatWouldStandDeeperThanAnybodyLooksAreRefused() {
		String[] lines = new String[104];
		lines[0] = "Reference,Name," + parent;
		for (int row = 1; row < lines.length; row++) {
			lines[row] = "CAP-" + (1_000 + row) + ",Level," + (row == 1 ? "L-01" : "CAP-" + (999 + row));
		}

		assertEquals("row 100: CAP-1099 Level would stand more than 100 levels deep.", Trial.reasons(trial.plan("capabilities", lines)).get(0));
	}

	@Test
	void aRefusalReachesRowsThatNameItThroughOthers() {
		ImportPlan plan = trial.plan("capabilities", "Reference,Name," + parent, "CAP-07,Third,CAP-06", "CAP-06,Second,CAP-05", "CAP-05,First,CAP-99");

		assertEquals(List.of(2, 3, 4), plan.refused().stream().map(Refusal::row).toList());
	}

	@Test
	void newRowsHangUnderNewRows() {
		trial.make("capabilities", "Reference,Name," + parent, "CAP-05,Deep,CAP-04", "CAP-04,Middle,L-01");

		assertEquals("CAP-05 Deep", Labels.of(layer.getCapabilities().get(1).getCapabilities().get(0)));
	}

	@Test
	void anElementMovesBelowANewOne() {
		trial.make("capabilities", "Reference,Name," + parent, "CAP-01,Outer,CAP-09", "CAP-09,Above,L-01");

		assertEquals("CAP-09 Above", Labels.of(outer.eContainer()));
	}

	@Test
	void anElementMovesBelowItsOwnPartWhenThatMovesAway() {
		trial.make("capabilities", "Reference,Name," + parent, "CAP-01,Outer,CAP-02", "CAP-02,Inner,L-01");

		assertEquals("CAP-02 Inner in L-01 Layer", Labels.of(outer.eContainer()) + " in " + Labels.of(inner.eContainer()));
	}

	@Test
	void anElementDoesNotMoveBelowItsOwnPart() {
		assertEquals(List.of("row 2, column " + parent + ", \"CAP-02\": CAP-01 Outer cannot be part of CAP-02 Inner, which is part of it."),
				Trial.reasons(trial.plan("capabilities", "Reference,Name," + parent, "CAP-01,Outer,CAP-02")));
	}

	@Test
	void anElementDoesNotMoveBelowItsOwnPartWhoseRowLeavesItThere() {
		assertEquals(List.of("row 2: CAP-01 Outer would be part of itself, through other rows of the file."),
				Trial.reasons(trial.plan("capabilities", "Reference,Name," + parent, "CAP-01,Outer,CAP-02", "CAP-02,Inner,CAP-01")));
	}

	@Test
	void anElementDoesNotMoveBelowItsOwnPartWhenTheRowThatMovesThatIsRefused() {
		assertEquals(2, trial.plan("capabilities", "Reference,Name,Publication," + parent, "CAP-01,Outer,Public,CAP-02", "CAP-02,Inner,Nobody,L-01")
				.refusedRows());
	}

	@Test
	void undoBringsAllToTheirPlaces() {
		trial.make("capabilities", "Reference,Name," + parent, "CAP-02,Inner,CAP-09", "CAP-09,Above,L-01");
		trial.undo();

		assertEquals("CAP-01 Outer 1", Labels.of(inner.eContainer()) + " " + layer.getCapabilities().size());
	}
}
