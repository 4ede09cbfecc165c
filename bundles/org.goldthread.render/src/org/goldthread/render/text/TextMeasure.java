package org.goldthread.render.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.goldthread.render.geometry.Outline;

/**
 * Measures text in the font that ships, the same for the editor and for exported pictures; needs neither a display nor a
 * font system. Reading the fonts takes some tens of milliseconds, so keep one. Safe for use by several threads.
 */
public final class TextMeasure {

	private static final String ELLIPSIS = "…";
	private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

	private final Map<Weight, Glyphs> glyphs = new EnumMap<>(Weight.class);

	/** Reads the fonts that ship. */
	public TextMeasure() {
		for (Weight weight : Weight.values()) {
			glyphs.put(weight, new Glyphs(weight));
		}
	}

	/** Returns how wide a line of text is, in px. */
	public double width(String text, TextStyle style) {
		Glyphs font = glyphs.get(style.weight());
		double width = 0;
		for (int index = 0; index < text.length();) {
			int character = text.codePointAt(index);
			width += font.width(character) * style.size() + style.spacing();
			index += Character.charCount(character);
		}
		return width;
	}

	/** Returns the outline of a character as parts of the font's size, y downwards from the base line. */
	public Outline outline(int character, Weight weight) {
		return glyphs.get(weight).outline(character);
	}

	/** Returns the text, cut and ended by an ellipsis if it is wider than {@code width} px. */
	public String shorten(String text, TextStyle style, double width) {
		if (width(text, style) <= width) {
			return text;
		}
		int end = fitting(text, style, width - width(ELLIPSIS, style));
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/**
	 * Breaks a text into lines, between words where it can, within words that are wider than a line.
	 *
	 * @param width of a line in px
	 * @param most number of lines, at least one; the last ends in an ellipsis if the text is longer
	 * @return the lines; none for a blank text
	 */
	public List<String> wrap(String text, TextStyle style, double width, int most) {
		List<String> lines = new ArrayList<>();
		String rest = SPACES.matcher(text.strip()).replaceAll(" ");
		while (!rest.isEmpty() && lines.size() < most) {
			if (lines.size() == most - 1 || width(rest, style) <= width) {
				lines.add(shorten(rest, style, width));
				return lines;
			}
			int end = breakBefore(rest, Math.max(1, fitting(rest, style, width)));
			lines.add(rest.substring(0, end).stripTrailing());
			rest = rest.substring(end).stripLeading();
		}
		return lines;
	}

	private int fitting(String text, TextStyle style, double width) {
		Glyphs font = glyphs.get(style.weight());
		double used = 0;
		int index = 0;
		while (index < text.length()) {
			int character = text.codePointAt(index);
			used += font.width(character) * style.size() + style.spacing();
			if (used > width) {
				return index;
			}
			index += Character.charCount(character);
		}
		return index;
	}

	private static int breakBefore(String text, int limit) {
		if (limit >= text.length() || text.charAt(limit) == ' ') {
			return Math.min(limit, text.length());
		}
		for (int index = limit; index > 0; index--) {
			char before = text.charAt(index - 1);
			if (before == ' ' || before == '-' || before == '/' || before == '–') {
				return index;
			}
		}
		return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
	}
}
