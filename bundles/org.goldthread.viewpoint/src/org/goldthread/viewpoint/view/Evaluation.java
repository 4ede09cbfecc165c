package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Filter;
import org.goldthread.viewpoint.specification.Layer;

/** One evaluation of one diagram: first the nodes of all layers, then the edges between them. */
final class Evaluation {

	private final DiagramSpecification specification;
	private final Scope scope;
	private final Attempts attempts;
	private final Instances instances;

	Evaluation(Interpreter interpreter, DiagramSpecification specification, EObject target) {
		this.specification = specification;
		scope = Scope.of(target).with("container", target);
		attempts = new Attempts(interpreter);
		instances = new Instances(target);
	}

	DiagramContents run(Set<String> activeLayers, Set<String> activeFilters) {
		List<Layer> layers = specification.shown(activeLayers);
		Visibility visibility = visibility(activeFilters);
		StyleEvaluation styles = new StyleEvaluation(attempts);
		ViewKeys keys = new ViewKeys();
		NodeEvaluation nodes = new NodeEvaluation(attempts, instances, styles, visibility, keys, topLevelScope());
		layers.forEach(layer -> layer.nodeMappings().forEach(nodes::add));
		EdgeEvaluation edges = new EdgeEvaluation(attempts, instances, styles, visibility, keys, nodes, scope);
		layers.forEach(layer -> layer.edgeMappings().forEach(edges::add));
		return new DiagramContents(title(), nodes.all(), edges.all(), attempts.problems());
	}

	private String title() {
		return specification.title().map(title -> attempts.text(specification.name(), "title", title, scope))
				.filter(title -> !title.isBlank()).orElse("new " + specification.label());
	}

	private Scope topLevelScope() {
		return specification.root().flatMap(root -> attempts.element(specification.name(), "root", root, scope)).map(scope::in).orElse(scope);
	}

	private Visibility visibility(Set<String> activeFilters) {
		Map<String, List<Optional<Expression>>> conditions = new HashMap<>();
		for (Filter filter : specification.filters()) {
			if (activeFilters.contains(filter.name())) {
				for (Filter.Part part : filter.parts()) {
					part.mappings().forEach(mapping -> conditions.computeIfAbsent(mapping, key -> new ArrayList<>()).add(part.keepVisible()));
				}
			}
		}
		return new Visibility(attempts, scope, conditions);
	}
}
