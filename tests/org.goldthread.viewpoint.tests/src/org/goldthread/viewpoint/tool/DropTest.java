package org.goldthread.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

class DropTest {

	private final Docks docks = new Docks();

	@Test
	void aFigureIsPutIntoAContainer() {
		docks.tools.drop(List.of(figure("Ann")), on("West")).change().run();
		assertEquals(List.of("Dan", "Ann"), Docks.names(docks.node("West").element(), "moored"));
	}

	@Test
	void aDroppedFigureShowsInItsNewContainer() {
		docks.tools.drop(List.of(figure("Ann")), on("West")).change().run();
		assertEquals(List.of("Dan", "Ann"), docks.node("West").children().stream().map(NodeView::title).toList());
	}

	@Test
	void aFigureMovesFromContainerToContainer() {
		Dragged dan = Dragged.figure(docks.node("Dan"), docks.node("West").element());
		docks.tools.drop(List.of(dan), on("East")).change().run();
		assertEquals(List.of("Dan"), Docks.names(docks.node("East").element(), "moored"));
	}

	@Test
	void thePreconditionIsAskedOfTheDraggedElement() {
		assertTrue(docks.tools.dropRefusal(List.of(figure("Bob")), on("West")).orElseThrow().contains("cannot be put into"));
	}

	@Test
	void oneThatIsRefusedRefusesAll() {
		assertTrue(docks.tools.dropRefusal(List.of(figure("Ann"), figure("Bob")), on("West")).isPresent());
	}

	@Test
	void anElementFromElsewhereTakesTheToolOfItsSource() {
		docks.tools.drop(List.of(Dragged.element(docks.node("Bob").element())), on("West")).change().run();
		assertEquals(docks.node("West").element(), Harbour.get(docks.node("Bob").element(), "berth"));
	}

	@Test
	void aContainerRefusesWhatItsToolsDoNotShow() {
		assertEquals(Optional.of("Quay cannot be put into Quay, which takes a moored ship or a ship"),
				docks.tools.dropRefusal(List.of(figure("East")), on("West")));
	}

	@Test
	void aContainerIsNotPutIntoItself() {
		assertEquals(Optional.of("Quay cannot be put into itself"), docks.tools.dropRefusal(List.of(figure("West")), on("West")));
	}

	@Test
	void aToolWorksOnlyWhileItsLayerIsShown() {
		Dragged dan = Dragged.figure(docks.node("Dan"), docks.node("West").element());
		assertTrue(docks.tools.dropRefusal(List.of(dan), Optional.empty()).isPresent());
		docks.layers.add("Storm");
		assertEquals(Optional.empty(), docks.tools.dropRefusal(List.of(dan), Optional.empty()));
	}

	@Test
	void aFigureIsTakenOutOntoTheFreeGround() {
		docks.layers.add("Storm");
		Dragged dan = Dragged.figure(docks.node("Dan"), docks.node("West").element());
		docks.tools.drop(List.of(dan), Optional.empty()).change().run();
		assertEquals(List.of("Ann", "Bob", "Cyd", "Dan"), Docks.names(docks.port, "ships"));
	}

	@Test
	void itsStepIsNamedInTheUndoMenu() {
		assertEquals("Put Ship into Quay", docks.tools.drop(List.of(figure("Ann")), on("West")).label());
	}

	@Test
	void whatIsRefusedCannotBeRun() {
		assertThrows(ToolException.class, () -> docks.tools.drop(List.of(figure("Bob")), on("West")));
	}

	private Dragged figure(String name) {
		return Dragged.figure(docks.node(name), docks.port);
	}

	private Optional<NodeView> on(String name) {
		return Optional.of(docks.node(name));
	}
}
