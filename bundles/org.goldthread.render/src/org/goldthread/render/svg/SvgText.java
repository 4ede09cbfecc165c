package org.goldthread.render.svg;

/** Writes the small parts of SVG: numbers and escaped text. */
final class SvgText {

	private static final char REPLACEMENT = '\uFFFD';

	private SvgText() {
	}

	/** Adds a number with at most two decimals. */
	static void number(StringBuilder out, double value) {
		long hundredths = Math.round(value * 100);
		if (hundredths < 0) {
			out.append('-');
			hundredths = -hundredths;
		}
		out.append(hundredths / 100);
		long rest = hundredths % 100;
		if (rest != 0) {
			out.append('.').append((char) ('0' + rest / 10));
			if (rest % 10 != 0) {
				out.append((char) ('0' + rest % 10));
			}
		}
	}

	/** Adds text so that it stands for itself in content and in quoted attributes; what XML cannot hold is replaced. */
	static void escaped(StringBuilder out, String text) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append("&quot;");
			case '\'' -> out.append("&#39;");
			default -> {
				if (Character.isHighSurrogate(character) && index + 1 < text.length()
						&& Character.isLowSurrogate(text.charAt(index + 1))) {
					out.append(character).append(text.charAt(++index));
				} else {
					out.append(isAllowed(character) ? character : REPLACEMENT);
				}
			}
			}
		}
	}

	private static boolean isAllowed(char character) {
		boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
		return !control && !Character.isSurrogate(character) && character < '\uFFFE';
	}
}
