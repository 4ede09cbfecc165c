package org.goldthread.store.element;

/**
 * Where an entry hangs in its portfolio.
 *
 * @param container id of the entry that holds it; empty for the portfolio itself
 * @param feature the containment that holds it; empty for the portfolio itself
 * @param orderKey where it stands among the entries of that containment, see {@link OrderKeys}; empty where there can be only one
 */
public record Place(String container, String feature, String orderKey) {

	/** The place of the portfolio itself. */
	public static final Place ROOT = new Place("", "", "");

	/** Whether the other place lies in the same containment, wherever in its order. */
	public boolean isBeside(Place other) {
		return container.equals(other.container) && feature.equals(other.feature);
	}
}
