package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.EdgeWidths;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.PageArrangement.Kind;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts of figures in figures are judged by their properties, whatever the arrangement. */
class NestedLayoutTest {

	private static final TextMeasure MEASURE = new TextMeasure();
	private static final int SEEDS = 12;

	static Stream<Arguments> nests() {
		return Stream.of(Kind.values())
				.flatMap(kind -> Stream.iterate(1L, seed -> seed + 1).limit(SEEDS).map(seed -> Arguments.of(kind, seed)));
	}

	@ParameterizedTest
	@MethodSource("nests")
	void everyFigureLiesInItsContainer(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		assertEquals(List.of(), NestedProperties.outside(contents, arranged(contents, kind)));
	}

	@ParameterizedTest
	@MethodSource("nests")
	void figuresOfOneContainerStandApart(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		assertEquals(List.of(), NestedProperties.covering(contents, arranged(contents, kind)));
	}

	@ParameterizedTest
	@MethodSource("nests")
	void badgesSitOnTheBorder(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		assertEquals(List.of(), NestedProperties.offBorder(contents, arranged(contents, kind)));
	}

	@ParameterizedTest
	@MethodSource("nests")
	void edgesAreLevelAndUprightFromBorderToBorder(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		PlacedDiagram placed = arranged(contents, kind);
		assertEquals(List.of(), LayoutProperties.slanted(placed));
		assertEquals(List.of(), LayoutProperties.loose(contents, placed));
		assertEquals(contents.edges().size(), placed.edges().size());
	}

	@ParameterizedTest
	@MethodSource("nests")
	void theSameContentsLieTheSameWay(Kind kind, long seed) {
		PlacedDiagram first = arranged(RandomNests.of(seed), kind);
		PlacedDiagram second = arranged(RandomNests.of(seed), kind);
		assertEquals(first.nodes(), second.nodes());
		assertEquals(first.edges(), second.edges());
	}

	@ParameterizedTest
	@MethodSource("nests")
	void storedInFullALayoutComesBackAsItWas(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		PlacedDiagram placed = arranged(contents, kind);
		Map<String, Figure> figures = new HashMap<>();
		placed.nodes().forEach(node -> figures.put(node.key(), Figure.of(node.bounds())));
		PlacedDiagram again = DiagramLayout.place(contents, presentation(kind), new StoredPositions(figures, Map.of()), MEASURE);
		assertEquals(List.of(), placed.nodes().stream().filter(node -> !again.nodes().contains(node)).toList());
	}

	@ParameterizedTest
	@MethodSource("nests")
	void arrangingEverythingAsASelectionTwiceChangesNothing(Kind kind, long seed) {
		DiagramContents contents = RandomNests.of(seed);
		List<String> keys = contents.nodes().stream().map(node -> node.key()).toList();
		PlacedDiagram once = DiagramLayout.arrange(contents, presentation(kind), arranged(contents, kind), keys, MEASURE);
		PlacedDiagram twice = DiagramLayout.arrange(contents, presentation(kind), once, keys, MEASURE);
		assertEquals(once.nodes(), twice.nodes());
	}

	static Presentation presentation(Kind kind) {
		return new Presentation(List.of(), List.of(), Map.of(), EdgeWidths.AS_SPECIFIED,
				new PageArrangement(kind, 0, List.of("forecast", "baseline")), "");
	}

	private static PlacedDiagram arranged(DiagramContents contents, Kind kind) {
		return DiagramLayout.arrange(contents, presentation(kind), MEASURE);
	}
}
