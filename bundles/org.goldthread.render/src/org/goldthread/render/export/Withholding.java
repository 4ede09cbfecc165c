package org.goldthread.render.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Publication;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * What may be shown of a diagram after exempt elements were left out, with the edges that end at them.
 *
 * @param contents without exempt elements
 * @param withheld number of exempt elements that were left out, each counted once
 */
record Withholding(DiagramContents contents, int withheld) {

	/** Leaves out every element that is exempt or lies inside an exempt one. */
	static Withholding of(DiagramContents contents) {
		Set<EObject> withheld = new HashSet<>();
		Set<String> shown = new HashSet<>();
		List<NodeView> nodes = publicNodes(contents.nodes(), withheld, shown);
		List<EdgeView> edges = new ArrayList<>();
		for (EdgeView edge : contents.edges()) {
			boolean bothEnds = shown.contains(edge.sourceKey()) && shown.contains(edge.targetKey());
			if (isExempt(edge.element())) {
				withheld.add(exempt(edge.element()));
			} else if (bothEnds) {
				edges.add(edge);
			}
		}
		return new Withholding(new DiagramContents(contents.title(), nodes, edges, contents.problems()), withheld.size());
	}

	/** Returns whether an element or something that it lies in is exempt. */
	static boolean isExempt(EObject element) {
		for (EObject object = element; object != null; object = object.eContainer()) {
			if (object instanceof Element candidate && candidate.getPublication() == Publication.EXEMPT) {
				return true;
			}
		}
		return false;
	}

	/** The element that an exempt object counts as: itself, or for a part such as a contribution, what it is a part of. */
	private static EObject exempt(EObject object) {
		return object instanceof Element || object.eContainer() == null ? object : exempt(object.eContainer());
	}

	private static List<NodeView> publicNodes(List<NodeView> nodes, Set<EObject> withheld, Set<String> shown) {
		List<NodeView> kept = new ArrayList<>();
		for (NodeView node : nodes) {
			if (isExempt(node.element())) {
				node.withAllInside().stream().filter(inside -> isExempt(inside.element()))
						.forEach(inside -> withheld.add(exempt(inside.element())));
				continue;
			}
			shown.add(node.key());
			List<NodeView> children = publicNodes(node.children(), withheld, shown);
			List<NodeView> borders = publicNodes(node.borders(), withheld, shown);
			boolean whole = same(children, node.children()) && same(borders, node.borders());
			kept.add(whole ? node : new NodeView(node.key(), node.mapping(), node.element(), node.reference(), node.title(), node.fact(),
					node.tooltip(), node.style(), node.arrangement(), children, borders));
		}
		return kept;
	}

	private static boolean same(List<NodeView> first, List<NodeView> second) {
		if (first.size() != second.size()) {
			return false;
		}
		for (int index = 0; index < first.size(); index++) {
			if (first.get(index) != second.get(index)) {
				return false;
			}
		}
		return true;
	}
}
