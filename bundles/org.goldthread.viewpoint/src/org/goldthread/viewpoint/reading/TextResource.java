package org.goldthread.viewpoint.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside this class. */
final class TextResource {

	private TextResource() {
	}

	/** The lines of a table without blank lines and comments. */
	static List<String> lines(String name) {
		try (InputStream stream = TextResource.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		}
	}
}
