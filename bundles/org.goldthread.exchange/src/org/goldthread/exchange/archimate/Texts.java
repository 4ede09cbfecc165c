package org.goldthread.exchange.archimate;

import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text that a file may state in several languages: British English counts before other English, English before the first one. */
final class Texts {

	private static final String LANGUAGE = "http://www.w3.org/XML/1998/namespace";

	private String text = "";
	private int rank = -1;

	/** Takes the text of the element that the reader stands at, when it is better than the one so far. */
	void take(XMLStreamReader reader) throws XMLStreamException {
		String language = reader.getAttributeValue(LANGUAGE, "lang");
		int better = language == null ? 1 : language.equalsIgnoreCase("en-GB") ? 3 : language.toLowerCase(Locale.ROOT).startsWith("en") ? 2 : 0;
		String content = content(reader);
		if (better > rank) {
			rank = better;
			text = content;
		}
	}

	/** The best text; empty when there is none. */
	String text() {
		return text;
	}

	/** The text of an element; elements inside it, which no valid file has there, are passed over. */
	private static String content(XMLStreamReader reader) throws XMLStreamException {
		StringBuilder content = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			reader.next();
			if (reader.isStartElement()) {
				depth++;
			} else if (reader.isEndElement()) {
				depth--;
			} else if (reader.isCharacters() && depth == 1) {
				content.append(reader.getText());
			}
		}
		return content.toString();
	}
}
