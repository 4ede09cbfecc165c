package org.goldthread.render.layout;

/**
 * A heading over a column.
 *
 * @param text as the presentation gives it
 * @param x left side of the column in px
 * @param width of the column in px
 */
public record PlacedHeading(String text, double x, double width) {
}
