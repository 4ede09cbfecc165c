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

/**
 * What may be shown of a diagram after exempt elements were left out, with the edges that end at them.
 *
 * @param contents without exempt elements
 * @param withheld number of exempt elements that were left out, each counted once
 */
record Withholding(DiagramContents contents, int withheld) {

	/** Leaves out every element that is exempt or lies inside an exempt one. */
	static Withholding of(DiagramContents contents) {
		ShownViews shown = ShownViews.without(contents, node -> isExempt(node.element()));
		Set<EObject> withheld = new HashSet<>();
		shown.leftOut().forEach(node -> node.withAllInside().stream().filter(inside -> isExempt(inside.element()))
				.forEach(inside -> withheld.add(exempt(inside.element()))));
		List<EdgeView> edges = new ArrayList<>();
		for (EdgeView edge : contents.edges()) {
			if (isExempt(edge.element())) {
				withheld.add(exempt(edge.element()));
			}
		}
		shown.contents().edges().stream().filter(edge -> !isExempt(edge.element())).forEach(edges::add);
		return new Withholding(new DiagramContents(contents.title(), shown.contents().nodes(), edges, contents.problems()),
				withheld.size());
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
}
