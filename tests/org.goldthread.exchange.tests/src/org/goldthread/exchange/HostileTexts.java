package org.goldthread.exchange;

import java.util.stream.Stream;

/** Texts that formats must carry without running, losing or breaking on them. */
public final class HostileTexts {

	private HostileTexts() {
	}

	/** Texts that every format gives back as they were. */
	public static Stream<String> storable() {
		return Stream.of("=HYPERLINK(\"http://example.org\",\"click\")", "+1", "-1+2", "@SUM(A1)", "'quoted", "<script>alert(1)</script>",
				"</td></tr>]]>&amp;&#60;", "a\tb", "two\nlines", " leading and trailing ", "_x0041_", "_x000D_ here", "1/2", "00123", "\u202Eright to left",
				"\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDE80 rocket", "{\"json\": null}", "a|b\\c", "\"", "javascript:alert(1)");
	}
}
