package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement.Kind;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of containers lies as in the look's picture, whose figures are these. */
class MapArrangementTest {

	private final TextMeasure measure = new TextMeasure();
	private final PlacedDiagram look = arranged(Nested.operatingModel());

	@Test
	void layersLieBelowEachOtherAsWideAsThePage() {
		assertEquals(new Bounds(40, 100, 1160, 126), bounds("Layer:Customer contact and assessment"));
		assertEquals(new Bounds(40, 514, 1160, 126), bounds("Layer:Strategic core"));
	}

	@Test
	void theWidthOfAGroupGoesByItsLeaves() {
		assertEquals(new Bounds(58, 136, 667, 78), bounds("Capability:Front door"));
		assertEquals(new Bounds(737, 136, 445, 78), bounds("Capability:Assessment"));
	}

	@Test
	void tilesFillTheirGroup() {
		assertEquals(new Bounds(66, 162, 212, 44), bounds("Capability:Web and app"));
		assertEquals(new Bounds(964, 162, 210, 44), bounds("Capability:Eligibility"));
	}

	@Test
	void formsGoByDepthAndBorder() {
		assertEquals(List.of(CardForm.SURFACE, CardForm.GROUP, CardForm.TILE),
				look.nodes().subList(0, 3).stream().map(node -> node.form()).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 9, 14, 30 })
	void manyTilesAreEquallyWideInRows(int count) {
		NodeView[] tiles = new NodeView[count];
		for (int index = 0; index < count; index++) {
			tiles[index] = Nested.tile("Tile " + index, index % 4);
		}
		PlacedDiagram placed = arranged(Nested.contents(Nested.surface("Layer", tiles)));
		List<Bounds> bounds = placed.nodes().stream().filter(node -> node.form() == CardForm.TILE).map(node -> node.bounds()).toList();
		assertTrue(bounds.stream().allMatch(tile -> Math.abs(tile.width() - bounds.getFirst().width()) <= 1), bounds::toString);
	}

	@Test
	void manyGroupsAreBrokenIntoRowsOfAboutTheSameWeight() {
		NodeView[] groups = new NodeView[4];
		for (int index = 0; index < groups.length; index++) {
			groups[index] = Nested.group("Group " + index, Nested.tile("A" + index, 1), Nested.tile("B" + index, 2));
		}
		PlacedDiagram placed = arranged(Nested.contents(Nested.surface("Layer", groups)));
		List<Double> tops = placed.nodes().stream().filter(node -> node.form() == CardForm.GROUP).map(node -> node.bounds().y()).toList();
		assertEquals(2, tops.stream().filter(tops.getFirst()::equals).count());
	}

	@Test
	void aLongTitleMakesItsWholeRowHigher() {
		PlacedDiagram placed = arranged(Nested.contents(Nested.surface("Layer", Nested.tile("Short", 1),
				Nested.group("Group", Nested.tile("Long title ".repeat(12).strip(), 2)))));
		assertEquals(List.of(94.0, 94.0), placed.nodes().subList(1, 3).stream().map(node -> node.bounds().height()).toList());
	}

	@Test
	void aLayerWithoutAnythingInsideShowsItsTitle() {
		assertEquals(48, arranged(Nested.contents(Nested.surface("Empty"))).nodes().getFirst().bounds().height());
	}

	private Bounds bounds(String key) {
		return LayoutProperties.bounds(look, key);
	}

	private PlacedDiagram arranged(DiagramContents contents) {
		return DiagramLayout.arrange(contents, NestedLayoutTest.presentation(Kind.MAP), measure);
	}
}
