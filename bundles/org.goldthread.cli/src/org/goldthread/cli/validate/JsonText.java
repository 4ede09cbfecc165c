package org.goldthread.cli.validate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes JSON into a text, indented and with a line end after it. */
final class JsonText {

	/** What is written. */
	@FunctionalInterface
	interface Body {

		/** Writes one whole value. */
		void write(JsonWriter json) throws IOException;
	}

	private JsonText() {
	}

	/** The text of {@code body}. */
	static String of(Body body) {
		StringWriter text = new StringWriter();
		JsonWriter json = new JsonWriter(text);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		try {
			body.write(json);
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return text + "\n";
	}
}
