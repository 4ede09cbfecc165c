package org.goldthread.viewpoint.view;

/** What stands at an end of an edge; "in" points at the node at that end, "out" points away from it. */
public enum Arrow {
	NONE, OUT, IN, OUT_CLOSED, IN_CLOSED, OUT_FILLED, IN_FILLED, DIAMOND, FILLED_DIAMOND, IN_WITH_DIAMOND, IN_WITH_FILLED_DIAMOND
}
