package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.goldthread.model.BendKind;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.BendPoints;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.goldthread.render.layout.StoredPositions.Route;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredPlacesTest {

	private static final String EDGE = "Contribution:WS-03>B-04";

	private final TextMeasure measure = new TextMeasure();
	private final MapSample sample = MapSample.ofTheLook();

	static LongStream seeds() {
		return LongStream.range(1, 9);
	}

	@Test
	void aStoredFigureStandsWhereItWasStored() {
		PlacedDiagram placed = place(sample, Map.of("Outcome:TC2", new Figure(777, 555, -1, -1)), Map.of());
		assertEquals(new Bounds(777, 555, 220, 84), LayoutProperties.bounds(placed, "Outcome:TC2"));
	}

	@Test
	void aStoredSizeCounts() {
		PlacedDiagram placed = place(sample, Map.of("Outcome:TC2", new Figure(0, 0, 300, 120)), Map.of());
		assertEquals(new Bounds(0, 0, 300, 120), LayoutProperties.bounds(placed, "Outcome:TC2"));
	}

	@Test
	void aStoredHeightThatWouldClipTheTextIsRaised() {
		PlacedDiagram placed = place(sample, Map.of("Outcome:TC2", new Figure(0, 0, 160, 20)), Map.of());
		assertTrue(LayoutProperties.bounds(placed, "Outcome:TC2").height() >= 84);
	}

	@Test
	void aNewFigureMovesNobody() {
		Map<String, Figure> stored = figures(arranged(sample), 0);
		sample.workstream("WS-99", "New", "").edge("WS-99", "TC2", 10);
		PlacedDiagram placed = place(sample, stored, Map.of());
		stored.forEach((key, figure) -> assertEquals(new Point(figure.x(), figure.y()), corner(placed, key)));
	}

	@Test
	void aNewFigureStandsFreeInItsColumn() {
		Map<String, Figure> stored = figures(arranged(sample), 0);
		PlacedDiagram placed = place(sample.workstream("WS-99", "New", ""), stored, Map.of());
		assertEquals(corner(placed, "Workstream:WS-03").x(), corner(placed, "Workstream:WS-99").x());
		assertEquals(List.of(), LayoutProperties.closerThan(1, placed));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linesBetweenMovedFiguresAreLevelAndUpright(long seed) {
		MapSample map = RandomMaps.of(seed);
		assertEquals(List.of(), LayoutProperties.slanted(place(map, figures(arranged(map), seed), Map.of())));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linesBetweenMovedFiguresRunFromBorderToBorder(long seed) {
		MapSample map = RandomMaps.of(seed);
		DiagramContents contents = map.contents();
		assertEquals(List.of(), LayoutProperties.loose(contents, place(map, figures(arranged(map), seed), Map.of())));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linesGoAroundFiguresThatKeepTheirDistance(long seed) {
		MapSample map = RandomMaps.of(seed);
		assertEquals(List.of(), LayoutProperties.throughFigures(place(map, figures(arranged(map), 0), Map.of())));
	}

	@Test
	void aStoredRouteThatStillFitsIsKept() {
		PlacedDiagram arranged = arranged(sample);
		List<Point> points = arranged.edge("Contribution:WS-05>B-04").orElseThrow().points();
		PlacedDiagram placed = place(sample, figures(arranged, 0), Map.of("Contribution:WS-05>B-04", new Route(points, false)));
		assertEquals(points, placed.edge("Contribution:WS-05>B-04").orElseThrow().points());
	}

	@Test
	void anAutomaticRouteThatFitsNoLongerIsForgotten() {
		PlacedDiagram placed = place(sample, figures(arranged(sample), 0),
				Map.of(EDGE, new Route(List.of(new Point(5, 5), new Point(9, 900)), false)));
		assertFalse(placed.edge(EDGE).orElseThrow().points().contains(new Point(9, 900)));
	}

	@Test
	void bendsThatSomebodyMadeStay() {
		List<Point> bends = List.of(new Point(300, 40), new Point(330, 40));
		PlacedDiagram placed = place(sample, figures(arranged(sample), 0), Map.of(EDGE, new Route(bends, true)));
		assertTrue(placed.edge(EDGE).orElseThrow().points().containsAll(bends));
		assertEquals(List.of(), LayoutProperties.slanted(placed));
	}

	@Test
	void headingsGoWhenFiguresLeaveTheirColumns() {
		PlacedDiagram placed = place(sample, Map.of("Workstream:WS-03", new Figure(40, 150, -1, -1), "Benefit:B-04",
				new Figure(50, 300, -1, -1)), Map.of());
		assertEquals(List.of(), placed.headings());
	}

	@Test
	void aDiagramsPositionsAndRoutesAreRead() {
		Diagram diagram = GoldthreadFactory.eINSTANCE.createDiagram();
		DiagramPosition position = GoldthreadFactory.eINSTANCE.createDiagramPosition();
		position.setKey("Theme:T1");
		position.setX(12);
		position.setY(34);
		diagram.getPositions().add(position);
		DiagramRoute route = GoldthreadFactory.eINSTANCE.createDiagramRoute();
		route.setKey(EDGE);
		route.setBendPoints("1,2 3,-4");
		route.setKind(BendKind.MANUAL);
		diagram.getRoutes().add(route);
		StoredPositions stored = StoredPositions.of(diagram);
		assertEquals(Map.of("Theme:T1", new Figure(12, 34, -1, -1)), stored.figures());
		assertEquals(Map.of(EDGE, new Route(List.of(new Point(1, 2), new Point(3, -4)), true)), stored.routes());
	}

	@Test
	void bendPointsComeBackAsTheyWereWritten() {
		List<Point> points = List.of(new Point(1, -2), new Point(30, 40));
		assertEquals(points, BendPoints.parse(BendPoints.format(points)));
	}

	@Test
	void pairsThatAreNoNumbersAreLeftOut() {
		assertEquals(List.of(new Point(3, 4)), BendPoints.parse("1 a,b ,5 3,4 99999999999,1"));
	}

	private PlacedDiagram arranged(MapSample map) {
		return DiagramLayout.arrange(map.contents(), MapSample.PRESENTATION, measure);
	}

	private PlacedDiagram place(MapSample map, Map<String, Figure> figures, Map<String, Route> routes) {
		return DiagramLayout.place(map.contents(), MapSample.PRESENTATION, new StoredPositions(figures, routes), measure);
	}

	private static Point corner(PlacedDiagram placed, String key) {
		return new Point(LayoutProperties.bounds(placed, key).x(), LayoutProperties.bounds(placed, key).y());
	}

	/** Returns the places of all figures, moved by chance unless the seed is 0. */
	private static Map<String, Figure> figures(PlacedDiagram placed, long seed) {
		Random random = new Random(seed);
		Map<String, Figure> figures = new HashMap<>();
		for (PlacedNode node : placed.nodes()) {
			int right = seed == 0 ? 0 : random.nextInt(200) - 100;
			int down = seed == 0 ? 0 : random.nextInt(300) - 150;
			figures.put(node.key(), new Figure((int) node.bounds().x() + right, (int) node.bounds().y() + down, -1, -1));
		}
		return figures;
	}
}
