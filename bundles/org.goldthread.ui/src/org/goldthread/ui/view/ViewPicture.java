package org.goldthread.ui.view;

import java.util.function.Supplier;

/**
 * What a view shows, as a picture for papers.
 *
 * @param name what it is called, such as a file without ending
 * @param summary what it shows, in words
 * @param svg draws it as an SVG document
 * @param png draws it as the bytes of a PNG file
 */
public record ViewPicture(String name, String summary, Supplier<String> svg, Supplier<byte[]> png) {

	/** Pixels of a PNG picture for each px of the drawing. */
	public static final double PNG_SCALE = 2;
}
