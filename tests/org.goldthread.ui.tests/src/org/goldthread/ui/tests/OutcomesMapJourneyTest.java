package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transformation architect edits the outcomes map of the Oxfordshire portfolio. */
class OutcomesMapJourneyTest extends DiagramJourney {

	private static final String NEW = "Neighbourhood hubs";

	@Test
	void aWorkstreamIsCreatedFromThePaletteAndNamedInPlace() {
		create();
		assertTrue(map.hasEditPart(NEW));
		assertTrue(map.isDirty());
	}

	@Test
	void aWorkstreamIsConnectedToAnOutcome() {
		create();
		map.activateTool("Contribution");
		map.connect(NEW, "TC2");
		map.bot().waitUntil("the contribution to appear", () -> map.edgesOf(NEW) == 1);
	}

	@Test
	void aFigureIsMovedAndStaysWhereItWasPut() {
		Rectangle before = map.boundsOf("WS-03");
		map.drag("WS-03", 64, 48);
		map.bot().waitUntil("the figure to move", () -> !map.boundsOf("WS-03").equals(before));
		Rectangle moved = map.boundsOf("WS-03");
		saveAndReopen();
		assertEquals(moved, map.boundsOf("WS-03"));
	}

	@Test
	void deletingAFigureDeletesItsElementAndUndoBringsItBack() {
		map.select("WS-03");
		bot.menu("Diagram").menu("Delete from portfolio").click();
		map.bot().waitUntil("the figure to go", () -> !map.hasEditPart("WS-03"));
		bot.menu("Edit").menu("Undo").click();
		map.getEditPart("WS-03");
	}

	@Test
	void allIsUndoneAndRedone() {
		String before = content();
		create();
		map.activateTool("Contribution");
		map.connect(NEW, "TC2");
		map.bot().waitUntil("the contribution to appear", () -> map.edgesOf(NEW) == 1);
		map.drag(NEW, 48, 32);
		bot.menu("Diagram").menu("Lay out").click();
		bot.waitUntil("the layout to be a step of undo",
				() -> example.document().edits().undoLabel().orElse("").startsWith("Lay out"));
		String after = content();
		undoAll();
		assertEquals(before, content());
		redoAll();
		assertEquals(after, content());
	}

	@Test
	void whatWasSavedIsThereAgain() {
		create();
		map.activateTool("Contribution");
		map.connect(NEW, "TC2");
		map.bot().waitUntil("the contribution to appear", () -> map.edgesOf(NEW) == 1);
		String saved = content();
		saveAndReopen();
		assertEquals(saved, content());
		assertTrue(example.saved().contains(NEW));
		assertEquals(1, map.edgesOf(NEW));
		assertFalse(map.isDirty());
	}

	@Test
	void theWholeJourneyIsThereAgainAfterSavingAndOpening() {
		String before = content();
		create();
		map.activateTool("Contribution");
		map.connect(NEW, "TC2");
		map.bot().waitUntil("the contribution to appear", () -> map.edgesOf(NEW) == 1);
		map.select(NEW);
		bot.menu("Edit").menu("Rename").click();
		map.directEditType("Hubs for neighbours");
		map.getEditPart("Hubs for neighbours");
		undoAll();
		assertEquals(before, content());
		redoAll();
		map.drag("Hubs for neighbours", 48, 32);
		bot.menu("Diagram").menu("Lay out").click();
		bot.waitUntil("the layout to be a step of undo",
				() -> example.document().edits().undoLabel().orElse("").startsWith("Lay out"));
		Rectangle place = map.boundsOf("Hubs for neighbours");
		String saved = content();
		saveAndReopen();
		assertEquals(saved, content());
		assertEquals(place, map.boundsOf("Hubs for neighbours"));
		assertEquals(1, map.edgesOf("Hubs for neighbours"));
	}

	@Test
	void renamingInTheMapShowsInTheExplorer() {
		map.select("WS-03");
		bot.menu("Edit").menu("Rename").click();
		map.directEditType("Front door for all");
		map.getEditPart("Front door for all");
		BotView explorer = bot.viewByTitle("Explorer").show();
		explorer.bot().textWithMessage("Filter by name or reference").setText("front door for all");
		explorer.bot().waitUntil("the explorer to find the new name",
				() -> explorer.bot().tree().selection().equals(List.of("WS-03 Front door for all")));
		explorer.bot().textWithMessage("Filter by name or reference").setText("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Explorer", "Properties" })
	void theMapIsLaidOutWhileAViewHasTheKeyboard(String view) {
		map.drag("WS-03", 64, 48);
		bot.viewByTitle(view).show();
		bot.toolbarButtonWithTooltip("Lay out").click();
		bot.waitUntil("the layout to be a step of undo",
				() -> example.document().edits().undoLabel().orElse("").startsWith("Lay out"));
	}

	@Test
	void theMapCanBeExportedWhileAViewHasTheKeyboard() {
		bot.viewByTitle("Properties").show();
		bot.waitUntil("the export to be possible", () -> bot.menu("File").menu("Export diagram\u2026").isEnabled());
	}

	@Test
	void nothingIsLaidOutWithoutADiagram() {
		example.close();
		bot.waitUntil("the layout to be impossible", () -> !bot.toolbarButtonWithTooltip("Lay out").isEnabled());
		example.open();
	}

	private void create() {
		map.activateTool("Workstream");
		map.click(300, 40);
		map.directEditType(NEW);
		map.getEditPart(NEW);
	}

	private void saveAndReopen() {
		bot.menu("File").menu("Save").click();
		bot.waitUntil("the file to be saved", () -> !example.document().isDirty());
		example.close();
		example.open();
		map = bot.gefEditor(MAP);
	}

	private void undoAll() {
		UiThread.run(() -> {
			while (example.document().edits().canUndo()) {
				example.document().edits().undo();
			}
		});
	}

	private void redoAll() {
		UiThread.run(() -> {
			while (example.document().edits().canRedo()) {
				example.document().edits().redo();
			}
		});
	}

	/** The whole portfolio as text. */
	private String content() {
		return UiThread.ask(() -> PortfolioText.of(example.document().resource()));
	}
}
