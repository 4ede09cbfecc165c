package org.goldthread.viewpoint.presentation;

/**
 * What a legend entry shows beside its text; in the file written in small letters, with hyphens.
 * <p>
 * An edge or node that means something by its colour or line (critical path, late, agreed, cashable) has one entry for each
 * look: {@code { "sample": "edge", "mapping": "Dependency", "colour": "red", "text": "late" }} or
 * {@code { "sample": "node", "mapping": "SavingsLine", "line": "dash", "text": "not cashable" }}. {@code colour} is the name of a
 * colour of the specification, {@code line} one of solid, dash, dot, dash-dot. The sample is drawn like the first view of
 * the mapping that looks so.
 */
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
	NODE,
	/** The text, then a field for each step with its text in it; shown when a node of the mapping has one of the colours. */
	RAMP,
	/** The text, then a strip that runs from the colour of the first step to that of the last, with the texts of both. */
	GRADIENT
}
