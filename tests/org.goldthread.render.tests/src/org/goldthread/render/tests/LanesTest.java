package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Milestone;
import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.HeadingRoom;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedHeading;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement.Kind;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

class LanesTest {

	private final TextMeasure measure = new TextMeasure();
	private final List<EdgeView> edges = new ArrayList<>();

	@Test
	void lanesLieBelowEachOtherInTheirOrderEquallyWide() {
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("a", "2019-01-10")), Nested.surface("Two"),
				Nested.surface("Three", milestone("b", "2019-06-10")));
		Bounds one = bounds(placed, "Layer:One");
		Bounds two = bounds(placed, "Layer:Two");
		assertTrue(one.bottom() < two.y() && two.bottom() < bounds(placed, "Layer:Three").y());
		assertEquals(one.width(), two.width());
	}

	@Test
	void whatIsLaterStandsFurtherRightWhateverItsPlaceInTheLane() {
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("late", "2020-05-01"), milestone("early", "2018-11-01")));
		assertTrue(x(placed, "early") < x(placed, "late"));
	}

	@Test
	void aPeriodHasTheSameColumnInAllLanes() {
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("a", "2019-01-10")),
				Nested.surface("Two", milestone("b", "2018-01-10"), milestone("c", "2019-01-20")));
		assertEquals(x(placed, "a"), x(placed, "c"));
	}

	@Test
	void inAPeriodAFigureStandsRightOfWhatLeadsToIt() {
		edges.add(Nested.edge("Milestone:giver", "Milestone:taker"));
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("taker", "2019-01-20")),
				Nested.surface("Two", milestone("giver", "2019-01-20")));
		assertTrue(x(placed, "giver") < x(placed, "taker"));
	}

	@Test
	void edgesInARingStillFindAPlace() {
		edges.add(Nested.edge("Milestone:a", "Milestone:b"));
		edges.add(Nested.edge("Milestone:b", "Milestone:a"));
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("a", "2019-01-20")), Nested.surface("Two", milestone("b", "2019-01-20")));
		assertEquals(2, placed.edges().size());
	}

	@Test
	void headingsNameThePeriods() {
		assertEquals(List.of("Nov 2018", "Jan 2019"), headings("2018-11-01", "2019-01-10"));
	}

	@Test
	void aLongProgrammeIsHeadedByQuarters() {
		assertEquals("Oct to Dec 2018", headings("2018-10-01", "2018-11-01", "2018-12-01", "2019-01-01", "2019-02-01", "2019-03-01",
				"2019-04-01", "2019-05-01", "2019-06-01").getFirst());
	}

	@Test
	void aVeryLongProgrammeIsHeadedByFinancialYears() {
		String[] dates = new String[12];
		for (int index = 0; index < dates.length; index++) {
			dates[index] = LocalDate.of(2018, 2, 1).plusMonths(4L * index).toString();
		}
		assertEquals(List.of("2017/18", "2018/19"), headings(dates).subList(0, 2));
	}

	@Test
	void whatHasNoDateComesLastAndSaysSo() {
		PlacedDiagram placed = arranged(Nested.surface("One", Nested.card("undated"), milestone("a", "2019-01-10")));
		assertEquals("No date", placed.headings().getLast().text());
		assertEquals(placed.headings().getLast().x(), x(placed, "undated"));
	}

	@Test
	void withoutAnyDateThereAreNoHeadings() {
		assertEquals(List.of(), arranged(Nested.surface("One", Nested.card("undated"))).headings());
	}

	@Test
	void headingsStayWhenTheFiguresAreStored() {
		DiagramContents contents = new DiagramContents("Lanes", List.of(Nested.surface("One", milestone("a", "2018-11-01"),
				milestone("b", "2019-01-10"))), List.of());
		Map<String, Figure> figures = Map.of("Milestone:a", new Figure(60, 200, -1, -1), "Milestone:b", new Figure(400, 240, -1, -1));
		PlacedDiagram placed = DiagramLayout.place(contents, NestedLayoutTest.presentation(Kind.LANES),
				new StoredPositions(figures, Map.of()), measure);
		assertEquals(List.of(new PlacedHeading("Nov 2018", 60, 220), new PlacedHeading("Jan 2019", 400, 220)), placed.headings());
	}

	@Test
	void headingsGoWhenPeriodsAreMixed() {
		DiagramContents contents = new DiagramContents("Lanes", List.of(Nested.surface("One", milestone("a", "2018-11-01"),
				milestone("b", "2019-01-10"))), List.of());
		Map<String, Figure> figures = Map.of("Milestone:a", new Figure(60, 200, -1, -1), "Milestone:b", new Figure(100, 300, -1, -1));
		assertEquals(List.of(), DiagramLayout.place(contents, NestedLayoutTest.presentation(Kind.LANES),
				new StoredPositions(figures, Map.of()), measure).headings());
	}

	@Test
	void figuresStandRightOfTheTitlesOfAllLanes() {
		NodeView lane = Nested.surface("A workstream with a long name", milestone("a", "2019-01-10"));
		PlacedDiagram placed = arranged(lane, Nested.surface("Short", milestone("b", "2019-01-10")));
		double titleEnd = bounds(placed, lane.key()).x() + HeadingRoom.titleEnd(lane, CardForm.SURFACE, measure);
		assertTrue(x(placed, "b") > titleEnd);
	}

	@Test
	void aTitleWithoutEndLeavesTheFiguresOnThePage() {
		PlacedDiagram placed = arranged(Nested.surface("A workstream ".repeat(40), milestone("a", "2019-01-10")));
		assertTrue(x(placed, "a") - bounds(placed, "Layer:" + "A workstream ".repeat(40)).x() < 400);
	}

	@Test
	void edgesGoAroundCards() {
		edges.add(Nested.edge("Milestone:a", "Milestone:d"));
		PlacedDiagram placed = arranged(Nested.surface("One", milestone("a", "2018-11-01"), milestone("b", "2019-02-01")),
				Nested.surface("Two", milestone("c", "2019-02-01"), milestone("d", "2019-08-01")));
		for (String key : List.of("Milestone:b", "Milestone:c")) {
			assertTrue(legs(placed).stream().noneMatch(bounds(placed, key).grown(-1)::overlaps), key);
		}
	}

	private List<Bounds> legs(PlacedDiagram placed) {
		List<Bounds> legs = new ArrayList<>();
		placed.edges().forEach(edge -> {
			for (int index = 1; index < edge.points().size(); index++) {
				legs.add(Bounds.between(edge.points().get(index - 1), edge.points().get(index)).grown(0.1));
			}
		});
		return legs;
	}

	private List<String> headings(String... dates) {
		NodeView[] milestones = new NodeView[dates.length];
		for (int index = 0; index < dates.length; index++) {
			milestones[index] = milestone("m" + index, dates[index]);
		}
		return arranged(Nested.surface("One", milestones)).headings().stream().map(PlacedHeading::text).toList();
	}

	private static NodeView milestone(String name, String date) {
		Milestone milestone = GoldthreadFactory.eINSTANCE.createMilestone();
		milestone.setBaseline(LocalDate.parse(date));
		return Nested.withElement(Nested.card(name), milestone);
	}

	private PlacedDiagram arranged(NodeView... lanes) {
		DiagramContents contents = new DiagramContents("Lanes", List.of(lanes), edges);
		return DiagramLayout.arrange(contents, NestedLayoutTest.presentation(Kind.LANES), measure);
	}

	private static Bounds bounds(PlacedDiagram placed, String key) {
		return LayoutProperties.bounds(placed, key);
	}

	private static double x(PlacedDiagram placed, String name) {
		return bounds(placed, "Milestone:" + name).x();
	}
}
