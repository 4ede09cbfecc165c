package org.goldthread.ui.registers.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How much of a text fits into a width, from the widths of its characters. Each is measured once for a font, because to measure a
 * text takes as long as to draw it, and a table cuts hundreds of texts each time that it is painted.
 */
final class TextWidths {

	private static final String ELLIPSIS = "\u2026";
	private static final int LONGEST = 400;
	private static final int REPEATED = 16;

	private final Map<Font, Map<Character, Float>> widths = new HashMap<>();

	/** The text, or as much of its beginning as fits into a width in px, with an ellipsis; in the font of {@code gc}. */
	String fitted(GC gc, String text, int width) {
		Map<Character, Float> known = widths.computeIfAbsent(gc.getFont(), font -> new HashMap<>());
		int end = Math.min(text.length(), LONGEST);
		float room = width - of(gc, known, ELLIPSIS.charAt(0));
		float taken = 0;
		int fits = 0;
		for (int i = 0; i < end; i++) {
			taken += of(gc, known, text.charAt(i));
			if (taken <= room) {
				fits = i + 1;
			}
			if (taken > width) {
				return withoutHalves(text, fits) + ELLIPSIS;
			}
		}
		return end < text.length() ? withoutHalves(text, fits) + ELLIPSIS : text;
	}

	private static float of(GC gc, Map<Character, Float> known, char character) {
		Float width = known.get(character);
		if (width == null) {
			width = gc.textExtent(String.valueOf(character).repeat(REPEATED), SWT.NONE).x / (float) REPEATED;
			known.put(character, width);
		}
		return width;
	}

	/** A beginning that does not end in the middle of a character. */
	private static String withoutHalves(String text, int length) {
		boolean half = length > 0 && length < text.length() && Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length));
		return text.substring(0, half ? length - 1 : length);
	}
}
