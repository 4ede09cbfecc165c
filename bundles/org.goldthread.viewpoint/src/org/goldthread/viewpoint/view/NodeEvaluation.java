package org.goldthread.viewpoint.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.Nesting;
import org.goldthread.viewpoint.specification.NodeMapping;

/** Evaluates groups of nodes, and the nodes in them with all that is inside. */
final class NodeEvaluation {

	/** Nodes lie less deep in any diagram that a person reads; services that make up elements as they go end here. */
	private static final int DEEPEST = 50;

	private final EObject target;
	private final Attempts attempts;
	private final Instances instances;
	private final NodeAppearances appearances;
	private final Map<String, NodeMapping> mappings;
	private final ViewKeys keys;
	private final LiveNodes nodes;
	private final FurtherElements<LiveNode> further = new FurtherElements<>();
	private final NodeObserver observer;
	private boolean orderChanged = true;

	/**
	 * @param target the element that the diagram is of
	 * @param mappings those that show, by name
	 * @param nodes index to be kept of the candidates
	 * @param observer hears of nodes that come and go
	 */
	NodeEvaluation(EObject target, Attempts attempts, Instances instances, NodeAppearances appearances, Map<String, NodeMapping> mappings,
			ViewKeys keys, LiveNodes nodes, NodeObserver observer) {
		this.target = target;
		this.attempts = attempts;
		this.instances = instances;
		this.appearances = appearances;
		this.mappings = mappings;
		this.keys = keys;
		this.nodes = nodes;
		this.observer = observer;
	}

	LiveNodes nodes() {
		return nodes;
	}

	FurtherElements<LiveNode> further() {
		return further;
	}

	/** Whether nodes came, went or changed places since the last call. */
	boolean takeOrderChanged() {
		boolean changed = orderChanged;
		orderChanged = false;
		return changed;
	}

	/** Finds the candidates of a group, and evaluates those that are new. */
	void evaluate(NodeGroup group) {
		if (group.isGone()) {
			return;
		}
		Map<EObject, LiveNode> before = group.nodes();
		List<EObject> candidates = candidates(group);
		group.setProblems(attempts.takeProblems());
		if (Attempts.areSame(before.keySet(), candidates)) {
			return;
		}
		Map<EObject, LiveNode> now = new LinkedHashMap<>();
		for (EObject element : candidates) {
			now.put(element, before.containsKey(element) ? before.get(element) : new LiveNode(group, element));
		}
		group.setNodes(now);
		group.touch();
		orderChanged = true;
		before.forEach((element, node) -> {
			if (now.get(element) != node) {
				discard(node);
			}
		});
		now.forEach((element, node) -> {
			if (before.get(element) != node) {
				nodes.add(node);
				evaluate(node);
			}
		});
	}

	/** Works out whether and how a candidate shows, and evaluates what is in it once it does. */
	void evaluate(LiveNode node) {
		if (node.isGone()) {
			return;
		}
		NodeMapping mapping = node.mapping();
		Scope scope = Scope.of(node.element()).with("container", node.group().container());
		Optional<NodeAppearance> was = node.appearance();
		Optional<NodeAppearance> is = appearances.of(mapping, scope);
		List<EObject> watched = is.isEmpty() || mapping.semanticElements().isEmpty() ? List.of()
				: attempts.elements(mapping.name(), "semantic elements", mapping.semanticElements().get(), scope);
		further.change(node, node.furtherElements(), watched);
		node.setFurtherElements(watched);
		node.setProblems(attempts.takeProblems());
		String key = keys.node(node.group(), node.element());
		if (was.isPresent() && (is.isEmpty() || !key.equals(node.plainKey()))) {
			hide(node);
		}
		boolean comes = is.isPresent() && !node.shows();
		if (!is.equals(node.appearance())) {
			node.setAppearance(is);
		}
		if (comes) {
			show(node, key);
		}
		boolean wasCollapsed = was.filter(NodeAppearance::collapsed).isPresent();
		if (comes || is.isPresent() && is.get().collapsed() != wasCollapsed) {
			fill(node, is.get().collapsed());
		}
	}

	private void show(LiveNode node, String key) {
		keys.claim(key);
		node.setPlainKey(key);
		node.setKey(key);
		orderChanged = true;
		observer.shown(node);
	}

	private void hide(LiveNode node) {
		keys.release(node.plainKey());
		node.setAppearance(Optional.empty());
		orderChanged = true;
		observer.hidden(node);
		node.groups().forEach(this::discard);
		node.setGroups(List.of(), List.of());
	}

	private void fill(LiveNode node, boolean collapsed) {
		node.groups().forEach(this::discard);
		Nesting nesting = collapsed ? Nesting.NONE : node.mapping().nesting();
		node.setGroups(groups(node, nesting.borders()), groups(node, nesting.children()));
		node.groups().forEach(this::evaluate);
	}

	private List<NodeGroup> groups(LiveNode node, List<String> names) {
		return names.stream().map(mappings::get).filter(Objects::nonNull).filter(NodeMapping::createsElements)
				.map(mapping -> new NodeGroup(mapping, Optional.of(node), node.element(), node.element())).toList();
	}

	private void discard(NodeGroup group) {
		group.goes();
		group.nodes().values().forEach(this::discard);
	}

	private void discard(LiveNode node) {
		node.goes();
		if (node.shows()) {
			hide(node);
		}
		further.change(node, node.furtherElements(), List.of());
		nodes.remove(node);
	}

	private List<EObject> candidates(NodeGroup group) {
		NodeMapping mapping = group.mapping();
		if (keys.areTooMany(1)) {
			attempts.tell(ViewKeys.tooMany(mapping.name()));
			return List.of();
		}
		Collection<EObject> found = mapping.candidates()
				.map(expression -> attempts.candidates(mapping.name(), expression, mapping.domainClass(), Scope.of(group.context()).with("diagram", target)))
				.orElseGet(() -> instances.of(mapping.domainClass()));
		return found.stream().filter(element -> isNew(group, element)).toList();
	}

	/** An element does not stand inside itself by the same mapping, or it would do so without end. */
	private boolean isNew(NodeGroup group, EObject element) {
		int depth = 0;
		for (Optional<LiveNode> holder = group.holder(); holder.isPresent(); holder = holder.get().group().holder()) {
			boolean same = holder.get().element() == element && holder.get().mapping() == group.mapping();
			if (same || ++depth > DEEPEST) {
				String reason = same ? "an element stands inside itself" : "nodes lie more than " + DEEPEST + " deep";
				attempts.tell(new EvaluationProblem(group.mapping().name() + " candidates",
						group.mapping().candidates().map(expression -> expression.text()).orElse(""), reason));
				return false;
			}
		}
		return true;
	}
}
