package org.goldthread.viewpoint.presentation;

/**
 * Turns the size of an edge, as a specification computes it, into pixels.
 *
 * @param base pixels of an edge of size 0
 * @param perSize pixels that each unit of size adds
 */
public record EdgeWidths(double base, double perSize) {

	/** A unit of size is a pixel. */
	public static final EdgeWidths AS_SPECIFIED = new EdgeWidths(0, 1);

	/** Width in pixels of an edge of {@code size}. */
	public double pixels(double size) {
		return base + perSize * size;
	}
}
