package org.goldthread.viewpoint.presentation;

/** What a legend entry shows beside its text. */
public enum LegendSample {
	/** A line in the colour of the golden thread. */
	GOLDEN_THREAD,
	/** A line as an edge is drawn. */
	EDGE,
	/** The disc of a finding, with its letter. */
	FINDING,
	/** A dashed outline of something that the thread does not reach. */
	BROKEN_THREAD,
	/** A small card of a node mapping. */
	NODE
}
