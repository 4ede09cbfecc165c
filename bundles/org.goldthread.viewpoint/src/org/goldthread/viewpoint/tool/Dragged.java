package org.goldthread.viewpoint.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.view.NodeView;

/**
 * One thing that users drag.
 *
 * @param view its figure; empty when it comes from elsewhere in the workbench
 * @param container the element that it leaves; empty when nothing holds it
 */
public record Dragged(EObject element, Optional<NodeView> view, Optional<EObject> container) {

	/**
	 * A figure of the diagram.
	 *
	 * @param container element of the node that the figure is in; the diagram's own element at the top level
	 */
	public static Dragged figure(NodeView view, EObject container) {
		return new Dragged(view.element(), Optional.of(view), Optional.of(container));
	}

	/** An element from the explorer or a register. */
	public static Dragged element(EObject element) {
		return new Dragged(element, Optional.empty(), Optional.ofNullable(element.eContainer()));
	}
}
