package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.layout.StoredPositions.Figure;
import org.junit.jupiter.api.Test;

/** What a file says of places is taken as far as a page goes. */
class StoredPlaceTest {

	@Test
	void placesOnAPageStayAsTheyAre() {
		assertEquals(Map.of("a", new Figure(-400, 52_000, 200, -1)), read(-400, 52_000, 200, -1));
	}

	@Test
	void placesThatNoPageReachesAreBroughtNear() {
		assertEquals(Map.of("a", new Figure(1_000_000, -1_000_000, 100_000, -1)),
				read(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE));
	}

	private static Map<String, Figure> read(int x, int y, int width, int height) {
		DiagramPosition position = GoldthreadFactory.eINSTANCE.createDiagramPosition();
		position.setKey("a");
		position.setX(x);
		position.setY(y);
		position.setWidth(width);
		position.setHeight(height);
		Diagram diagram = GoldthreadFactory.eINSTANCE.createDiagram();
		diagram.getPositions().add(position);
		return StoredPositions.of(diagram).figures();
	}
}
