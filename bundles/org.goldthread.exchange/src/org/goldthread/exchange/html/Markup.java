package org.goldthread.exchange.html;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML: tags of our own as they are, and every text of a portfolio escaped. */
final class Markup {

	private static final char REPLACEMENT = '\uFFFD';

	private final Writer out;

	Markup(Writer out) {
		this.out = out;
	}

	/** Writes markup that holds nothing from a portfolio. */
	Markup tags(String markup) throws IOException {
		out.write(markup);
		return this;
	}

	/** Writes a text so that it stands for itself, in content and in quoted attributes. */
	Markup text(String text) throws IOException {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '&' -> out.write("&amp;");
				case '<' -> out.write("&lt;");
				case '>' -> out.write("&gt;");
				case '"' -> out.write("&quot;");
				case '\'' -> out.write("&#39;");
				default -> {
					if (Character.isHighSurrogate(character) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))) {
						out.write(character);
						out.write(text.charAt(++index));
					} else {
						out.write(isReadable(character) ? character : REPLACEMENT);
					}
				}
			}
		}
		return this;
	}

	/** Whether a character is neither a control, half a pair, nor no character at all. */
	private static boolean isReadable(char character) {
		boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r'
				|| character >= '\u007F' && character <= '\u009F';
		return !control && !Character.isSurrogate(character) && character < '\uFFFE';
	}
}
