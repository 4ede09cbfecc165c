package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A node of a diagram. Immutable, though the element that it shows is not.
 *
 * @param key unique in the diagram and the same as long as the node shows the same thing in the same container
 * @param reference first line of the label, such as "WS-03"; may be empty
 * @param title second line of the label; may be empty
 * @param fact third line of the label, such as "Sep 2020"; may be empty
 * @param tooltip may be empty
 * @param arrangement how the children lie
 * @param children nodes inside this one, in their order; none for a node that is no container
 * @param borders nodes that sit on the border of this one, in their order
 */
public record NodeView(String key, String mapping, EObject element, String reference, String title, String fact, String tooltip,
		NodeStyle style, Arrangement arrangement, List<NodeView> children, List<NodeView> borders) implements View {

	public NodeView {
		children = List.copyOf(children);
		borders = List.copyOf(borders);
	}

	/** A node with nothing on its border; a container whose children are placed freely when it has any. */
	public NodeView(String key, String mapping, EObject element, String reference, String title, String fact, String tooltip,
			NodeStyle style, List<NodeView> children) {
		this(key, mapping, element, reference, title, fact, tooltip, style, children.isEmpty() ? Arrangement.NONE : Arrangement.FREE,
				children, List.of());
	}

	/** This node, then what is on its border, then what is inside, each with its own. */
	public List<NodeView> withAllInside() {
		List<NodeView> all = new ArrayList<>();
		addTo(all);
		return all;
	}

	/** Adds this node, what is on its border and what is inside to a list, parents first. */
	void addTo(List<NodeView> all) {
		all.add(this);
		borders.forEach(border -> border.addTo(all));
		children.forEach(child -> child.addTo(all));
	}
}
