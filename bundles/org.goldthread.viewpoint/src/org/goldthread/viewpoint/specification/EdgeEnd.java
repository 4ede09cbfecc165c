package org.goldthread.viewpoint.specification;

/** An end of an edge. */
public enum EdgeEnd {
	/** Where it starts. */
	SOURCE,
	/** Where it ends. */
	TARGET
}
