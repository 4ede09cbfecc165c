package org.goldthread.render.export;

/**
 * How a diagram is exported.
 *
 * @param scale size of a px of the page: of the picture's display size for SVG, in pixels for PNG; above 0
 * @param dark whether in the colours of the dark theme
 * @param includeExempt whether exempt elements are shown
 */
public record ExportOptions(double scale, boolean dark, boolean includeExempt) {

	/** Light, at its natural size, without exempt elements. */
	public static final ExportOptions DEFAULT = new ExportOptions(1, false, false);

	/** @throws IllegalArgumentException if the scale is not above 0 */
	public ExportOptions {
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new IllegalArgumentException("The scale must be a number above 0, not " + scale);
		}
	}

	/** Returns these options with another scale. */
	public ExportOptions withScale(double newScale) {
		return new ExportOptions(newScale, dark, includeExempt);
	}

	/** Returns these options in the colours of the dark theme. */
	public ExportOptions inDark() {
		return new ExportOptions(scale, true, includeExempt);
	}

	/** Returns these options with exempt elements shown. */
	public ExportOptions withExempt() {
		return new ExportOptions(scale, dark, true);
	}
}
