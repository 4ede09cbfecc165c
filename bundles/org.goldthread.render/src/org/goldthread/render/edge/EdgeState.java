package org.goldthread.render.edge;

/**
 * What an edge shows beside its view.
 *
 * @param selected whether it is selected
 * @param thread whether it lies on the golden thread of the selection
 */
public record EdgeState(boolean selected, boolean thread) {

	/** Neither selected nor on the thread. */
	public static final EdgeState PLAIN = new EdgeState(false, false);
}
