package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedHeading;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An automatic layout is judged by its properties, not by its coordinates. */
class ArrangementTest {

	private static final double BETWEEN_FIGURES = 16;

	private final TextMeasure measure = new TextMeasure();

	static LongStream seeds() {
		return LongStream.range(1, 9);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void figuresStandApart(long seed) {
		assertEquals(List.of(), LayoutProperties.closerThan(BETWEEN_FIGURES, arranged(RandomMaps.of(seed))));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyEdgeLeadsToTheRight(long seed) {
		DiagramContents contents = RandomMaps.of(seed).contents();
		assertEquals(List.of(), LayoutProperties.againstTheDirection(contents, arranged(contents)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theFiguresOfAColumnBeginAtOneLeftSide(long seed) {
		DiagramContents contents = RandomMaps.of(seed).contents();
		Map<String, List<Double>> columns = LayoutProperties.columns(contents, arranged(contents));
		assertTrue(columns.values().stream().allMatch(sides -> sides.size() == 1), columns::toString);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyLegIsLevelOrUpright(long seed) {
		assertEquals(List.of(), LayoutProperties.slanted(arranged(RandomMaps.of(seed))));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyEdgeRunsFromBorderToBorder(long seed) {
		DiagramContents contents = RandomMaps.of(seed).contents();
		assertEquals(List.of(), LayoutProperties.loose(contents, arranged(contents)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noEdgeRunsThroughAFigure(long seed) {
		assertEquals(List.of(), LayoutProperties.throughFigures(arranged(RandomMaps.of(seed))));
	}

	@Test
	void theSameInputGivesTheSameResult() {
		PlacedDiagram first = arranged(RandomMaps.of(5));
		PlacedDiagram second = arranged(RandomMaps.of(5));
		assertEquals(first.nodes(), second.nodes());
		assertEquals(first.edges(), second.edges());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void oneMoreWorkstreamLeavesTheOrderOfTheOthers(long seed) {
		List<String> before = LayoutProperties.order(arranged(RandomMaps.of(seed)), "Workstream");
		PlacedDiagram placed = arranged(RandomMaps.of(seed).workstream("WS-99", "New", ""));
		List<String> after = new ArrayList<>(LayoutProperties.order(placed, "Workstream"));
		after.remove("Workstream:WS-99");
		assertEquals(before, after);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void oneMoreEdgeChangesFewPlacesOfOthers(long seed) {
		List<String> before = order(arranged(RandomMaps.of(seed)));
		List<String> after = order(arranged(RandomMaps.of(seed).edge("WS-11", "B-2", 10)));
		assertTrue(exchanged(before, after) <= before.size() * (before.size() - 1) / 2 / 10, before + "\n" + after);
	}

	@Test
	void whatLeadsNowhereComesLast() {
		assertEquals("Workstream:WS-09", LayoutProperties.order(arranged(MapSample.ofTheLook()), "Workstream").getLast());
	}

	@Test
	void aHeadingStandsOverEachColumn() {
		PlacedDiagram placed = arranged(MapSample.ofTheLook());
		List<Bounds> firsts = List.of(LayoutProperties.bounds(placed, "Workstream:WS-03"), LayoutProperties.bounds(placed, "Benefit:B-04"),
				LayoutProperties.bounds(placed, "Outcome:TC2"), LayoutProperties.bounds(placed, "Theme:T1"));
		assertEquals(firsts.stream().map(Bounds::x).toList(), placed.headings().stream().map(PlacedHeading::x).toList());
		assertEquals(firsts.stream().map(Bounds::width).toList(), placed.headings().stream().map(PlacedHeading::width).toList());
	}

	@Test
	void aDiagramWithoutColumnsIsArrangedToo() {
		DiagramContents contents = RandomMaps.of(2).contents();
		PlacedDiagram placed = DiagramLayout.arrange(contents, Presentation.NONE, measure);
		assertEquals(List.of(), LayoutProperties.closerThan(BETWEEN_FIGURES, placed));
		assertEquals(List.of(), LayoutProperties.againstTheDirection(contents, placed));
	}

	@Test
	void anEmptyDiagramIsArranged() {
		assertEquals(List.of(), arranged(new MapSample()).nodes());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anOrderedColumnKeepsTheOrderOfTheContents(long seed) {
		DiagramContents contents = RandomMaps.of(seed).contents();
		List<Column> columns = new ArrayList<>(MapSample.PRESENTATION.columns());
		columns.set(0, new Column("Workstreams", List.of("Workstream"), true));
		Presentation ordered = new Presentation(columns, List.of(), Map.of(), MapSample.PRESENTATION.edgeWidths());
		List<String> wanted = contents.nodes().stream().filter(node -> node.mapping().equals("Workstream")).map(NodeView::key).toList();
		assertEquals(wanted, LayoutProperties.order(DiagramLayout.arrange(contents, ordered, measure), "Workstream"));
	}

	@Test
	void aColumnThatLeadsNowhereStandsByWhatLeadsToIt() {
		MapSample sample = new MapSample();
		for (int i = 1; i <= 3; i++) {
			sample.workstream("WS-" + i, "Workstream", "").benefit("B-" + i, "Benefit", "").outcome("O-" + i, "Outcome", "");
		}
		for (int i = 1; i <= 3; i++) {
			sample.edge("WS-" + i, "O-" + (4 - i), 10).edge("WS-" + i, "B-" + i, 10);
		}
		assertEquals(List.of("Benefit:B-3", "Benefit:B-2", "Benefit:B-1"), LayoutProperties.order(arranged(sample), "Benefit"));
	}

	private static List<String> order(PlacedDiagram placed) {
		return List.of("Workstream", "Benefit", "Outcome", "Theme").stream()
				.flatMap(mapping -> LayoutProperties.order(placed, mapping).stream()).toList();
	}

	private static int exchanged(List<String> before, List<String> after) {
		int count = 0;
		for (int first = 0; first < before.size(); first++) {
			for (int second = first + 1; second < before.size(); second++) {
				if (after.indexOf(before.get(first)) > after.indexOf(before.get(second))) {
					count++;
				}
			}
		}
		return count;
	}

	private PlacedDiagram arranged(MapSample sample) {
		return arranged(sample.contents());
	}

	private PlacedDiagram arranged(DiagramContents contents) {
		return DiagramLayout.arrange(contents, MapSample.PRESENTATION, measure);
	}
}
