package org.goldthread.viewpoint.view;

import java.util.Optional;

/**
 * What the area of a node looks like beyond its one colour.
 *
 * @param end colour that the gradient ends in; empty for an area of one colour
 * @param cornerWidth of the ellipse that rounds the corners, in pixels; 0 for sharp corners
 * @param cornerHeight of the ellipse that rounds the corners, in pixels; 0 for sharp corners
 * @param image path of the image that stands for the node: /plug-in/folder/file; empty for none
 */
public record Surface(Gradient gradient, Optional<Colour> end, int cornerWidth, int cornerHeight, Optional<String> image) {

	/** One colour, sharp corners. */
	public static final Surface PLAIN = new Surface(Gradient.NONE, Optional.empty(), 0, 0, Optional.empty());
}
