package org.goldthread.ui.diagram.scene;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.edge;
import static org.goldthread.ui.diagram.Views.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.Test;

/** What is drawn in gold: workstreams w1 and w2 serve outcome o1, w2 also o2; both outcomes serve theme t. */
class GoldenThreadTest {

	private final DiagramContents map = contents(List.of(node("w1"), node("w2"), node("o1"), node("o2"), node("t")), edge("w1", "o1"),
			edge("w2", "o1"), edge("w2", "o2"), edge("o1", "t"), edge("o2", "t"));

	@Test
	void aWorkstreamIsTiedToAllThatItLeadsTo() {
		assertEquals(new GoldenThread(Set.of("w1", "o1", "t"), Set.of("w1>o1", "o1>t")), GoldenThread.of(map, List.of("w1")));
	}

	@Test
	void anOutcomeIsTiedToBothSides() {
		assertEquals(new GoldenThread(Set.of("w1", "w2", "o1", "t"), Set.of("w1>o1", "w2>o1", "o1>t")),
				GoldenThread.of(map, List.of("o1")));
	}

	@Test
	void whatOnlySharesATargetIsNotOnTheThread() {
		assertEquals(Set.of("w2", "o2", "t"), GoldenThread.of(map, List.of("o2")).nodes());
	}

	@Test
	void anEdgeIsTiedToWhatItComesFromAndLeadsTo() {
		assertEquals(new GoldenThread(Set.of("w2", "o2", "t"), Set.of("w2>o2", "o2>t")), GoldenThread.of(map, List.of("w2>o2")));
	}

	@Test
	void severalSelectedHaveTheirThreadsTogether() {
		assertEquals(Set.of("w1", "w2", "o1", "o2", "t"), GoldenThread.of(map, List.of("w1", "w2")).nodes());
	}

	@Test
	void nothingSelectedHasNoThread() {
		assertEquals(GoldenThread.NONE, GoldenThread.of(map, List.of()));
	}

	@Test
	void aCircleEnds() {
		DiagramContents circle = contents(List.of(node("a"), node("b")), edge("a", "b"), edge("b", "a"));
		assertEquals(new GoldenThread(Set.of("a", "b"), Set.of("a>b", "b>a")), GoldenThread.of(circle, List.of("a")));
	}
}
