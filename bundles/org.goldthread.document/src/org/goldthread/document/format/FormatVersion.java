package org.goldthread.document.format;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the file format, written 1.0.
 *
 * @param major changes when older programs cannot make sense of a file
 * @param minor changes when they can, but miss something
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

	/** What this program writes. */
	public static final FormatVersion CURRENT = new FormatVersion(1, 0);

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

	/** Reads the written form; empty when {@code text} is none. */
	public static Optional<FormatVersion> parse(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		return matcher.matches()
				? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** Whether this is later than what this program writes. */
	public boolean isNewer() {
		return compareTo(CURRENT) > 0;
	}

	/** Whether this is earlier than what this program writes. */
	public boolean isOlder() {
		return compareTo(CURRENT) < 0;
	}

	@Override
	public int compareTo(FormatVersion other) {
		return Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor).compare(this, other);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
