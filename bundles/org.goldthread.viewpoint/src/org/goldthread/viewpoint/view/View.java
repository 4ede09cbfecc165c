package org.goldthread.viewpoint.view;

import org.eclipse.emf.ecore.EObject;

/** A node or an edge of a diagram. */
public sealed interface View permits NodeView, EdgeView {

	/** Names the view within its diagram and stays the same as long as it shows the same thing. */
	String key();

	/** Name of the mapping that it was made by. */
	String mapping();

	/** The element shown; for an edge that shows a reference, the element at its source. */
	EObject element();
}
