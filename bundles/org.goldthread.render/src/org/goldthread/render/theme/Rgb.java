package org.goldthread.render.theme;

/**
 * A colour to paint with.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (paints nothing) to 1 (opaque)
 */
public record Rgb(int red, int green, int blue, double alpha) {

	/** Paints nothing. */
	public static final Rgb NONE = new Rgb(0, 0, 0, 0);

	/** Returns an opaque colour; each part 0 to 255. */
	public static Rgb of(int red, int green, int blue) {
		return new Rgb(red, green, blue, 1);
	}

	/**
	 * Reads {@code #RRGGBB}.
	 *
	 * @throws IllegalArgumentException if the text is not of that form
	 */
	public static Rgb parse(String hex) {
		if (!hex.matches("#[0-9A-Fa-f]{6}")) {
			throw new IllegalArgumentException("Not a colour: " + hex);
		}
		int value = Integer.parseInt(hex.substring(1), 16);
		return of(value >> 16, value >> 8 & 255, value & 255);
	}

	/** Returns {@code #RRGGBB}, without the alpha. */
	public String hex() {
		return String.format("#%02X%02X%02X", red, green, blue);
	}

	/** Returns this colour with another alpha, 0 to 1. */
	public Rgb withAlpha(double newAlpha) {
		return new Rgb(red, green, blue, newAlpha);
	}

	/** Returns the opaque colour between this and another one: this at a share of 0, the other at 1. */
	public Rgb towards(Rgb other, double share) {
		return of(between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
	}

	/** Returns whether painting with it changes anything. */
	public boolean isVisible() {
		return alpha > 0;
	}

	/** Returns the contrast ratio to another opaque colour, 1 to 21, by WCAG 2.1. */
	public double contrast(Rgb other) {
		double lighter = Math.max(luminance(), other.luminance());
		double darker = Math.min(luminance(), other.luminance());
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
