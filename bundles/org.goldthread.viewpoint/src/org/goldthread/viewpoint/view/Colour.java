package org.goldthread.viewpoint.view;

/**
 * A colour of a view.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param token name of the colour in the specification's own palette, such as "workstream-fill", by which a theme gives it
 *        another value; empty for a colour that is the same in every theme
 */
public record Colour(int red, int green, int blue, String token) {

	/** @throws IllegalArgumentException when a part is outside 0 to 255 */
	public Colour {
		if (isOutside(red) || isOutside(green) || isOutside(blue)) {
			throw new IllegalArgumentException("A part of the colour " + red + ", " + green + ", " + blue + " is outside 0 to 255");
		}
	}

	/** The colour as #RRGGBB. */
	public String hex() {
		return "#%02X%02X%02X".formatted(red, green, blue);
	}

	private static boolean isOutside(int part) {
		return part < 0 || part > 255;
	}
}
