package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.MovedFigures;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement.Kind;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.Test;

/** Stored places of figures in figures. */
class StoredNestsTest {

	private final TextMeasure measure = new TextMeasure();
	private final DiagramContents contents = Nested.contents(
			Nested.withBorders(Nested.surface("Box", Nested.card("a"), Nested.card("b")), "R-1"), Nested.list("Lines", Nested.card("line")),
			Nested.card("far"));

	@Test
	void whatIsInsideGoesWithAContainerOfWhichOnlyThePlaceIsStored() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(500, 300, -1, -1)));
		assertEquals(new Bounds(518, 336, 220, 48), LayoutProperties.bounds(placed, "Milestone:a"));
	}

	@Test
	void aNestedFigureStandsWhereItWasStoredOnThePage() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(100, 100, 600, 400), "Milestone:a", new Figure(300, 250, -1, -1)));
		assertEquals(new Bounds(300, 250, 220, 48), LayoutProperties.bounds(placed, "Milestone:a"));
		assertEquals(new Bounds(100, 100, 600, 400), LayoutProperties.bounds(placed, "Layer:Box"));
	}

	@Test
	void aContainerGrowsToWhatIsInsideWhateverSizeIsStored() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(100, 100, 50, 20), "Milestone:a", new Figure(400, 300, -1, -1)));
		assertEquals(List.of(), NestedProperties.outside(contents, placed));
	}

	@Test
	void aContainerWithoutAStoredPlaceLiesAroundWhatHasOne() {
		PlacedDiagram placed = place(Map.of("Milestone:a", new Figure(400, 300, -1, -1)));
		assertEquals(new Bounds(400, 300, 220, 48), LayoutProperties.bounds(placed, "Milestone:a"));
		assertEquals(List.of(), NestedProperties.outside(contents, placed));
	}

	@Test
	void whatCameSinceStandsBelowTheOthersInItsContainer() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(100, 100, -1, -1), "Milestone:a", new Figure(118, 136, -1, -1)));
		assertEquals(new Bounds(118, 196, 220, 48), LayoutProperties.bounds(placed, "Milestone:b"));
	}

	@Test
	void whatCameSinceStandsBesideTheOthersWhereThereIsRoom() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(100, 100, 600, 200), "Milestone:a", new Figure(118, 136, -1, -1)));
		assertEquals(new Bounds(350, 136, 220, 48), LayoutProperties.bounds(placed, "Milestone:b"));
		assertEquals(new Bounds(100, 100, 600, 200), LayoutProperties.bounds(placed, "Layer:Box"));
	}

	@Test
	void aLaneGetsLongerRatherThanHigher() {
		PlacedDiagram placed = DiagramLayout.place(contents, NestedLayoutTest.presentation(Kind.LANES), new StoredPositions(
				Map.of("Layer:Box", new Figure(100, 100, 260, 100), "Milestone:a", new Figure(118, 136, -1, -1)), Map.of()), measure);
		assertEquals(new Bounds(350, 136, 220, 48), LayoutProperties.bounds(placed, "Milestone:b"));
	}

	@Test
	void aBadgeStaysOnTheBorder() {
		PlacedDiagram placed = place(Map.of("Layer:Box", new Figure(100, 100, 400, 300), "Risk:R-1", new Figure(470, 150, -1, -1)));
		assertEquals(500, LayoutProperties.bounds(placed, "Risk:R-1").centre().x(), 1);
	}

	@Test
	void linesGoByTheirListWhateverIsStoredOfThem() {
		PlacedDiagram placed = place(Map.of("List:Lines", new Figure(50, 60, -1, -1), "Milestone:line", new Figure(900, 900, -1, -1)));
		assertEquals(new Bounds(54, 96, 172, 22), LayoutProperties.bounds(placed, "Milestone:line"));
	}

	@Test
	void whatIsInsideMovesWithItsContainer() {
		PlacedDiagram before = DiagramLayout.arrange(contents, Presentation.NONE, measure);
		Bounds box = LayoutProperties.bounds(before, "Layer:Box");
		Map<String, Bounds> moved = MovedFigures.of(contents, before, Map.of("Layer:Box", box.moved(30, -8)));
		assertEquals(Set.of("Layer:Box", "Risk:R-1", "Milestone:a", "Milestone:b"), moved.keySet());
		assertEquals(LayoutProperties.bounds(before, "Milestone:b").moved(30, -8), moved.get("Milestone:b"));
	}

	@Test
	void arrangingASelectionLeavesTheRestWhereItIs() {
		Map<String, Figure> stored = new HashMap<>();
		stored.put("Layer:Box", new Figure(100, 100, -1, -1));
		stored.put("List:Lines", new Figure(900, 700, -1, -1));
		stored.put("Milestone:far", new Figure(640, 500, -1, -1));
		PlacedDiagram before = place(stored);
		PlacedDiagram after = DiagramLayout.arrange(contents, Presentation.NONE, before, List.of("List:Lines", "Milestone:far"), measure);
		assertEquals(LayoutProperties.bounds(before, "Layer:Box"), LayoutProperties.bounds(after, "Layer:Box"));
		assertEquals(LayoutProperties.bounds(before, "Milestone:a"), LayoutProperties.bounds(after, "Milestone:a"));
	}

	@Test
	void anArrangedSelectionCoversNothing() {
		PlacedDiagram before = place(Map.of("Layer:Box", new Figure(100, 260, -1, -1), "List:Lines", new Figure(90, 90, -1, -1),
				"Milestone:far", new Figure(900, 900, -1, -1)));
		PlacedDiagram after = DiagramLayout.arrange(contents, Presentation.NONE, before, List.of("List:Lines", "Milestone:far"), measure);
		assertEquals(List.of(), NestedProperties.covering(contents, after));
	}

	@Test
	void aSelectionInsideAContainerIsArrangedThere() {
		PlacedDiagram before = place(Map.of("Layer:Box", new Figure(100, 100, 900, 500), "Milestone:a", new Figure(400, 300, -1, -1),
				"Milestone:b", new Figure(410, 310, -1, -1)));
		PlacedDiagram after = DiagramLayout.arrange(contents, Presentation.NONE, before, List.of("Milestone:a", "Milestone:b"), measure);
		assertEquals(List.of(), NestedProperties.covering(contents, after));
		assertTrue(LayoutProperties.bounds(after, "Layer:Box").contains(LayoutProperties.bounds(after, "Milestone:b")));
	}

	private PlacedDiagram place(Map<String, Figure> figures) {
		return DiagramLayout.place(contents, Presentation.NONE, new StoredPositions(figures, Map.of()), measure);
	}
}
