package org.goldthread.ui.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

import org.goldthread.model.Diagram;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.testing.portfolio.EditedExample;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.edit.Subject;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.view.DiagramContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far what a moving figure shows at once is what placing the whole shows after a pause, on the outcomes map of the example. */
class LocalMoveOfTheExampleTest {

	private static final TextMeasure MEASURE = new TextMeasure();
	private static final int MOVES = 30;

	private final EditedExample example = new EditedExample();
	private final Scene scene = new Scene();
	private final Random random = new Random(20180918);
	private Diagram diagram;
	private DiagramKind kind;
	private DiagramContents contents;
	private DiagramEdits edits;
	private PlacedDiagram before;

	@BeforeEach
	void openTheMap() throws SpecificationException {
		kind = DiagramKinds.load(getClass().getClassLoader()).named("Outcomes map").orElseThrow();
		diagram = example.portfolio().getDiagrams().stream().filter(one -> "Outcomes map".equals(one.getKind())).findFirst().orElseThrow();
		contents = kind.evaluator().evaluate(kind.specification(), example.portfolio(), Set.of(), Set.of());
		edits = new DiagramEdits(scene, kind.specification(), new Subject(diagram, example.portfolio(), null));
		before = whole();
		scene.show(contents, before);
	}

	@Test
	void linesLeaveAndEnterWhereTheyDoInTheWhole() {
		eachMove((node, whole) -> {
			for (ShownEdge edge : scene.edges()) {
				assertEquals(ends(whole.edge(edge.key()).orElseThrow()), ends(edge.place()), node + " moved: " + edge);
			}
		});
	}

	@Test
	void linesOfOtherFiguresRunAsInTheWhole() {
		eachMove((node, whole) -> {
			for (ShownEdge edge : scene.edges()) {
				if (!isAt(edge, node)) {
					assertEquals(whole.edge(edge.key()).orElseThrow().points(), edge.place().points(), node + " moved: " + edge);
				}
			}
		});
	}

	/** Cross legs before a figure stand side by side with those before its neighbours, of which only the whole knows all. */
	@Test
	void fourOfFiveLinesOfTheMovedFigureRunAsInTheWhole() {
		List<Boolean> alike = new ArrayList<>();
		eachMove((node, whole) -> scene.edges().stream().filter(edge -> isAt(edge, node))
				.forEach(edge -> alike.add(whole.edge(edge.key()).orElseThrow().points().equals(edge.place().points()))));
		long as = alike.stream().filter(same -> same).count();
		assertTrue(as * 5 >= alike.size() * 4L, as + " of " + alike.size());
	}

	private void eachMove(BiConsumer<ShownNode, PlacedDiagram> then) {
		for (int step = 0; step < MOVES; step++) {
			ShownNode node = scene.topNodes().get(random.nextInt(scene.topNodes().size()));
			moveAlone(node, random.nextInt(-60, 61) * 4, random.nextInt(-60, 61) * 4);
			then.accept(node, whole());
			example.edits().undo();
			scene.show(contents, before);
		}
	}

	private static boolean isAt(ShownEdge edge, ShownNode node) {
		return Set.of(edge.view().sourceKey(), edge.view().targetKey()).contains(node.key());
	}

	private static List<Point> ends(PlacedEdge edge) {
		return List.of(edge.points().getFirst(), edge.points().getLast());
	}

	private void moveAlone(ShownNode node, double right, double down) {
		example.edits().apply(edits.places().moveExactly(List.of(node), right, down));
		StoredPositions stored = StoredPositions.of(diagram);
		Map<String, Point> corner = new HashMap<>();
		corner.put(node.key(), new Point(stored.figures().get(node.key()).x(), stored.figures().get(node.key()).y()));
		LocalMove move = LocalMove.of(scene, corner, key -> Optional.ofNullable(stored.routes().get(key)), MEASURE).orElseThrow();
		scene.move(move.nodes(), move.edges());
	}

	private PlacedDiagram whole() {
		return DiagramLayout.place(contents, kind.presentation(), StoredPositions.of(diagram), MEASURE);
	}
}
