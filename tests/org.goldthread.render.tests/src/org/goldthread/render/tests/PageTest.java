package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.goldthread.render.page.PagePainter;
import org.goldthread.render.page.PageText;
import org.goldthread.render.page.Picture;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

	private static final double MARGIN = 40;
	private static final double LINE = 2;
	private static final PageText TEXT = new PageText("Outcomes map", "New Operating Model", List.of("A note at the foot of the page."));

	private final TextMeasure measure = new TextMeasure();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void everythingLiesInsideTheMargins(long seed) {
		RecordingPainter recording = paint(RandomMaps.of(seed), StoredPositions.NONE, TEXT);
		assertEquals(List.of(), outside(recording));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void figuresThatWereMovedAnywhereAreNotCutOff(long seed) {
		Random random = new Random(seed);
		StoredPositions stored = new StoredPositions(Map.of("Workstream:WS-3", figure(random), "Benefit:B-3", figure(random)), Map.of());
		assertEquals(List.of(), outside(paint(RandomMaps.of(seed), stored, TEXT)));
	}

	@Test
	void aLongTitleWidensThePage() {
		PageText text = new PageText("A long title ".repeat(20).strip(), "", List.of());
		assertEquals(List.of(), outside(paint(new MapSample().theme("T1", "Thriving communities"), StoredPositions.NONE, text)));
	}

	@Test
	void legendAndNotesCoverNoFigure() {
		MapSample sample = MapSample.ofTheLook();
		RecordingPainter recording = paint(sample, StoredPositions.NONE, TEXT);
		Bounds note = recording.texts.stream().filter(text -> text.text().startsWith("A note")).findFirst().orElseThrow().bounds();
		Bounds legend = recording.texts.stream().filter(text -> text.text().equals("Legend")).findFirst().orElseThrow().bounds();
		PlacedDiagram placed = DiagramLayout.arrange(sample.contents(), MapSample.PRESENTATION, measure);
		assertTrue(placed.nodes().stream().noneMatch(node -> node.bounds().overlaps(note) || node.bounds().overlaps(legend)));
	}

	private static Figure figure(Random random) {
		return new Figure(random.nextInt(6000) - 3000, random.nextInt(6000) - 3000, -1, -1);
	}

	private RecordingPainter paint(MapSample sample, StoredPositions stored, PageText text) {
		PlacedDiagram placed = DiagramLayout.place(sample.contents(), MapSample.PRESENTATION, stored, measure);
		PagePainter page = new PagePainter(Theme.light(), measure, IconSet.none(),
				new Picture(sample.contents(), placed, MapSample.PRESENTATION), text);
		RecordingPainter recording = new RecordingPainter(measure);
		page.paint(recording);
		assertEquals(new Bounds(0, 0, page.width(), page.height()), recording.shapes.getFirst());
		return recording;
	}

	private static List<Object> outside(RecordingPainter recording) {
		Bounds inside = recording.shapes.getFirst().grown(LINE - MARGIN);
		List<Object> faults = new ArrayList<>();
		recording.shapes.stream().skip(1).filter(shape -> !inside.contains(shape)).forEach(faults::add);
		recording.texts.stream().filter(text -> !inside.grown(MARGIN / 2).contains(text.bounds())).forEach(faults::add);
		return faults;
	}
}
