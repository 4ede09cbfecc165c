package org.goldthread.render.geometry;

/**
 * A rectangle on the page, in px.
 *
 * @param x left side
 * @param y top side
 * @param width not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

	/** Returns the right side, in px. */
	public double right() {
		return x + width;
	}

	/** Returns the lower side, in px. */
	public double bottom() {
		return y + height;
	}

	/** Returns the middle. */
	public Point centre() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** Returns this rectangle moved by the given px. */
	public Bounds moved(double right, double down) {
		return new Bounds(x + right, y + down, width, height);
	}

	/** Returns this rectangle grown on every side by a margin in px (smaller where it is negative). */
	public Bounds grown(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** Returns whether the inner areas of both share a point; touching sides do not count. */
	public boolean overlaps(Bounds other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Returns whether the other rectangle lies wholly inside this one; sides may touch. */
	public boolean contains(Bounds other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** Returns the smallest rectangle around both. */
	public Bounds union(Bounds other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** Returns the rectangle around two corner points, in any order. */
	public static Bounds between(Point first, Point second) {
		return new Bounds(Math.min(first.x(), second.x()), Math.min(first.y(), second.y()), Math.abs(first.x() - second.x()),
				Math.abs(first.y() - second.y()));
	}
}
