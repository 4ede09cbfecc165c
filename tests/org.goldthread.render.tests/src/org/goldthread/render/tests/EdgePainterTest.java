package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.EdgeView;
import org.junit.jupiter.api.Test;

class EdgePainterTest {

	private final TextMeasure measure = new TextMeasure();
	private final Theme theme = Theme.light();
	private final MapSample sample = MapSample.ofTheLook();
	private final EdgePainter painter = new EdgePainter(theme, measure, MapSample.PRESENTATION.edgeWidths());

	@Test
	void widthShowsWeight() {
		assertTrue(painter.width(sample.edge("WS-05", "B-06"), EdgeState.PLAIN) > painter.width(sample.edge("WS-05", "B-04"), EdgeState.PLAIN));
	}

	@Test
	void aQuietLineIsInMutedInk() {
		assertEquals(theme.mutedInk(), painted(EdgeState.PLAIN).brushes.getLast().line());
	}

	@Test
	void theThreadIsGold() {
		assertEquals(theme.thread(), painted(new EdgeState(false, true)).brushes.getLast().line());
	}

	@Test
	void aLabelStandsOnAPillInTheColourOfTheCanvas() {
		RecordingPainter recording = new RecordingPainter(measure);
		painter.paintLabel(recording, sample.edge("WS-03", "B-04"), new Point(100, 50), EdgeState.PLAIN);
		assertEquals(theme.canvas(), recording.brushes.getFirst().fill());
		assertTrue(recording.shapes.getFirst().contains(recording.texts.getFirst().bounds()));
	}

	@Test
	void anEdgeWithoutLabelPaintsNone() {
		RecordingPainter recording = new RecordingPainter(measure);
		painter.paintLabel(recording, sample.edge("B-04", "TC2"), new Point(100, 50), EdgeState.PLAIN);
		assertEquals(List.of(), recording.texts);
	}

	@Test
	void noLabelHidesAFigureOrAnotherLabel() {
		for (long seed = 1; seed < 9; seed++) {
			MapSample map = RandomMaps.of(seed);
			PlacedDiagram placed = DiagramLayout.arrange(map.contents(), MapSample.PRESENTATION, measure);
			List<Bounds> areas = new ArrayList<>(placed.nodes().stream().map(PlacedNode::bounds).toList());
			for (EdgeView edge : map.contents().edges()) {
				if (!edge.label().isEmpty()) {
					Bounds label = EdgePainter.labelBounds(edge.label(), placed.edge(edge.key()).orElseThrow().label(), measure);
					assertTrue(areas.stream().noneMatch(label::overlaps), edge.key() + " of map " + seed);
					areas.add(label);
				}
			}
		}
	}

	@Test
	void aLabelStandsOnItsOwnLine() {
		PlacedDiagram placed = DiagramLayout.arrange(sample.contents(), MapSample.PRESENTATION, measure);
		Map<String, Point> labels = new HashMap<>();
		placed.edges().forEach(edge -> labels.put(edge.key(), edge.label()));
		assertTrue(placed.edges().stream().allMatch(edge -> isOn(edge.points(), labels.get(edge.key()))));
	}

	private static boolean isOn(List<Point> points, Point label) {
		for (int index = 1; index < points.size(); index++) {
			Bounds leg = Bounds.between(points.get(index - 1), points.get(index)).grown(0.6);
			if (leg.contains(new Bounds(label.x(), label.y(), 0, 0))) {
				return true;
			}
		}
		return false;
	}

	private RecordingPainter painted(EdgeState state) {
		RecordingPainter recording = new RecordingPainter(measure);
		painter.paintLine(recording, sample.edge("WS-03", "B-04"), List.of(new Point(0, 0), new Point(50, 0), new Point(50, 40)), state);
		return recording;
	}
}
