package org.goldthread.ui.diagram.edit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.GoldthreadViewpoint;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users do on the canvas of an outcomes map, without a canvas. */
class DiagramEditsTest {

	private static final GoldthreadViewpoint VIEWPOINT = GoldthreadViewpoint.load();
	private static final TextMeasure MEASURE = new TextMeasure();

	private final Outcome tc1 = outcome("TC1", "Safe lives");
	private final Outcome tc2 = outcome("TC2", "Quality of life");
	private final Workstream ws3 = workstream("WS-03", "Customer front door", contribution(tc1, 40));
	private final Workstream ws9 = workstream("WS-09", "Third-party spend");
	private final Diagram diagram = element(Literals.DIAGRAM, Diagram.class, "DG-01", "Outcomes map");
	private final PortfolioResource resource = aPortfolio().with(tc1, tc2, ws3, ws9, diagram).inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack stack = new EditStack(resource.changeHub());
	private final DiagramSpecification specification = VIEWPOINT.diagram(GoldthreadViewpoint.OUTCOMES_MAP);
	private final DiagramEvaluator evaluator = VIEWPOINT.evaluator();
	private final Scene scene = new Scene();
	private final DiagramEdits edits = new DiagramEdits(scene, specification,
			new Subject(diagram, portfolio, new DiagramTools(evaluator, specification, portfolio)));

	@BeforeEach
	void show() {
		var contents = evaluator.evaluate(specification, portfolio, Set.of(), Set.of());
		scene.show(contents, DiagramLayout.place(contents, VIEWPOINT.presentation(GoldthreadViewpoint.OUTCOMES_MAP),
				StoredPositions.of(diagram), MEASURE));
	}

	@Test
	void theFirstMovePinsAllFigures() {
		apply(edits.places().move(List.of(node(ws3)), 40, 0));
		assertEquals(scene.bounds().keySet(), pinned());
	}

	@Test
	void aMovedFigureIsWhereItWasPut() {
		Bounds before = node(ws3).bounds();
		apply(edits.places().move(List.of(node(ws3)), 40, -20));
		assertEquals(before.moved(40, -20), node(ws3).bounds());
	}

	@Test
	void theOthersStayWhereTheyAre() {
		Bounds before = node(ws9).bounds();
		apply(edits.places().move(List.of(node(ws3)), 400, 0));
		assertEquals(before, node(ws9).bounds());
	}

	@Test
	void figuresMoveInStepsOfTheGrid() {
		Bounds before = node(ws3).bounds();
		apply(edits.places().move(List.of(node(ws3)), 33.3, 1.9));
		assertEquals(before.moved(32, 0), node(ws3).bounds());
	}

	@Test
	void aMoveSaysWhatItMoves() {
		assertEquals("Move WS-03 Customer front door", edits.places().move(List.of(node(ws3)), 1, 1).label());
		assertEquals("Move 2 figures", edits.places().move(List.of(node(ws3), node(ws9)), 1, 1).label());
	}

	@Test
	void undoOfTheFirstMoveUnpinsAll() {
		apply(edits.places().move(List.of(node(ws3)), 40, 0));
		stack.undo();
		assertEquals(Set.of(), pinned());
	}

	@Test
	void aNewElementLiesWhereItWasAskedFor() {
		NodeOrder order = new NodeOrder(tool(CreateNodeTool.class, "Workstream"));
		apply(edits.create(order, Optional.empty(), Optional.of(new Point(640, 480))));
		ShownNode made = (ShownNode) scene.showing(order.created().orElseThrow()).getFirst();
		assertEquals(new Point(640, 480), new Point(made.bounds().x(), made.bounds().y()));
	}

	@Test
	void aNewElementWithoutAPlacePinsNothing() {
		NodeOrder order = new NodeOrder(tool(CreateNodeTool.class, "Workstream"));
		apply(edits.create(order, Optional.empty(), Optional.empty()));
		assertTrue(!scene.showing(order.created().orElseThrow()).isEmpty());
		assertEquals(Set.of(), pinned());
	}

	@Test
	void deletingLeavesTheOthersInPlace() {
		Bounds before = node(ws9).bounds();
		apply(edits.delete(List.of(node(ws3))));
		assertEquals(before, node(ws9).bounds());
	}

	@Test
	void deletingSeveralIsOneStepOfUndo() {
		Edit delete = edits.delete(List.of(node(ws3), node(ws9)));
		apply(delete);
		assertEquals("Delete 2 elements", stack.undoLabel().orElseThrow());
		stack.undo();
		show();
		assertTrue(scene.showing(ws3).size() == 1 && scene.showing(ws9).size() == 1);
	}

	@Test
	void aConnectionIsMadeBetweenTwoNodes() {
		CreateEdgeTool tool = tool(CreateEdgeTool.class, "Contribution");
		apply(edits.connect(tool, node(ws9), node(tc2)));
		assertEquals(List.of(tc2), ws9.getContributions().stream().map(contribution -> contribution.getOutcome()).toList());
	}

	@Test
	void whatCannotBeConnectedHasAReason() {
		CreateEdgeTool tool = tool(CreateEdgeTool.class, "Contribution");
		assertTrue(edits.reasonAgainst(tool, node(ws9), node(ws3)).isPresent());
	}

	@Test
	void renamingIsAnEditOfTheElement() {
		apply(edits.rename(node(ws3), "Front door for all"));
		assertEquals("Front door for all", ws3.getName());
	}

	@Test
	void layingOutPutsFiguresBackAndKeepsPlacesOfWhatIsNotShown() {
		Bounds before = node(ws3).bounds();
		apply(edits.places().move(List.of(node(ws3)), 400, 200));
		apply(edits.delete(List.of(node(ws9))));
		String gone = diagram.getPositions().stream().map(DiagramPosition::getKey).filter(key -> key.endsWith(ws9.getId())).findFirst()
				.orElseThrow();
		apply(edits.places().layOut(DiagramLayout.arrange(scene.contents(), VIEWPOINT.presentation(GoldthreadViewpoint.OUTCOMES_MAP), MEASURE)));
		assertEquals(before.x(), node(ws3).bounds().x());
		assertTrue(pinned().contains(gone));
	}

	private void apply(Edit edit) {
		stack.apply(edit);
		show();
	}

	private ShownNode node(EObject element) {
		Shown shown = scene.showing(element).getFirst();
		return (ShownNode) shown;
	}

	private Set<String> pinned() {
		return diagram.getPositions().stream().map(DiagramPosition::getKey).collect(Collectors.toSet());
	}

	private <T extends PaletteTool> T tool(Class<T> type, String label) {
		return specification.toolSections(Set.of()).stream().flatMap(section -> section.tools().stream())
				.filter(tool -> type.isInstance(tool) && tool.label().equals(label)).map(type::cast).findFirst().orElseThrow();
	}
}
