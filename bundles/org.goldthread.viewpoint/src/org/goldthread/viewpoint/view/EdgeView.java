package org.goldthread.viewpoint.view;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge of a diagram. Immutable, though the element that it shows is not.
 *
 * @param key mapping, colon, id of the element; for an edge that shows a reference, mapping, colon, id of the source, ">", id of the target
 * @param sourceKey key of the node where it starts
 * @param targetKey key of the node where it ends
 * @param label text in its middle; may be empty
 */
public record EdgeView(String key, String mapping, EObject element, String sourceKey, String targetKey, String label, EdgeStyle style)
		implements View {
}
