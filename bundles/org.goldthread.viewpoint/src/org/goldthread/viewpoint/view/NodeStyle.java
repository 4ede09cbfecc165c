package org.goldthread.viewpoint.view;

import java.util.Optional;

/**
 * How a node looks.
 *
 * @param fill colour of the area
 * @param line colour of the border, the bar, the icon and the reference
 * @param lineWidth width of the border in pixels; 0 for none
 * @param text colour of title and fact
 * @param iconConcept name of the model class whose icon stands on the node; empty for no icon
 * @param width least width in pixels; 0 when the text alone decides
 * @param height least height in pixels; 0 when the text alone decides
 * @param surface of the area, where a specification asks for more than one colour
 */
public record NodeStyle(Shape shape, Colour fill, Colour line, LineStyle lineStyle, double lineWidth, Colour text, boolean bold,
		boolean italic, Optional<String> iconConcept, int width, int height, Surface surface) {

	/** A style with an area of one colour. */
	public NodeStyle(Shape shape, Colour fill, Colour line, LineStyle lineStyle, double lineWidth, Colour text, boolean bold,
			boolean italic, Optional<String> iconConcept, int width, int height) {
		this(shape, fill, line, lineStyle, lineWidth, text, bold, italic, iconConcept, width, height, Surface.PLAIN);
	}
}
