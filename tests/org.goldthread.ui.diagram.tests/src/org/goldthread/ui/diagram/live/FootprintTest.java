package org.goldthread.ui.diagram.live;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.edge;
import static org.goldthread.ui.diagram.Views.holding;
import static org.goldthread.ui.diagram.Views.node;
import static org.goldthread.ui.diagram.Views.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;

import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

/** When a diagram has to be laid out again. */
class FootprintTest {

	private static final TextMeasure MEASURE = new TextMeasure();

	private final NodeView a = node("a");
	private final NodeView b = node("b");

	@Test
	void anotherTitleOfTheSameSizeNeedsNoLayout() {
		assertEquals(of(contents(List.of(a, b))), of(contents(List.of(titled(a, "Other words"), b))));
	}

	@Test
	void aTitleThatNeedsMoreLinesDoes() {
		String wide = "A title of so many words that two lines are needed to write it on a card";
		assertNotEquals(of(contents(List.of(a, b))), of(contents(List.of(titled(a, wide), b))));
	}

	@Test
	void anotherEdgeDoes() {
		assertNotEquals(of(contents(List.of(a, b))), of(contents(List.of(a, b), edge("a", "b"))));
	}

	@Test
	void anotherPlaceDoes() {
		StoredPositions stored = new StoredPositions(Map.of("a", new StoredPositions.Figure(8, 8, -1, -1)), Map.of());
		assertNotEquals(of(contents(List.of(a))), Footprint.of(contents(List.of(a)), stored, MEASURE));
	}

	@Test
	void anotherContainerDoes() {
		NodeView inner = node("inner");
		assertNotEquals(of(contents(List.of(holding(a, inner, node("x")), holding(b, node("y"))))),
				of(contents(List.of(holding(a, node("x")), holding(b, node("y"), inner)))));
	}

	@Test
	void anotherTitleInAContainerDoesAsThatMayBeNarrow() {
		NodeView inner = node("inner");
		assertNotEquals(of(contents(List.of(holding(a, inner)))), of(contents(List.of(holding(a, titled(inner, "Other words"))))));
	}

	@Test
	void equalContentsOfAContainerNeedNoLayout() {
		NodeView inner = node("inner");
		assertEquals(of(contents(List.of(holding(a, inner)))), of(contents(List.of(holding(a, inner)))));
	}

	private static Footprint of(DiagramContents contents) {
		return Footprint.of(contents, StoredPositions.NONE, MEASURE);
	}
}
