package org.goldthread.ui.diagram.edit;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.edge;
import static org.goldthread.ui.diagram.Views.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.model.BendKind;
import org.goldthread.model.Diagram;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.export.ShownViews;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.ui.diagram.arrange.Alignment;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users decide where figures lie, how large they are, how edges bend and what is shown. */
class PlaceEditsTest {

	private static final TextMeasure MEASURE = new TextMeasure();

	private final NodeView inner = node("inner");
	private final NodeView box = new NodeView("box", "Card", node("box").element(), "box", "Box", "", "", inner.style(), List.of(inner));
	private final DiagramContents contents = contents(List.of(node("a"), node("b"), box), edge("a", "b"));
	private final Diagram diagram = Elements.create(Literals.DIAGRAM, Diagram.class);
	private final Scene scene = new Scene();
	private final Pins pins = new Pins(scene, new Subject(diagram, diagram, null));
	private final PlaceEdits edits = new PlaceEdits(pins);

	@BeforeEach
	void show() {
		DiagramContents shown = ShownViews.without(contents, Set.copyOf(diagram.getHidden())).contents();
		scene.show(shown, DiagramLayout.place(shown, Presentation.NONE, StoredPositions.of(diagram), MEASURE));
	}

	@Test
	void aContainerTakesWhatIsInItAlong() {
		Bounds before = shown("inner").bounds();
		apply(edits.move(List.of(shown("box")), 80, 40));
		assertEquals(before.moved(80, 40), shown("inner").bounds());
	}

	@Test
	void aFigureKeepsTheSizeThatItWasGiven() {
		Bounds wanted = new Bounds(shown("a").bounds().x(), shown("a").bounds().y(), 320, 140);
		apply(edits.resize(Map.of(shown("a"), wanted)));
		apply(edits.move(List.of(shown("a")), 4, 4));
		assertEquals(wanted.moved(4, 4), shown("a").bounds());
	}

	@Test
	void aContainerIsNeverTooSmallForWhatIsInIt() {
		Bounds before = shown("box").bounds();
		apply(edits.resize(Map.of(shown("box"), new Bounds(before.x(), before.y(), 10, 10))));
		assertTrue(shown("box").bounds().contains(shown("inner").bounds()));
	}

	@Test
	void figuresAreAlignedWithTheOneSelectedLast() {
		double left = shown("b").bounds().x();
		apply(edits.align(List.of(shown("a"), shown("b")), Alignment.LEFT));
		assertEquals(left, shown("a").bounds().x());
		assertEquals(left, shown("b").bounds().x());
	}

	@Test
	void bendsMadeByHandAreKept() {
		Bounds a = shown("a").bounds();
		apply(edits.bend(line(), List.of(new Point(a.right() + 20, a.centre().y()), new Point(a.right() + 20, a.bottom() + 200))));
		assertEquals(BendKind.MANUAL, diagram.getRoutes().getFirst().getKind());
		assertTrue(line().place().points().contains(new Point(a.right() + 20, a.bottom() + 200)), line().place().points().toString());
	}

	@Test
	void anEdgeWithoutBendsIsRoutedAutomatically() {
		apply(edits.bend(line(), List.of(new Point(500, 500))));
		apply(edits.bend(line(), List.of()));
		assertTrue(diagram.getRoutes().stream().noneMatch(route -> route.getKey().equals("a>b")));
	}

	@Test
	void hiddenFiguresGoWithTheirEdgesAndComeBackToTheirPlace() {
		ShowEdits showing = new ShowEdits(pins);
		Bounds before = shown("a").bounds();
		apply(showing.hide(List.of(shown("a"))));
		assertTrue(scene.find("a").isEmpty() && scene.edges().isEmpty());
		apply(showing.show(List.of("a")));
		assertEquals(before, shown("a").bounds());
	}

	private void apply(Edit edit) {
		edit.change().run();
		show();
	}

	private ShownNode shown(String key) {
		return (ShownNode) scene.find(key).orElseThrow();
	}

	private ShownEdge line() {
		return scene.edges().getFirst();
	}
}
