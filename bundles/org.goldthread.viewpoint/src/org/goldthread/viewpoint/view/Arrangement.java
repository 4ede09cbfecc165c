package org.goldthread.viewpoint.view;

/** How what is inside a node lies in it. */
public enum Arrangement {
	/** The node is no container. */
	NONE,
	/** Children are placed freely. */
	FREE,
	/** Children are lines of text, one below the other. */
	LIST,
	/** Children are regions, one below the other, as wide as the container. */
	STACK_DOWN,
	/** Children are regions, one beside the other, as high as the container. */
	STACK_ACROSS
}
