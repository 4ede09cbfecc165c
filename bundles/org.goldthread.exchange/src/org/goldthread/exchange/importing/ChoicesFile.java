package org.goldthread.exchange.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.goldthread.exchange.ExportFile;

/**
 * Choices of columns in a properties file of the user: {@code risks.Danger=Title}. A file that is missing or cannot be read
 * holds no choices: an import then asks again.
 *
 * @param file the file
 */
public record ChoicesFile(Path file) implements ColumnChoices {

	/** The file in a user's Goldthread folder. */
	public static ChoicesFile in(Path home) {
		return new ChoicesFile(home.resolve("import-columns.properties"));
	}

	@Override
	public Map<String, String> of(String register) {
		Map<String, String> choices = new TreeMap<>();
		Properties all = read();
		String prefix = register + ".";
		all.stringPropertyNames().stream().filter(name -> name.startsWith(prefix))
				.forEach(name -> choices.put(name.substring(prefix.length()), all.getProperty(name)));
		return choices;
	}

	@Override
	public void keep(String register, Map<String, String> choices) {
		Properties all = read();
		choices.forEach((heading, column) -> all.setProperty(register + "." + heading, column));
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			StringWriter text = new StringWriter();
			all.store(text, null);
			ExportFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Properties read() {
		Properties all = new Properties();
		try {
			all.load(new StringReader(Files.readString(file)));
		} catch (IOException | IllegalArgumentException none) {
			all.clear();
		}
		return all;
	}
}
