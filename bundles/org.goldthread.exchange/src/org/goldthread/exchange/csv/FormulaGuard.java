package org.goldthread.exchange.csv;

/**
 * Keeps a spreadsheet from running text as a formula. A text that starts with one of {@code = + - @}, tab, carriage return or
 * line feed gets a leading apostrophe; so does one that already starts with an apostrophe, which makes the step reversible.
 */
public final class FormulaGuard {

	private static final String DANGEROUS = "=+-@\t\r\n'";

	private FormulaGuard() {
	}

	/** The text as it is written into a cell. */
	public static String guarded(String text) {
		return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	/** The text that {@link #guarded} was given. */
	public static String original(String cell) {
		return cell.startsWith("'") ? cell.substring(1) : cell;
	}
}
