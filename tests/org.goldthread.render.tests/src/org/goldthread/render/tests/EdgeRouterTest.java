package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.route.EdgeRouter;
import org.goldthread.render.route.Nesting;
import org.goldthread.viewpoint.view.EdgeView;
import org.junit.jupiter.api.Test;

class EdgeRouterTest {

	private final Map<String, Bounds> figures = new LinkedHashMap<>(Map.of("a", new Bounds(0, 100, 100, 60), "b", new Bounds(600, 100, 100, 60)));

	@Test
	void aLineGoesRoundAWall() {
		figures.put("wall", new Bounds(300, 0, 40, 300));
		assertEquals(Set.of(), crossed(route(Nesting.NONE)));
	}

	@Test
	void aLineFindsItsWayOutOfATrap() {
		figures.put("front", new Bounds(140, -100, 40, 400));
		figures.put("above", new Bounds(-200, -100, 360, 40));
		figures.put("below", new Bounds(-200, 260, 300, 40));
		assertEquals(Set.of(), crossed(route(Nesting.NONE)));
	}

	@Test
	void aLineLeavesWhatItsEndLiesIn() {
		figures.put("box", new Bounds(-20, 60, 140, 140));
		List<Point> way = route(new Nesting(key -> key.equals("a") ? Set.of("box") : Set.of(), Set.of("box")));
		assertEquals(Set.of("box"), crossed(way));
	}

	@Test
	void aLineCrossesAContainerRatherThanACard() {
		figures.put("box", new Bounds(250, -2000, 140, 4000));
		figures.put("card", new Bounds(270, 90, 100, 80));
		assertEquals(Set.of("box"), crossed(route(new Nesting(key -> Set.of(), Set.of("box")))));
	}

	@Test
	void linesBetweenLanesRunAtTheirLeft() {
		figures.clear();
		figures.put("a", new Bounds(40, 100, 900, 80));
		figures.put("b", new Bounds(40, 400, 900, 80));
		assertTrue(route(Nesting.NONE).stream().allMatch(point -> point.x() <= 40));
	}

	private List<Point> route(Nesting nesting) {
		EdgeView edge = Nested.edge("a", "b");
		return EdgeRouter.route(List.of(edge), Set.of(edge.key()), figures, nesting, 1).get(edge.key());
	}

	private Set<String> crossed(List<Point> way) {
		List<Bounds> legs = new ArrayList<>();
		for (int index = 1; index < way.size(); index++) {
			legs.add(Bounds.between(way.get(index - 1), way.get(index)).grown(0.1));
		}
		Set<String> crossed = new HashSet<>();
		figures.forEach((key, bounds) -> {
			if (legs.stream().anyMatch(bounds.grown(-1)::overlaps)) {
				crossed.add(key);
			}
		});
		return crossed;
	}
}
