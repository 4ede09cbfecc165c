package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;

/** Makes the nodes of a diagram, mapping by mapping. */
final class NodeEvaluation {

	private final Attempts attempts;
	private final Instances instances;
	private final StyleEvaluation styles;
	private final Visibility visibility;
	private final ViewKeys keys;
	private final Scope scope;
	private final List<NodeView> nodes = new ArrayList<>();
	private final Map<String, Map<EObject, NodeView>> nodesByMapping = new HashMap<>();

	/** @param scope the container's element, also as variable container */
	NodeEvaluation(Attempts attempts, Instances instances, StyleEvaluation styles, Visibility visibility, ViewKeys keys, Scope scope) {
		this.attempts = attempts;
		this.instances = instances;
		this.styles = styles;
		this.visibility = visibility;
		this.keys = keys;
		this.scope = scope;
	}

	/** All nodes made so far, in their order. */
	List<NodeView> all() {
		return nodes;
	}

	/** The nodes of a mapping by element; none for a mapping that does not show. */
	Map<EObject, NodeView> of(String mapping) {
		return nodesByMapping.getOrDefault(mapping, Map.of());
	}

	void add(NodeMapping mapping) {
		if (!mapping.createsElements()) {
			return;
		}
		Map<EObject, NodeView> made = nodesByMapping.computeIfAbsent(mapping.name(), key -> new IdentityHashMap<>());
		for (EObject element : candidates(mapping)) {
			Scope own = scope.in(element);
			if (isWanted(mapping, own)) {
				styles.choose(mapping, own).ifPresent(style -> {
					NodeView node = node(mapping.name(), style, own);
					made.put(element, node);
					nodes.add(node);
				});
			}
		}
	}

	private Collection<EObject> candidates(NodeMapping mapping) {
		return mapping.candidates().map(expression -> attempts.candidates(mapping.name(), expression, mapping.domainClass(), scope))
				.orElseGet(() -> instances.of(mapping.domainClass()));
	}

	private boolean isWanted(NodeMapping mapping, Scope own) {
		return (mapping.precondition().isEmpty() || attempts.condition(mapping.name(), "precondition", mapping.precondition().get(), own))
				&& visibility.shows(mapping.name(), own.self());
	}

	private NodeView node(String mapping, NodeStyleSpecification style, Scope own) {
		String label = style.label().expression().map(text -> attempts.text(mapping, "label", text, own)).orElse("");
		LabelLines lines = LabelLines.of(label);
		String tooltip = style.tooltip().map(text -> attempts.text(mapping, "tooltip", text, own)).orElse("");
		return new NodeView(keys.of(mapping, own.self()), mapping, own.self(), lines.reference(), lines.title(), lines.fact(), tooltip,
				styles.node(mapping, style, own), List.of());
	}
}
