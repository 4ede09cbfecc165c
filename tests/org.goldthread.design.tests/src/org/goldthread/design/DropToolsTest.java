package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Capability;
import org.goldthread.model.Deliverable;
import org.goldthread.model.Element;
import org.goldthread.model.Layer;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.EditStack;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.tool.Dragged;
import org.goldthread.viewpoint.tool.ToolException;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be dragged into another container, from the diagram and from elsewhere in the workbench, and what is refused. */
class DropToolsTest {

	private static final DiagramSpecification MODEL = Maps.VIEWPOINT.diagram("Operating model");
	private static final DiagramSpecification NETWORK = Maps.VIEWPOINT.diagram("Dependency network");

	private final PortfolioResource resource = Oxfordshire.open();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final Layer firstLayer = portfolio.getOperatingModel().getLayers().get(0);
	private final Layer secondLayer = portfolio.getOperatingModel().getLayers().get(1);
	private final Capability group = firstLayer.getCapabilities().get(0);
	private final Capability part = group.getCapabilities().get(0);
	private final Capability otherGroup = secondLayer.getCapabilities().get(0);
	private final Workstream giver = portfolio.getProgrammes().get(0).getWorkstreams().get(0);
	private final Workstream taker = portfolio.getProgrammes().get(0).getWorkstreams().get(1);
	private final Milestone milestone = giver.getMilestones().get(0);
	private final Deliverable deliverable = giver.getDeliverables().get(0);
	private DiagramSpecification kind = MODEL;
	private String layer = "Maturity gap";

	@ParameterizedTest
	@ValueSource(strings = { "Maturity gap", "Risk exposure", "Savings" })
	void aCapabilityMovesIntoAnotherLayer(String measure) {
		layer = measure;
		drop(figure(part), secondLayer);
		assertSame(secondLayer, part.eContainer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Maturity gap", "Risk exposure", "Savings" })
	void aCapabilityMovesIntoAnotherCapability(String measure) {
		layer = measure;
		drop(figure(part), otherGroup);
		assertSame(otherGroup, part.eContainer());
	}

	@Test
	void aCapabilityMovesWithItsParts() {
		drop(figure(group), secondLayer);
		assertEquals(List.of(secondLayer, group), List.of(group.eContainer(), part.eContainer()));
	}

	@Test
	void aCapabilityFromTheExplorerMoves() {
		drop(Dragged.element(part), secondLayer);
		assertSame(secondLayer, part.eContainer());
	}

	@Test
	void aCapabilityThatMovedShowsWhereItIs() {
		drop(figure(part), secondLayer);
		NodeView shown = node(secondLayer);
		assertEquals(1, shown.children().stream().filter(child -> child.element() == part).count());
	}

	@Test
	void movingACapabilityIsUndoneInOneStep() {
		DiagramContents before = contents();
		drop(figure(part), otherGroup);
		edits.undo();
		assertEquals(before, contents());
	}

	@Test
	void aCapabilityStaysWhereItIs() {
		assertEquals(part.getReference() + " is part of " + group.getName() + " already", refusal(figure(part), group));
	}

	@Test
	void aCapabilityIsNotPutIntoItsOwnPart() {
		assertEquals(group.getReference() + " cannot be put into itself", refusal(figure(group), group));
	}

	@Test
	void aMilestoneFromTheExplorerIsNotPutIntoALayer() {
		assertEquals("Layers and capabilities hold capabilities alone", refusal(Dragged.element(milestone), firstLayer));
	}

	@Test
	void whatIsRefusedIsNotMoved() {
		DiagramTools tools = tools();
		assertThrows(ToolException.class, () -> tools.drop(List.of(figure(part)), Optional.of(node(group))));
	}

	@Test
	void aMilestoneMovesIntoAnotherWorkstream() {
		kind = NETWORK;
		drop(figure(milestone), taker);
		assertEquals(true, taker.getMilestones().contains(milestone));
	}

	@Test
	void aDeliverableMovesIntoAnotherWorkstream() {
		kind = NETWORK;
		drop(figure(deliverable), taker);
		assertEquals(true, taker.getDeliverables().contains(deliverable));
	}

	@Test
	void aMilestoneFromTheExplorerMoves() {
		kind = NETWORK;
		drop(Dragged.element(milestone), taker);
		assertEquals(true, taker.getMilestones().contains(milestone));
	}

	@Test
	void aDeliverableFromTheExplorerMoves() {
		kind = NETWORK;
		drop(Dragged.element(deliverable), taker);
		assertEquals(true, taker.getDeliverables().contains(deliverable));
	}

	@Test
	void movingAMilestoneIsUndoneInOneStep() {
		kind = NETWORK;
		DiagramContents before = contents();
		drop(figure(milestone), taker);
		edits.undo();
		assertEquals(before, contents());
	}

	@Test
	void movingADeliverableIsUndoneInOneStep() {
		kind = NETWORK;
		DiagramContents before = contents();
		drop(figure(deliverable), taker);
		edits.undo();
		assertEquals(before, contents());
	}

	@Test
	void aMilestoneStaysInItsWorkstream() {
		kind = NETWORK;
		assertEquals(milestone.getReference() + " is of " + giver.getReference() + " already", refusal(figure(milestone), giver));
	}

	@Test
	void aCapabilityFromTheExplorerIsNotPutIntoAWorkstream() {
		kind = NETWORK;
		assertEquals("Workstreams hold milestones and deliverables alone", refusal(Dragged.element(part), giver));
	}

	@Test
	void aMilestoneIsNotPutOnTheFreeGround() {
		kind = NETWORK;
		assertEquals(milestone.getReference() + " cannot be put on the free ground",
				tools().dropRefusal(List.of(figure(milestone)), Optional.empty()).orElse("allowed"));
	}

	private void drop(Dragged dragged, Element into) {
		edits.apply(tools().drop(List.of(dragged), Optional.of(node(into))));
	}

	private String refusal(Dragged dragged, Element into) {
		return tools().dropRefusal(List.of(dragged), Optional.of(node(into))).orElse("allowed");
	}

	private Dragged figure(EObject element) {
		return Dragged.figure(node(element), element.eContainer());
	}

	private NodeView node(EObject element) {
		return contents().allNodes().stream().filter(node -> node.element() == element).findFirst().orElseThrow();
	}

	private DiagramContents contents() {
		return Maps.EVALUATOR.evaluate(kind, portfolio, layers(), Set.of());
	}

	private DiagramTools tools() {
		return new DiagramTools(Maps.EVALUATOR, kind, portfolio, this::layers);
	}

	private Set<String> layers() {
		return kind == MODEL ? Set.of(layer) : Set.of();
	}
}
