package org.goldthread.render.text;

import java.net.URL;

/** The open-licence font that ships with the product: Inter, cut down to Latin, Greek and Cyrillic, without kerning. */
public final class ShippedFont {

	/** Families for viewers of exported pictures, the shipped one first. */
	public static final String CSS_FAMILIES = "Inter, Noto Sans, Segoe UI, sans-serif";

	private ShippedFont() {
	}

	/** Returns where the TrueType file of a weight lies, for a reader or a display that wants to load it. */
	public static URL location(Weight weight) {
		return ShippedFont.class.getResource("/fonts/" + switch (weight) {
		case REGULAR -> "Inter-Regular.ttf";
		case SEMIBOLD -> "Inter-SemiBold.ttf";
		});
	}

	/** Returns the name by which a display knows a weight once its file is loaded. */
	public static String family(Weight weight) {
		return switch (weight) {
		case REGULAR -> "Inter";
		case SEMIBOLD -> "Inter SemiBold";
		};
	}
}
