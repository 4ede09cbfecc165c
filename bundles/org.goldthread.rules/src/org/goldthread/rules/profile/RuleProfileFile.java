package org.goldthread.rules.profile;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.goldthread.model.SeverityChoice;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleChoice;

/** Reads and writes rule profiles as properties files in UTF-8; {@code docs/rules-profiles.md} describes the format. */
public final class RuleProfileFile {

	/** Ending of the files, with its dot. */
	public static final String ENDING = ".rules";

	static final String FORMAT = "format";
	static final String NAME = "name";
	static final String OTHERS = "others";
	static final String VERSION = "goldthread-rule-profile 1";
	static final String ON = "on";
	static final String OFF = "off";

	private static final long MOST_BYTES = 1 << 20;

	private RuleProfileFile() {
	}

	/**
	 * Reads a profile.
	 *
	 * @throws RuleProfileException when it is no profile, or names rules or parameters that {@code catalogue} does not have
	 * @throws IOException when the file is missing or cannot be read
	 */
	public static RuleProfile read(Path file, RuleCatalogue catalogue) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new RuleProfileException("It is too large for a rule profile; choose another file.");
		}
		try {
			return read(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString()), catalogue);
		} catch (CharacterCodingException e) {
			throw new RuleProfileException("It is not text in UTF-8; choose a rule profile.");
		}
	}

	/** Writes a profile; equal profiles give equal files. */
	public static void write(RuleProfile profile, Path file) throws IOException {
		Files.writeString(file, text(profile));
	}

	static RuleProfile read(Reader text, RuleCatalogue catalogue) throws IOException {
		Properties entries = new Properties();
		try {
			entries.load(text);
		} catch (IllegalArgumentException e) {
			throw new RuleProfileException("It has a broken \\u escape; write the character itself.");
		}
		return new RuleProfileEntries(entries, catalogue).profile();
	}

	static String text(RuleProfile profile) {
		StringBuilder text = new StringBuilder();
		line(text, FORMAT, VERSION);
		line(text, NAME, profile.name().replaceAll("\\R", " ").replace("\\", "\\\\"));
		line(text, OTHERS, profile.othersOn() ? ON : OFF);
		profile.choices().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
			line(text, entry.getKey(), value(entry.getValue()));
			entry.getValue().parameters().entrySet().stream().sorted(Map.Entry.comparingByKey())
					.forEach(parameter -> line(text, entry.getKey() + "." + parameter.getKey(), parameter.getValue().toString()));
		});
		return text.toString();
	}

	private static String value(RuleChoice choice) {
		return !choice.enabled() ? OFF : choice.severity() == SeverityChoice.AS_DEFINED ? ON : choice.severity().getLiteral().toLowerCase(Locale.UK);
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append(" = ").append(value).append('\n');
	}
}
