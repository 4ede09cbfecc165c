package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.view.Gradient;

/**
 * What the area of a node looks like beyond its one colour.
 *
 * @param end colour that the gradient ends in; empty for an area of one colour
 * @param cornerWidth of the ellipse that rounds the corners, in pixels; 0 for sharp corners
 * @param cornerHeight of the ellipse that rounds the corners, in pixels; 0 for sharp corners
 * @param image path of the image that stands for the node, as written: /plug-in/folder/file; empty for none
 */
public record SurfaceSpecification(Gradient gradient, Optional<ColourSpecification> end, int cornerWidth, int cornerHeight,
		Optional<String> image) {

	/** One colour, sharp corners. */
	public static final SurfaceSpecification PLAIN = new SurfaceSpecification(Gradient.NONE, Optional.empty(), 0, 0, Optional.empty());
}
