package org.goldthread.render.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;

/**
 * A figure with all that is inside and on its border, laid out by itself.
 *
 * @param width of the figure in px
 * @param height of the figure in px
 * @param inside bounds of what is inside and on the border by key, from the top left corner of the figure
 */
record Block(double width, double height, Map<String, Bounds> inside) {

	Block {
		inside = Map.copyOf(inside);
	}

	/** Returns the bounds of the figure and of all inside when its corner lies at a place. */
	Map<String, Bounds> at(String key, double x, double y) {
		Map<String, Bounds> figures = new LinkedHashMap<>();
		figures.put(key, new Bounds(x, y, width, height));
		inside.forEach((child, bounds) -> figures.put(child, bounds.moved(x, y)));
		return figures;
	}
}
