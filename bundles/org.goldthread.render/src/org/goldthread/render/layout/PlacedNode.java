package org.goldthread.render.layout;

import org.goldthread.render.geometry.Bounds;

/**
 * Where one figure lies.
 *
 * @param key of its {@code NodeView}
 * @param bounds on the page
 */
public record PlacedNode(String key, Bounds bounds) {
}
