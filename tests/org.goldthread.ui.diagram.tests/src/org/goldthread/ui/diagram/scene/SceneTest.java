package org.goldthread.ui.diagram.scene;

import static org.goldthread.ui.diagram.Views.contents;
import static org.goldthread.ui.diagram.Views.edge;
import static org.goldthread.ui.diagram.Views.node;
import static org.goldthread.ui.diagram.Views.placed;
import static org.goldthread.ui.diagram.Views.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Workstream;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;
import org.goldthread.rules.Severity;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.goldthread.testing.portfolio.Words;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

/** What the editor shows, and what a refresh has to do. */
class SceneTest {

	private final NodeView a = node("a");
	private final NodeView b = node("b");
	private final Scene scene = new Scene();

	@Test
	void theFirstContentsAreAllNew() {
		assertTrue(show(contents(List.of(a, b), edge("a", "b"))).nodesCameOrWent());
	}

	@Test
	void theSameContentsChangeNothing() {
		DiagramContents same = contents(List.of(a, b), edge("a", "b"));
		show(same);
		assertEquals(new SceneChange(false, Set.of(), Set.of(), Set.of()), show(same));
	}

	@Test
	void aNodeStaysTheSameObjectWhenItsTextChanges() {
		show(contents(List.of(a, b)));
		Shown before = scene.find("a").orElseThrow();
		show(contents(List.of(titled(a, "Other"), b)));
		assertSame(before, scene.find("a").orElseThrow());
	}

	@Test
	void onlyTheNodeThatChangedIsRefreshed() {
		show(contents(List.of(a, b)));
		SceneChange change = show(contents(List.of(titled(a, "Other"), b)));
		assertEquals(new SceneChange(false, Set.of(scene.nodes().getFirst()), Set.of(), Set.of()), change);
	}

	@Test
	void anEdgeRefreshesBothItsEnds() {
		show(contents(List.of(a, b)));
		SceneChange change = show(contents(List.of(a, b), edge("a", "b")));
		assertEquals(Set.copyOf(scene.nodes()), change.nodes());
	}

	@Test
	void aNodeKnowsItsEdges() {
		show(contents(List.of(a, b), edge("a", "b")));
		assertEquals(scene.edges(), scene.nodes().getFirst().outgoing());
	}

	@Test
	void aNodeThatWentIsGone() {
		show(contents(List.of(a, b), edge("a", "b")));
		assertTrue(show(contents(List.of(b))).nodesCameOrWent());
		assertEquals(Optional.empty(), scene.find("a"));
	}

	@Test
	void aNodeWithoutAPlaceIsNotShown() {
		scene.show(contents(List.of(a, b), edge("a", "b")), placed(contents(List.of(a))));
		assertEquals(List.of("a"), scene.nodes().stream().map(ShownNode::key).toList());
	}

	@Test
	void anEdgeWithoutItsEndsIsNotShown() {
		DiagramContents all = contents(List.of(a, b), edge("a", "b"));
		scene.show(all, new PlacedDiagram(placed(contents(List.of(a))).nodes(), placed(all).edges(), List.of()));
		assertEquals(List.of(), scene.edges());
	}

	@Test
	void anElementIsFoundByItsNodeRatherThanByEdgesThatShowItsReferences() {
		EObject element = a.element();
		show(contents(List.of(a, b), edge("a", "b", element)));
		assertEquals(List.of("a"), scene.showing(element).stream().map(Shown::key).toList());
	}

	@Test
	void aFindingMarksTheNodeOfItsElement() {
		Workstream adrift = Words.workstream("WS-09", "Third-party spend");
		var portfolio = PortfolioBuilder.aPortfolio().with(adrift).build();
		show(contents(List.of(node("w", adrift), b)));
		SceneChange change = scene.show(new RuleRunner(RuleCatalogue.load(), Clock.systemUTC()).run(portfolio));
		assertEquals(Set.of(scene.nodes().getFirst()), change.nodes());
		assertEquals(Optional.of(Severity.ERROR), scene.nodes().getFirst().marks().worst());
		assertFalse(scene.nodes().getFirst().marks().messages().isEmpty());
	}

	private SceneChange show(DiagramContents contents) {
		return scene.show(contents, placed(contents));
	}
}
