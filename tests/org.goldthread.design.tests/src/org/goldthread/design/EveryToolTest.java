package org.goldthread.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.tool.Reconnection;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tool of each kind of diagram, on the example portfolio: it changes what the diagram shows, and undo takes all of it back. */
class EveryToolTest {

	private final PortfolioResource resource = Oxfordshire.open();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());

	@BeforeEach
	void leaveADecisionWithoutPaper() {
		portfolio.getGovernanceBodies().stream().flatMap(body -> body.getMeetings().stream()).flatMap(meeting -> meeting.getDecisions().stream())
				.findFirst().orElseThrow().setPaper(null);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyFigureThatCanBeMadeShowsAndIsTakenBack(DiagramSpecification kind) {
		for (CreateNodeTool tool : tools(kind, CreateNodeTool.class)) {
			DiagramContents before = contents(kind);
			List<EObject> created = new ArrayList<>();
			edits.apply(creation(kind, tool, before, created));
			assertEquals(1, created.size(), tool.name());
			Set<EObject> shown = contents(kind).allNodes().stream().map(NodeView::element).collect(Collectors.toSet());
			assertEquals(true, shown.contains(created.get(0)), tool.name());
			edits.undo();
			assertEquals(before, contents(kind), tool.name());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyConnectionShowsAndIsTakenBack(DiagramSpecification kind) {
		for (CreateEdgeTool tool : tools(kind, CreateEdgeTool.class)) {
			DiagramContents before = contents(kind);
			edits.apply(connection(kind, tool, before));
			Set<String> made = contents(kind).edges().stream().map(EdgeView::key).collect(Collectors.toCollection(HashSet::new));
			before.edges().forEach(edge -> made.remove(edge.key()));
			assertNotEquals(Set.of(), made, tool.name());
			edits.undo();
			assertEquals(before, contents(kind), tool.name());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyLabelThatCanBeEditedIsEditedAndTakenBack(DiagramSpecification kind) {
		DiagramContents before = contents(kind);
		for (View view : oneOfEachMapping(before)) {
			if (tools(kind).canRename(view)) {
				edits.apply(tools(kind).rename(view, "42"));
				assertNotEquals(before, contents(kind), view.mapping());
				edits.undo();
				assertEquals(before, contents(kind), view.mapping());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyViewThatCanBeDeletedGoesAndComesBack(DiagramSpecification kind) {
		DiagramContents before = contents(kind);
		for (View view : oneOfEachMapping(before)) {
			if (tools(kind).deleteRefusal(view).isEmpty()) {
				edits.apply(tools(kind).delete(view));
				assertNotEquals(before, contents(kind), view.mapping());
				edits.undo();
				assertEquals(before, contents(kind), view.mapping());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyEndThatCanBeMovedMovesAndComesBack(DiagramSpecification kind) {
		DiagramContents before = contents(kind);
		for (EdgeView edge : edgesOfEachMapping(before)) {
			for (EdgeEnd end : EdgeEnd.values()) {
				if (tools(kind).reconnectRefusal(edge, end).isEmpty()) {
					edits.apply(reconnection(kind, edge, end, before));
					assertNotEquals(before, contents(kind), edge.mapping());
					edits.undo();
					assertEquals(before, contents(kind), edge.mapping());
				}
			}
		}
	}

	static List<DiagramSpecification> kinds() {
		return Maps.VIEWPOINT.specification().diagrams();
	}

	private Edit creation(DiagramSpecification kind, CreateNodeTool tool, DiagramContents contents, List<EObject> created) {
		if (tools(kind).createRefusal(tool, portfolio).isEmpty()) {
			return tools(kind).createNode(tool, portfolio, created::add);
		}
		NodeView container = contents.allNodes().stream().filter(node -> tools(kind).createRefusal(tool, node).isEmpty()).findFirst()
				.orElseGet(() -> fail(tool.name() + " can be used nowhere: " + tools(kind).createRefusal(tool, portfolio)));
		return tools(kind).createNode(tool, container.element(), created::add);
	}

	private Edit connection(DiagramSpecification kind, CreateEdgeTool tool, DiagramContents contents) {
		for (NodeView source : contents.allNodes()) {
			if (tools(kind).startRefusal(tool, source).isEmpty()) {
				Optional<NodeView> target = contents.allNodes().stream()
						.filter(node -> tools(kind).connectRefusal(tool, source, node).isEmpty()).findFirst();
				if (target.isPresent()) {
					return tools(kind).connect(tool, source, target.get(), created -> { });
				}
			}
		}
		return fail(tool.name() + " connects nothing");
	}

	private Edit reconnection(DiagramSpecification kind, EdgeView edge, EdgeEnd end, DiagramContents contents) {
		String oldEnd = end == EdgeEnd.SOURCE ? edge.sourceKey() : edge.targetKey();
		NodeView old = contents.allNodes().stream().filter(node -> node.key().equals(oldEnd)).findFirst().orElseThrow();
		return contents.allNodes().stream().filter(node -> node != old).map(node -> new Reconnection(edge, end, old, node))
				.filter(wanted -> tools(kind).reconnectRefusal(wanted).isEmpty()).findFirst().map(tools(kind)::reconnect)
				.orElseGet(() -> fail(edge.mapping() + " can be led nowhere else"));
	}

	private List<View> oneOfEachMapping(DiagramContents contents) {
		Set<String> seen = new HashSet<>();
		return Stream.<View> concat(contents.allNodes().stream(), contents.edges().stream()).filter(view -> seen.add(view.mapping())).toList();
	}

	private List<EdgeView> edgesOfEachMapping(DiagramContents contents) {
		Set<String> seen = new HashSet<>();
		return contents.edges().stream().filter(edge -> seen.add(edge.mapping())).toList();
	}

	private DiagramContents contents(DiagramSpecification kind) {
		return Maps.EVALUATOR.evaluate(kind, portfolio, layers(kind), Set.of());
	}

	private DiagramTools tools(DiagramSpecification kind) {
		return new DiagramTools(Maps.EVALUATOR, kind, portfolio, () -> layers(kind));
	}

	private static <T extends PaletteTool> List<T> tools(DiagramSpecification kind, Class<T> type) {
		return kind.toolSections(layers(kind)).stream().flatMap(section -> section.tools().stream()).filter(type::isInstance).map(type::cast)
				.toList();
	}

	private static Set<String> layers(DiagramSpecification kind) {
		return kind.layers().stream().map(Layer::name).collect(Collectors.toSet());
	}
}
