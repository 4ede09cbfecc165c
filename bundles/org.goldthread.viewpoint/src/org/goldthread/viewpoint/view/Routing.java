package org.goldthread.viewpoint.view;

/** Which way an edge takes. */
public enum Routing {
	/** The shortest way. */
	STRAIGHT,
	/** Horizontal and vertical pieces. */
	ORTHOGONAL,
	/** Horizontal and vertical pieces that share a trunk. */
	TREE
}
