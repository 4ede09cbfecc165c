package org.goldthread.viewpoint.view;

/**
 * Something in a specification that is evaluated for many elements.
 *
 * @param mapping name of the mapping that it belongs to; empty for the diagram as a whole
 */
record Dependant(Kind kind, String mapping) {

	/** What is evaluated. */
	enum Kind {
		/** How an element shows as a node. */
		NODES,
		/** Which elements show as nodes in a container. */
		CANDIDATES,
		/** Where edges end and how they show. */
		EDGES,
		/** Which elements show as edges. */
		EDGE_CANDIDATES,
		/** The title of the diagram. */
		TITLE,
		/** The element that the top level belongs to. */
		ROOT
	}
}
