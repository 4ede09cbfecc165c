package org.goldthread.render.layout;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;

/**
 * Where one figure lies.
 *
 * @param key of its {@code NodeView}
 * @param bounds on the page, whatever the figure is inside of
 * @param form that it is drawn in
 */
public record PlacedNode(String key, Bounds bounds, CardForm form) {

	/** A card. */
	public PlacedNode(String key, Bounds bounds) {
		this(key, bounds, CardForm.CARD);
	}
}
