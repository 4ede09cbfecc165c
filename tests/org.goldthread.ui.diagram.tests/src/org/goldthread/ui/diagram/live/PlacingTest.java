package org.goldthread.ui.diagram.live;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.Test;

/** What is placed in the background is shown when it comes back, unless it is out of date by then. */
class PlacingTest {

	private static final int LARGE = 301;

	private final BlockingQueue<Runnable> back = new LinkedBlockingQueue<>();
	private final Placing placing = new Placing(Presentation.NONE, new TextMeasure(), back::add);
	private final DiagramContents large = contents(IntStream.range(0, LARGE).mapToObj(number -> node("n" + number)).toList());
	private final List<PlacedDiagram> shown = new ArrayList<>();

	@Test
	void aSmallDiagramIsPlacedAtOnce() {
		placing.placeBehind(contents(List.of(node("a"))), StoredPositions.NONE, shown::add);
		assertEquals(1, shown.size());
	}

	@Test
	void aLargeDiagramIsShownWhenItComesBack() throws InterruptedException {
		placeBehind(0);
		back.take().run();
		assertEquals(0, left(shown.getFirst()));
	}

	@Test
	void whatWasDroppedMeanwhileIsNotShown() throws InterruptedException {
		placeBehind(0);
		Runnable late = back.take();
		placing.cancel();
		late.run();
		assertEquals(List.of(), shown);
	}

	@Test
	void ofTwoOnlyTheLastIsShown() throws InterruptedException {
		placeBehind(0);
		Runnable late = back.take();
		placeBehind(40);
		late.run();
		back.take().run();
		assertEquals(List.of(40.0), shown.stream().map(PlacingTest::left).toList());
	}

	private void placeBehind(int left) {
		Map<String, StoredPositions.Figure> figures = new HashMap<>();
		large.nodes().forEach(view -> figures.put(view.key(), new StoredPositions.Figure(left, 80 * figures.size(), -1, -1)));
		placing.placeBehind(large, new StoredPositions(figures, Map.of()), shown::add);
	}

	private static double left(PlacedDiagram placed) {
		return placed.node("n0").orElseThrow().bounds().x();
	}
}
