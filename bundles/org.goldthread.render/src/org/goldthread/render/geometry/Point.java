package org.goldthread.render.geometry;

/**
 * A place on the page, in px from its top left corner; y grows downwards.
 *
 * @param x px to the right
 * @param y px down
 */
public record Point(double x, double y) {

	/** Returns this point moved by the given px. */
	public Point moved(double right, double down) {
		return new Point(x + right, y + down);
	}

	/** Returns the distance to another point along the axes, in px. */
	public double axisDistance(Point other) {
		return Math.abs(x - other.x) + Math.abs(y - other.y);
	}
}
