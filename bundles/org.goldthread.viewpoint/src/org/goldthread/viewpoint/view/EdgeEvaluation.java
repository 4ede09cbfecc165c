package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;

/** Makes the edges of a diagram between the nodes that are there. */
final class EdgeEvaluation {

	private final Attempts attempts;
	private final Instances instances;
	private final StyleEvaluation styles;
	private final Visibility visibility;
	private final ViewKeys keys;
	private final NodeEvaluation nodes;
	private final Scope scope;
	private final List<EdgeView> edges = new ArrayList<>();

	/** @param scope the diagram's element, also as variable container */
	EdgeEvaluation(Attempts attempts, Instances instances, StyleEvaluation styles, Visibility visibility, ViewKeys keys,
			NodeEvaluation nodes, Scope scope) {
		this.attempts = attempts;
		this.instances = instances;
		this.styles = styles;
		this.visibility = visibility;
		this.keys = keys;
		this.nodes = nodes;
		this.scope = scope;
	}

	/** All edges made so far, in their order. */
	List<EdgeView> all() {
		return edges;
	}

	void add(EdgeMapping mapping) {
		if (!mapping.createsElements()) {
			return;
		}
		if (mapping.element().isPresent()) {
			addForElements(mapping, mapping.element().get());
		} else {
			addForReferences(mapping);
		}
	}

	private void addForElements(EdgeMapping mapping, EdgeMapping.EdgeElement ends) {
		for (EObject element : candidates(mapping, ends)) {
			Scope own = scope.in(element);
			List<NodeView> targets = find(mapping, "target", mapping.targetFinder(), mapping.targets(), own);
			if (!targets.isEmpty()) {
				for (NodeView source : find(mapping, "source", ends.sourceFinder(), mapping.sources(), own)) {
					targets.forEach(target -> add(mapping, own, source, target));
				}
			}
		}
	}

	private Collection<EObject> candidates(EdgeMapping mapping, EdgeMapping.EdgeElement ends) {
		return ends.candidates().map(expression -> attempts.candidates(mapping.name(), expression, ends.domainClass(), scope))
				.orElseGet(() -> instances.of(ends.domainClass()));
	}

	private void addForReferences(EdgeMapping mapping) {
		for (NodeView source : nodes.all()) {
			if (mapping.sources().contains(source.mapping())) {
				Scope own = scope.in(source.element());
				find(mapping, "target", mapping.targetFinder(), mapping.targets(), own).forEach(target -> add(mapping, own, source, target));
			}
		}
	}

	private List<NodeView> find(EdgeMapping mapping, String end, Expression finder, List<String> endMappings, Scope own) {
		List<EObject> elements = attempts.elements(mapping.name(), end + " finder", finder, own);
		if (elements.isEmpty()) {
			return List.of();
		}
		Map<String, NodeView> found = new LinkedHashMap<>();
		for (EObject element : elements) {
			for (String endMapping : endMappings) {
				NodeView node = nodes.of(endMapping).get(element);
				if (node != null) {
					found.put(node.key(), node);
				}
			}
		}
		return List.copyOf(found.values());
	}

	private void add(EdgeMapping mapping, Scope own, NodeView source, NodeView target) {
		if (isWanted(mapping, own, source, target)) {
			styles.choose(mapping, own).ifPresent(style -> edges.add(edge(mapping, style, own, source, target)));
		}
	}

	private boolean isWanted(EdgeMapping mapping, Scope own, NodeView source, NodeView target) {
		boolean holds = mapping.precondition().isEmpty() || attempts.condition(mapping.name(), "precondition",
				mapping.precondition().get(), own.with("source", source.element()).with("target", target.element()));
		return holds && visibility.shows(mapping.name(), own.self());
	}

	private EdgeView edge(EdgeMapping mapping, EdgeStyleSpecification style, Scope own, NodeView source, NodeView target) {
		String key = mapping.element().isPresent() ? keys.of(mapping.name(), own.self())
				: keys.between(mapping.name(), source.element(), target.element());
		String label = style.label().flatMap(part -> part.expression()).map(text -> attempts.text(mapping.name(), "label", text, own)).orElse("");
		return new EdgeView(key, mapping.name(), own.self(), source.key(), target.key(), LabelLines.oneLine(label),
				styles.edge(mapping.name(), style, own));
	}
}
