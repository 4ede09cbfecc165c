package org.goldthread.exchange.draft;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids for elements that come from other tools. They are made from what the tool itself calls a thing, so that a second import
 * finds what the first one made.
 */
public final class SourceIds {

	private static final Pattern UUID_WITH_DASHES = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern UUID_WITHOUT_DASHES = Pattern
			.compile("(?i)(?<![0-9a-f])([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(?![0-9a-f])");

	private SourceIds() {
	}

	/** The id that stands for a thing of a tool; the same for the same parts. */
	public static String of(String... parts) {
		return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The UUID inside an identifier such as {@code id-4a8b...}, in lower case with dashes; empty when there is none. */
	public static Optional<String> uuidIn(String identifier) {
		Matcher dashes = UUID_WITH_DASHES.matcher(identifier);
		if (dashes.find()) {
			return Optional.of(dashes.group().toLowerCase(Locale.ROOT));
		}
		Matcher plain = UUID_WITHOUT_DASHES.matcher(identifier);
		return plain.find() ? Optional.of(plain.replaceFirst("$1-$2-$3-$4-$5").substring(plain.start(), plain.start() + 36).toLowerCase(Locale.ROOT))
				: Optional.empty();
	}
}
