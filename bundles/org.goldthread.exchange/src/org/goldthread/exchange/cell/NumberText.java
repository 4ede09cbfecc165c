package org.goldthread.exchange.cell;

import java.util.regex.Pattern;

/** Brings numbers as spreadsheets and people write them into the form that the formats of the model read. */
final class NumberText {

	private static final Pattern GROUPED = Pattern.compile("[^0-9,]*[0-9]{1,3}(,[0-9]{3})+([^0-9,].*)?");
	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([0-9.]+ ?%?)\\)");

	private NumberText() {
	}

	/**
	 * The text with a plain minus and without blanks that do not break lines; millions and thousands as letters.
	 *
	 * @throws IllegalArgumentException when a comma stands elsewhere than before three digits, since it may mean a decimal point
	 */
	static String ofMoney(String text) {
		if (isPlain(text)) {
			return text;
		}
		String number = plain(text).replaceAll("(?i)\\s*(million|mn)\\b", "m").replaceAll("(?i)\\s*thousand\\b", "k")
				.replaceAll("(?i)\\s*billion\\b", "bn").replace("£(", "(£").replaceAll("(?i)^gbp\\s*|\\s*gbp$", "");
		checkCommas(number, text);
		return number;
	}

	/** The same for a number that is no money: without commas, a negative one with a minus instead of brackets. */
	static String ofNumber(String text) {
		if (isPlain(text)) {
			return text;
		}
		String number = plain(text);
		checkCommas(number, text);
		return IN_BRACKETS.matcher(number.replace(",", "")).replaceAll("-$1");
	}

	/** Whether a text is digits with a point or a minus at most. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < '0' || c > '9') && c != '.' && c != '-') {
				return false;
			}
		}
		return true;
	}

	private static void checkCommas(String number, String text) {
		if (number.indexOf(',') >= 0 && !GROUPED.matcher(number).matches()) {
			throw new IllegalArgumentException(Cells.quoted(text) + " has a comma that does not separate thousands; write fractions with a point.");
		}
	}

	private static String plain(String text) {
		return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-').replace('\u2013', '-').strip();
	}
}
