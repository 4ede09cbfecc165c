package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Finds the parts of a graph that a dependant is evaluated for, and makes them stale. */
final class StaleParts {

	private final DiagramGraph graph;
	private final EObject target;

	/** @param target the element that the diagram is of */
	StaleParts(DiagramGraph graph, EObject target) {
		this.graph = graph;
		this.target = target;
	}

	/** Makes stale what a dependant evaluates where a variable holds an element; the root is none of these. */
	void add(Dependant dependant, String variable, EObject element) {
		String mapping = dependant.mapping();
		boolean self = "self".equals(variable);
		switch (dependant.kind()) {
			case NODES -> {
				if (self) {
					graph.nodes().nodes().of(element).stream().filter(node -> node.mapping().name().equals(mapping)).forEach(graph::makeStale);
				} else {
					groupsIn(mapping, element, false).forEach(group -> group.nodes().values().forEach(graph::makeStale));
				}
			}
			case CANDIDATES -> {
				if (self) {
					groupsIn(mapping, element, true).forEach(graph::makeStale);
				} else if (element == target) {
					allGroups(mapping).forEach(graph::makeStale);
				}
			}
			case EDGES -> addEdges(mapping, variable, element);
			case EDGE_CANDIDATES -> {
				if (element == target) {
					graph.makeStale(graph.edgeGroups().get(mapping));
				}
			}
			case TITLE -> {
				if (element == target) {
					graph.evaluateTitle();
				}
			}
			case ROOT -> {
			}
		}
	}

	/** Everything that a dependant evaluates, as work that makes one part stale each. */
	List<Runnable> all(Dependant dependant) {
		List<Runnable> work = new ArrayList<>();
		String mapping = dependant.mapping();
		switch (dependant.kind()) {
			case NODES -> allGroups(mapping).forEach(group -> group.nodes().values().forEach(node -> work.add(() -> graph.makeStale(node))));
			case CANDIDATES -> allGroups(mapping).forEach(group -> work.add(() -> graph.makeStale(group)));
			case EDGES -> graph.edgeGroups().get(mapping).units().forEach(unit -> work.add(() -> graph.makeStale(unit)));
			case EDGE_CANDIDATES -> work.add(() -> graph.makeStale(graph.edgeGroups().get(mapping)));
			case TITLE -> work.add(graph::evaluateTitle);
			case ROOT -> {
			}
		}
		return work;
	}

	/** What watches an element besides its own. */
	void addWatchers(EObject element) {
		graph.nodes().further().watchersOf(element).forEach(graph::makeStale);
		graph.edges().further().watchersOf(element).forEach(graph::makeStale);
	}

	/** The nodes of an element that has moved, come or gone: their keys tell where they stand. */
	void addMoved(EObject element) {
		graph.nodes().nodes().of(element).forEach(graph::makeStale);
	}

	/** Every group of a mapping, at any depth. */
	List<NodeGroup> allGroups(String mapping) {
		List<NodeGroup> all = new ArrayList<>(graph.topLevel());
		graph.topLevel().forEach(top -> top.visit(node -> all.addAll(node.groups())));
		all.removeIf(group -> !group.mapping().name().equals(mapping));
		return all;
	}

	private void addEdges(String mapping, String variable, EObject element) {
		switch (variable) {
			case "self" -> graph.edges().of(element).stream().filter(unit -> isOf(unit, mapping)).forEach(graph::makeStale);
			case "container" -> {
				if (element == target) {
					graph.edgeGroups().get(mapping).units().forEach(graph::makeStale);
				}
			}
			default -> {
				graph.edges().of(element).stream().filter(unit -> isOf(unit, mapping)).forEach(graph::makeStale);
				graph.edges().endingAt(element).stream().filter(unit -> isOf(unit, mapping)).forEach(graph::makeStale);
			}
		}
	}

	private List<NodeGroup> groupsIn(String mapping, EObject element, boolean byContext) {
		List<NodeGroup> groups = new ArrayList<>();
		graph.topLevel().stream().filter(group -> (byContext ? group.context() : group.container()) == element).forEach(groups::add);
		graph.nodes().nodes().of(element).forEach(node -> groups.addAll(node.groups()));
		groups.removeIf(group -> !group.mapping().name().equals(mapping));
		return groups;
	}

	private static boolean isOf(EdgeUnit unit, String mapping) {
		return unit.group().mapping().name().equals(mapping);
	}
}
