package org.goldthread.design;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LiveDiagram;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An open diagram follows the portfolio. */
class LiveOutcomesMapTest {

	private final Outcome tc2 = outcome("TC2", "Quality of life");
	private final Workstream ws3 = workstream("WS-03", "Customer front door", contribution(tc2, 60));
	private final Diagram diagram = element(Literals.DIAGRAM, Diagram.class, "DG-01", "Map");
	private final PortfolioResource resource = aPortfolio().with(tc2, ws3, diagram).inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final LiveDiagram live = new LiveDiagram(Maps.EVALUATOR, Maps.MAP, portfolio, Set.of(), Set.of(), resource.changeHub());
	private final List<DiagramContents> heard = new ArrayList<>();

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void anEditIsShown() {
		edits.apply(SetFeature.of(ws3, Literals.ELEMENT__NAME, "Front door"));
		assertEquals("Front door", live.contents().nodes().get(0).title());
	}

	@Test
	void anEditOfSeveralChangesIsHeardOnce() {
		live.addListener(heard::add);
		edits.apply(Edit.of("Both", () -> {
			ws3.setName("Front door");
			tc2.setName("Better lives");
		}));
		assertEquals(1, heard.size());
	}

	@Test
	void anUndoIsShown() {
		DiagramContents before = live.contents();
		edits.apply(SetFeature.of(ws3, Literals.ELEMENT__NAME, "Front door"));
		edits.undo();
		assertEquals(before, live.contents());
	}

	@Test
	void movingFiguresEvaluatesNothing() {
		DiagramContents before = live.contents();
		edits.apply(Edit.of("Move", () -> {
			DiagramPosition position = Elements.create(Literals.DIAGRAM_POSITION, DiagramPosition.class);
			diagram.getPositions().add(position);
			position.setX(40);
		}));
		assertSame(before, live.contents());
	}

	@Test
	void whatTheDiagramDoesNotShowIsNotHeard() {
		live.addListener(heard::add);
		edits.apply(SetFeature.of(ws3, Literals.WORKSTREAM__PURPOSE, "One way in"));
		assertEquals(List.of(), heard);
	}

	@Test
	void aClosedDiagramHearsNothing() {
		DiagramContents before = live.contents();
		live.close();
		edits.apply(SetFeature.of(ws3, Literals.ELEMENT__NAME, "Front door"));
		assertSame(before, live.contents());
	}

	@Test
	void afterAnyEditsItEqualsAFreshEvaluation() {
		Random random = new Random(7);
		DiagramTools tools = Maps.tools(portfolio);
		for (int i = 0; i < 600; i++) {
			step(random, tools);
			comeUpToDate();
			assertEquals(Maps.of(portfolio), live.contents(), "after step " + i);
		}
	}

	private void comeUpToDate() {
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
	}

	private void step(Random random, DiagramTools tools) {
		List<NodeView> nodes = live.contents().nodes();
		List<EdgeView> edges = live.contents().edges();
		NodeView one = nodes.get(random.nextInt(nodes.size()));
		NodeView other = nodes.get(random.nextInt(nodes.size()));
		switch (random.nextInt(9)) {
			case 0, 1 -> create(tools, "newWorkstream");
			case 2 -> create(tools, random.nextBoolean() ? "newOutcome" : "newBenefit");
			case 3, 4 -> {
				if (tools.connectRefusal(Maps.contributionTool(), one, other).isEmpty()) {
					edits.apply(tools.connect(Maps.contributionTool(), one, other, element -> {
					}));
				}
			}
			case 5 -> edits.apply(tools.rename(one, "Name " + random.nextInt()));
			case 6 -> {
				if (nodes.size() > 4 && random.nextInt(3) == 0) {
					edits.apply(tools.delete(one));
				}
			}
			case 7 -> edges.stream().filter(edge -> tools.deleteRefusal(edge).isEmpty()).findFirst()
					.ifPresent(edge -> edits.apply(tools.delete(edge)));
			default -> undoOrRedo(random);
		}
	}

	private void create(DiagramTools tools, String tool) {
		edits.apply(tools.createNode(Maps.nodeTool(tool), portfolio, element -> {
		}));
	}

	private void undoOrRedo(Random random) {
		for (int i = random.nextInt(6); i >= 0; i--) {
			if (random.nextBoolean() && edits.canUndo()) {
				edits.undo();
			} else if (edits.canRedo()) {
				edits.redo();
			}
		}
	}
}
