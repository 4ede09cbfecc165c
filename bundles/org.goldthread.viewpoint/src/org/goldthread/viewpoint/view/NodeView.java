package org.goldthread.viewpoint.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A node of a diagram. Immutable, though the element that it shows is not.
 *
 * @param key mapping, colon, id of the element
 * @param reference first line of the label, such as "WS-03"; may be empty
 * @param title second line of the label; may be empty
 * @param fact third line of the label, such as "Sep 2020"; may be empty
 * @param tooltip may be empty
 * @param children nodes inside this one, in their order
 */
public record NodeView(String key, String mapping, EObject element, String reference, String title, String fact, String tooltip,
		NodeStyle style, List<NodeView> children) implements View {

	public NodeView {
		children = List.copyOf(children);
	}
}
