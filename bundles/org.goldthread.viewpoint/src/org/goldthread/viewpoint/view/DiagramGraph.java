package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.specification.NodeMapping;

/**
 * A diagram as far as it has been evaluated: nodes with what is in them, edges, and for each what it was made from. Parts can
 * be made stale; {@link #evaluate} evaluates these alone, and gives what evaluating everything would give.
 */
final class DiagramGraph {

	private final DiagramSpecification specification;
	private final Scope scope;
	private final Attempts attempts;
	private final Instances instances;
	private final Map<String, NodeMapping> nodeMappings = new LinkedHashMap<>();
	private final ViewKeys keys = new ViewKeys();
	private final Visibility visibility;
	private final NodeEvaluation nodes;
	private final EdgeEvaluation edges;
	private final List<NodeGroup> topLevel = new ArrayList<>();
	private final Map<String, EdgeGroup> edgeGroups = new LinkedHashMap<>();
	private final List<EvaluationProblem> problemsOfDiagram = new ArrayList<>();
	private final Set<NodeGroup> staleGroups = new LinkedHashSet<>();
	private final Set<LiveNode> staleNodes = new LinkedHashSet<>();
	private final Set<EdgeGroup> staleEdgeGroups = new LinkedHashSet<>();
	private List<NodeView> nodeViews = List.of();
	private List<EdgeView> edgeViews = List.of();
	private String title = "";
	private boolean keysWereNumbered;

	/** A graph that knows nothing yet; the first {@link #evaluate} evaluates everything. */
	DiagramGraph(Interpreter interpreter, DiagramSpecification specification, EObject target, Set<String> activeLayers,
			Set<String> activeFilters) {
		this.specification = specification;
		scope = Scope.of(target).with("container", target);
		attempts = new Attempts(interpreter);
		instances = new Instances(target);
		visibility = Visibility.of(attempts, specification, activeFilters);
		StyleEvaluation styles = new StyleEvaluation(attempts);
		List<Layer> layers = specification.shown(activeLayers);
		layers.stream().flatMap(Layer::allNodeMappings).forEach(mapping -> nodeMappings.putIfAbsent(mapping.name(), mapping));
		List<EdgeGroup> groups = edgeGroups(layers);
		LiveNodes index = new LiveNodes();
		edges = new EdgeEvaluation(attempts, instances, new EdgeMaking(attempts, styles, visibility, keys, index, scope), keys, scope, groups);
		nodes = new NodeEvaluation(target, attempts, instances, new NodeAppearances(attempts, styles, visibility), nodeMappings, keys, index,
				edges);
		EObject root = root();
		layers.stream().flatMap(layer -> layer.nodeMappings().stream()).distinct().filter(NodeMapping::createsElements)
				.forEach(mapping -> topLevel.add(new NodeGroup(mapping, Optional.empty(), root, target)));
		staleGroups.addAll(topLevel);
		staleEdgeGroups.addAll(groups);
		problemsOfDiagram.addAll(attempts.takeProblems());
		evaluateTitle();
	}

	/** The mappings of nodes that show, by name. */
	Map<String, NodeMapping> nodeMappings() {
		return nodeMappings;
	}

	/** The groups of edges that show, by name of their mapping. */
	Map<String, EdgeGroup> edgeGroups() {
		return edgeGroups;
	}

	List<NodeGroup> topLevel() {
		return topLevel;
	}

	Visibility visibility() {
		return visibility;
	}

	NodeEvaluation nodes() {
		return nodes;
	}

	EdgeEvaluation edges() {
		return edges;
	}

	/** Whether keys depend on where elements stand in the model, so that a part cannot be evaluated alone when they move. */
	boolean isPositional() {
		return keys.arePositional();
	}

	void makeStale(NodeGroup group) {
		staleGroups.add(group);
	}

	void makeStale(LiveNode node) {
		staleNodes.add(node);
	}

	void makeStale(EdgeGroup group) {
		staleEdgeGroups.add(group);
	}

	void makeStale(EdgeUnit unit) {
		edges.makeStale(unit);
	}

	/** Forgets which elements of a class there are. */
	void forgetInstances() {
		instances.forget();
	}

	void evaluateTitle() {
		title = specification.title().map(expression -> attempts.text(specification.name(), "title", expression, scope))
				.filter(text -> !text.isBlank()).orElse("new " + specification.label());
		List<EvaluationProblem> found = attempts.takeProblems();
		problemsOfDiagram.removeIf(problem -> problem.place().equals(specification.name() + " title"));
		problemsOfDiagram.addAll(found);
	}

	/**
	 * Evaluates what is stale.
	 *
	 * @return what the diagram shows now
	 */
	DiagramContents evaluate() {
		staleGroups.forEach(nodes::evaluate);
		staleNodes.forEach(nodes::evaluate);
		staleEdgeGroups.forEach(edges::evaluate);
		staleGroups.clear();
		staleNodes.clear();
		staleEdgeGroups.clear();
		if (nodes.takeOrderChanged()) {
			followOrder();
			edges.followOrder();
		}
		edges.evaluateStale();
		return contents();
	}

	private void followOrder() {
		int[] next = { 0 };
		topLevel.forEach(group -> group.visit(node -> node.setPlace(next[0]++)));
	}

	private DiagramContents contents() {
		ViewKeys.Numbering numbering = keys.numbering();
		if (keys.haveClashes() || keysWereNumbered) {
			topLevel.forEach(group -> group.visit(node -> node.setKey(numbering.number(node.plainKey()))));
			edgeGroups.values().forEach(EdgeGroup::touch);
			keysWereNumbered = keys.haveClashes();
		}
		if (topLevel.stream().anyMatch(NodeGroup::isOutOfDate)) {
			List<NodeView> all = new ArrayList<>(nodeViews.size());
			topLevel.forEach(group -> all.addAll(group.views()));
			nodeViews = List.copyOf(all);
		}
		if (edgeGroups.values().stream().anyMatch(EdgeGroup::isOutOfDate)) {
			List<EdgeView> all = new ArrayList<>(edgeViews.size());
			edgeGroups.values().forEach(group -> all.addAll(group.views(numbering)));
			edgeViews = List.copyOf(all);
		}
		return new DiagramContents(title, nodeViews, edgeViews, attempts.haveFailed() ? problems() : List.of());
	}

	private List<EvaluationProblem> problems() {
		Set<EvaluationProblem> all = new LinkedHashSet<>(problemsOfDiagram);
		topLevel.forEach(group -> addProblems(group, all));
		for (EdgeGroup group : edgeGroups.values()) {
			all.addAll(group.problems());
			group.units().forEach(unit -> all.addAll(unit.problems()));
		}
		return List.copyOf(all);
	}

	private static void addProblems(NodeGroup group, Set<EvaluationProblem> all) {
		all.addAll(group.problems());
		for (LiveNode node : group.nodes().values()) {
			all.addAll(node.problems());
			node.groups().forEach(inside -> addProblems(inside, all));
		}
	}

	private EObject root() {
		return specification.root().flatMap(root -> attempts.element(specification.name(), "root", root, scope)).orElse(scope.self());
	}

	private List<EdgeGroup> edgeGroups(List<Layer> layers) {
		layers.stream().flatMap(layer -> layer.edgeMappings().stream()).filter(EdgeMapping::createsElements)
				.forEach(mapping -> edgeGroups.computeIfAbsent(mapping.name(), name -> new EdgeGroup(mapping)));
		return List.copyOf(edgeGroups.values());
	}
}
