package org.goldthread.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colour tokens that ship: a style sheet with one {@code :root} block for light and one inside a media query for
 * dark, with a colour for each custom property and nothing else.
 */
final class TokenSheet {

	private static final String RESOURCE = "tokens.css";
	private static final String DARK = "@media (prefers-color-scheme: dark)";
	private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})\\s*;");

	private TokenSheet() {
	}

	/** Reads the colours of the light or the dark theme, by name without the leading dashes. */
	static Map<String, Rgb> read(boolean dark) {
		String text = text();
		int border = text.indexOf(DARK);
		return colours(dark ? text.substring(border) : text.substring(0, border));
	}

	private static Map<String, Rgb> colours(String block) {
		Map<String, Rgb> colours = new LinkedHashMap<>();
		Matcher matcher = TOKEN.matcher(block);
		while (matcher.find()) {
			colours.put(matcher.group(1), Rgb.parse(matcher.group(2)));
		}
		return colours;
	}

	private static String text() {
		try (InputStream stream = TokenSheet.class.getResourceAsStream(RESOURCE)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException exception) {
			throw new UncheckedIOException("The colour tokens that ship cannot be read", exception);
		}
	}
}
