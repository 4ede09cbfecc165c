package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Diagram;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.Edit;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.diagram.editor.DiagramEditor;
import org.goldthread.ui.diagram.part.EdgePart;
import org.goldthread.ui.document.ElementOpener;
import org.junit.jupiter.api.Test;

/** An architect arranges, hides, finds, copies and annotates what diagrams show. */
class DiagramEditorJourneyTest extends DiagramJourney {

	@Test
	void everyDiagramOfTheExampleOpens() {
		List<Diagram> diagrams = UiThread.ask(() -> List.copyOf(example.document().portfolio().getDiagrams()));
		for (Diagram diagram : diagrams) {
			UiThread.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(diagram));
			bot.waitUntil(diagram.getName() + " to show figures", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
					.getActiveEditor() instanceof DiagramEditor editor && editor.diagram() == diagram && !editor.scene().nodes().isEmpty());
		}
	}

	@Test
	void aDiagramOfAnUnknownKindSaysSo() {
		UiThread.run(() -> {
			Diagram unknown = Elements.create(Literals.DIAGRAM, Diagram.class);
			example.document().edits().apply(Edit.of("New diagram", () -> {
				unknown.setName("Of another kind");
				unknown.setKind("Horoscope");
				example.document().portfolio().getDiagrams().add(unknown);
			}));
			PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(unknown);
		});
		assertEquals("Of another kind", UiThread.ask(() -> editor().getPartName()));
	}

	@Test
	void aClickOnAWeightMeetsItsLine() {
		UiThread.run(() -> editor().scene().edges().forEach(edge -> {
			EdgePart line = (EdgePart) editor().viewer().partOf(edge).orElseThrow();
			assertSame(line, editor().viewer().getVisualPartMap().get(line.line().label()));
		}));
	}

	@Test
	void aHiddenFigureStaysInThePortfolioAndComesBack() {
		Rectangle before = map.boundsOf("WS-03");
		map.select("WS-03");
		bot.menu("Diagram").menu("Hide").click();
		map.bot().waitUntil("the figure to go", () -> !map.hasEditPart("WS-03"));
		bot.menu("Diagram").menu("Show all hidden").click();
		assertEquals(before, map.boundsOf("WS-03"));
	}

	@Test
	void figuresAreAlignedAndOneUndoTakesThemBack() {
		Rectangle before = map.boundsOf("WS-03");
		bot.menu("Edit").menu("Select all").click();
		bot.menu("Diagram").menu("Arrange").menu("Left sides").click();
		map.bot().waitUntil("the figures to stand in one line", () -> map.boundsOf("WS-03").x == map.boundsOf("TC2").x);
		bot.menu("Edit").menu("Undo").click();
		map.bot().waitUntil("the figures to go back", () -> map.boundsOf("WS-03").equals(before));
	}

	@Test
	void theGoldenThreadOfAFigureIsSelected() {
		map.select("WS-03");
		bot.menu("Diagram").menu("Select golden thread").click();
		map.bot().waitUntil("more to be selected", () -> map.selectedLabels().size() > 2);
	}

	@Test
	void copiedFiguresArePastedAsNewElements() {
		int before = UiThread.ask(() -> editor().scene().nodes().size());
		map.select("WS-03");
		bot.menu("Edit").menu("Copy").click();
		bot.menu("Edit").menu("Paste").click();
		map.bot().waitUntil("the copy to appear", () -> editor().scene().nodes().size() == before + 1);
		bot.menu("Edit").menu("Undo").click();
		map.bot().waitUntil("the copy to go", () -> editor().scene().nodes().size() == before);
	}

	@Test
	void aNoteIsPutOnThePage() {
		bot.menu("Diagram").menu("Add note").click();
		map.bot().waitUntil("the note to appear", () -> editor().scene().notes().size() == 1);
		assertTrue(map.isDirty());
	}

	@Test
	void aSelectionIsLaidOutAlone() {
		map.drag("WS-03", 64, 48);
		map.select("WS-03");
		bot.menu("Diagram").menu("Select neighbours").click();
		bot.menu("Diagram").menu("Lay out selection").click();
		bot.waitUntil("the layout to be a step of undo", () -> "Lay out selection".equals(example.document().edits().undoLabel().orElse("")));
	}

	@Test
	void nothingIsDeletedWhereNothingIsSelected() {
		bot.menu("Diagram").menu("Delete from portfolio").click();
		assertFalse(map.isDirty());
	}

	private static DiagramEditor editor() {
		return (DiagramEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}
}
