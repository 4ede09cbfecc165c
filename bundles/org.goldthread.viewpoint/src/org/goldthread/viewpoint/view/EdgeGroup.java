package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.EdgeMapping;

/** All edges of one mapping. Changes with the model. */
final class EdgeGroup {

	private final EdgeMapping mapping;
	private Map<EObject, EdgeUnit> byElement = new LinkedHashMap<>();
	private final Map<LiveNode, EdgeUnit> bySource = new LinkedHashMap<>();
	private List<EvaluationProblem> problems = List.of();
	private List<EdgeView> views = List.of();
	private boolean outOfDate = true;

	EdgeGroup(EdgeMapping mapping) {
		this.mapping = mapping;
	}

	EdgeMapping mapping() {
		return mapping;
	}

	/** Units that stand for elements, in the order of the candidates. */
	Map<EObject, EdgeUnit> byElement() {
		return byElement;
	}

	void setByElement(Map<EObject, EdgeUnit> wanted) {
		byElement = wanted;
	}

	/** Units that stand for references, by the node where they start. */
	Map<LiveNode, EdgeUnit> bySource() {
		return bySource;
	}

	/** All units in the order of the diagram. */
	Collection<EdgeUnit> units() {
		if (mapping.element().isPresent()) {
			return byElement.values();
		}
		List<EdgeUnit> units = new ArrayList<>(bySource.values());
		units.sort(Comparator.comparingInt(unit -> unit.source().orElseThrow().place()));
		return units;
	}

	List<EvaluationProblem> problems() {
		return problems;
	}

	void setProblems(List<EvaluationProblem> found) {
		problems = found;
	}

	/** Makes the views be put together anew. */
	void touch() {
		outOfDate = true;
	}

	/** Whether the views have to be put together anew. */
	boolean isOutOfDate() {
		return outOfDate;
	}

	/** The views of all edges, put together anew where something has changed. */
	List<EdgeView> views(ViewKeys.Numbering numbering) {
		if (outOfDate) {
			List<EdgeView> all = new ArrayList<>();
			for (EdgeUnit unit : units()) {
				for (LiveEdge edge : unit.edges()) {
					all.add(edge.view(numbering.number(edge.plainKey())));
				}
			}
			views = List.copyOf(all);
			outOfDate = false;
		}
		return views;
	}
}
