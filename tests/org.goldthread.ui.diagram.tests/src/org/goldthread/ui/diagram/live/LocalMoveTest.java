package org.goldthread.ui.diagram.live;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.edge;
import static org.goldthread.ui.diagram.Views.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.SceneChange;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures are moved without placing the rest anew. */
class LocalMoveTest {

	private static final TextMeasure MEASURE = new TextMeasure();

	private final NodeView inner = node("inner");
	private final NodeView box = new NodeView("box", "Card", inner.element(), "box", "Box", "", "", inner.style(), List.of(inner));
	private final DiagramContents contents = contents(List.of(node("a"), node("b"), node("c"), box), edge("a", "b"), edge("b", "c"));
	private final Scene scene = new Scene();

	@BeforeEach
	void show() {
		scene.show(contents, DiagramLayout.place(contents, Presentation.NONE, StoredPositions.NONE, MEASURE));
	}

	@Test
	void theMovedFigureLiesWhereItIsStored() {
		Bounds before = bounds("a");
		move("a", 40, 300);
		assertEquals(before.moved(40, 300), bounds("a"));
	}

	@Test
	void onlyItsOwnEdgesAreLedAnew() {
		assertEquals(List.of("a>b"), move("a", 40, 300).edges().stream().map(ShownEdge::key).toList());
	}

	@Test
	void itsEdgesStartAtItsBorder() {
		move("a", 40, 300);
		ShownEdge edge = (ShownEdge) scene.find("a>b").orElseThrow();
		Point start = edge.place().points().getFirst();
		assertTrue(bounds("a").grown(1).contains(new Bounds(start.x(), start.y(), 0, 0)), start + " at " + bounds("a"));
	}

	@Test
	void theDiagramAsPlacedKnowsOfTheMove() {
		move("a", 40, 300);
		assertEquals(bounds("a"), scene.placed().node("a").orElseThrow().bounds());
	}

	@Test
	void whatIsInAContainerMayMakeItLargerAndIsPlacedWithAllOthers() {
		assertTrue(local("inner", 40, 300).isEmpty());
	}

	@Test
	void aContainerThatLeavesSomethingBehindIsPlacedWithAllOthers() {
		assertTrue(local("box", 40, 300).isEmpty());
	}

	private SceneChange move(String key, double right, double down) {
		LocalMove move = local(key, right, down).orElseThrow();
		return scene.move(move.nodes(), move.edges());
	}

	private Optional<LocalMove> local(String key, double right, double down) {
		Point corner = new Point(Math.round(bounds(key).x()) + right, Math.round(bounds(key).y()) + down);
		return LocalMove.of(scene, Map.of(key, corner), edge -> Optional.empty(), MEASURE);
	}

	private Bounds bounds(String key) {
		return ((ShownNode) scene.find(key).orElseThrow()).bounds();
	}
}
