package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.EdgeMapping;

/** Evaluates edges, and follows the nodes that come and go. */
final class EdgeEvaluation implements NodeObserver {

	private final Attempts attempts;
	private final Instances instances;
	private final EdgeMaking making;
	private final ViewKeys keys;
	private final Scope scope;
	private final List<EdgeGroup> groups;
	private final Map<EObject, List<EdgeUnit>> byElement = new IdentityHashMap<>();
	private final FurtherElements<EdgeUnit> ends = new FurtherElements<>();
	private final FurtherElements<EdgeUnit> further = new FurtherElements<>();
	private final Set<EdgeUnit> stale = new LinkedHashSet<>();

	/** @param scope the diagram's element, also as variable container */
	EdgeEvaluation(Attempts attempts, Instances instances, EdgeMaking making, ViewKeys keys, Scope scope, List<EdgeGroup> groups) {
		this.attempts = attempts;
		this.instances = instances;
		this.making = making;
		this.keys = keys;
		this.scope = scope;
		this.groups = groups;
	}

	/** The units of an element, by whatever mapping. */
	List<EdgeUnit> of(EObject element) {
		return byElement.getOrDefault(element, List.of());
	}

	/** The units that would end at an element. */
	Collection<EdgeUnit> endingAt(EObject element) {
		return ends.watchersOf(element);
	}

	FurtherElements<EdgeUnit> further() {
		return further;
	}

	@Override
	public void shown(LiveNode node) {
		stale.addAll(endingAt(node.element()));
		for (EdgeGroup group : groups) {
			EdgeMapping mapping = group.mapping();
			if (mapping.element().isEmpty() && mapping.sources().contains(node.mapping().name())) {
				EdgeUnit unit = new EdgeUnit(group, node.element(), Optional.of(node));
				group.bySource().put(node, unit);
				register(unit);
			}
		}
	}

	@Override
	public void hidden(LiveNode node) {
		stale.addAll(endingAt(node.element()));
		for (EdgeGroup group : groups) {
			EdgeUnit unit = group.bySource().remove(node);
			if (unit != null) {
				discard(unit);
			}
		}
	}

	/** Finds the elements that a group shows as edges. */
	void evaluate(EdgeGroup group) {
		if (group.mapping().element().isEmpty()) {
			return;
		}
		Map<EObject, EdgeUnit> before = group.byElement();
		Collection<EObject> candidates = candidates(group.mapping(), group.mapping().element().get());
		group.setProblems(attempts.takeProblems());
		if (Attempts.areSame(before.keySet(), candidates)) {
			return;
		}
		Map<EObject, EdgeUnit> now = new LinkedHashMap<>();
		for (EObject element : candidates) {
			EdgeUnit known = before.get(element);
			if (known == null) {
				known = new EdgeUnit(group, element, Optional.empty());
				register(known);
			}
			now.put(element, known);
		}
		before.forEach((element, unit) -> {
			if (!now.containsKey(element)) {
				discard(unit);
			}
		});
		group.setByElement(now);
		group.touch();
	}

	/** Has a unit evaluated at the next {@link #evaluateStale}. */
	void makeStale(EdgeUnit unit) {
		stale.add(unit);
	}

	/** Has those evaluated whose edges depend on the order of the nodes, as edges that stand for references always do. */
	void followOrder() {
		for (EdgeGroup group : groups) {
			if (group.mapping().element().isEmpty()) {
				group.touch();
			}
			group.units().stream().filter(EdgeUnit::endsInSeveral).forEach(stale::add);
		}
	}

	/** Evaluates what has become stale. */
	void evaluateStale() {
		stale.forEach(this::evaluate);
		stale.clear();
	}

	private void evaluate(EdgeUnit unit) {
		if (unit.isGone()) {
			return;
		}
		List<EObject> endsBefore = unit.ends();
		List<LiveEdge> edges = making.edges(unit);
		ends.change(unit, endsBefore, unit.ends());
		EdgeMapping mapping = unit.group().mapping();
		List<EObject> watched = mapping.semanticElements()
				.map(expression -> attempts.elements(mapping.name(), "semantic elements", expression, scope.in(unit.element())))
				.orElse(List.of());
		further.change(unit, unit.furtherElements(), watched);
		unit.setFurtherElements(watched);
		unit.setProblems(attempts.takeProblems());
		replace(unit, edges);
	}

	private void replace(EdgeUnit unit, List<LiveEdge> edges) {
		List<LiveEdge> before = new ArrayList<>(unit.edges());
		for (LiveEdge edge : edges) {
			keys.claim(edge.plainKey());
			before.stream().filter(old -> old.plainKey().equals(edge.plainKey())).findFirst().ifPresent(old -> {
				edge.follow(old);
				before.remove(old);
			});
		}
		unit.edges().forEach(old -> keys.release(old.plainKey()));
		unit.setEdges(edges);
		unit.group().touch();
	}

	private void register(EdgeUnit unit) {
		byElement.computeIfAbsent(unit.element(), key -> new ArrayList<>(1)).add(unit);
		stale.add(unit);
		unit.group().touch();
	}

	private void discard(EdgeUnit unit) {
		unit.goes();
		replace(unit, List.of());
		ends.change(unit, unit.ends(), List.of());
		further.change(unit, unit.furtherElements(), List.of());
		byElement.computeIfPresent(unit.element(), (key, units) -> {
			units.remove(unit);
			return units.isEmpty() ? null : units;
		});
	}

	private Collection<EObject> candidates(EdgeMapping mapping, EdgeMapping.EdgeElement ends) {
		return ends.candidates().map(expression -> attempts.candidates(mapping.name(), expression, ends.domainClass(), scope))
				.orElseGet(() -> instances.of(ends.domainClass()));
	}
}
