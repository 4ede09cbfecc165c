package org.goldthread.exchange.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.exchange.csv.FormulaGuard;

/**
 * How a text stands in a cell of a workbook. It is guarded against formulas; what looks like an escape of the file format
 * ({@code _x0041_}) is escaped itself; characters that XML cannot hold become the replacement character; and what is longer
 * than Excel's greatest cell is cut, with words at its end that say so.
 */
public final class SheetText {

	/** The greatest number of characters (UTF-16 units) that Excel keeps in a cell. */
	public static final int LONGEST = 32_767;

	private static final String CUT = " … [cut: a cell of a workbook holds 32,767 characters; CSV and JSON hold the whole text]";
	private static final char REPLACEMENT = '\uFFFD';
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final String ESCAPED_LOW_LINE = "_x005F_";

	private SheetText() {
	}

	/** The text as it is written into a cell. */
	public static String of(String text) {
		String guarded = FormulaGuard.guarded(text);
		String storable = isPlain(guarded) ? guarded : escaped(replaced(guarded));
		return storable.length() <= LONGEST ? storable : cut(storable);
	}

	/**
	 * The text that {@link #of} was given, from what a cell holds. A text that was cut does not come back: see {@link #isCut}.
	 */
	public static String original(String cell) {
		return FormulaGuard.original(cell.contains("_x") ? ESCAPE.matcher(cell).replaceAll(SheetText::character) : cell);
	}

	/** Whether a cell holds only the start of a text, so that it must not take the place of the whole. */
	public static boolean isCut(String cell) {
		return cell.endsWith(CUT);
	}

	private static String character(MatchResult escape) {
		return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
	}

	private static boolean isPlain(String text) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (!isStorable(character) || character == '_' && text.startsWith("_x", index)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isStorable(char character) {
		return character >= ' ' && character < '\uD800' || character == '\n' || character == '\t' || character == '\r'
				|| character >= '\uE000' && character < '\uFFFE';
	}

	private static String escaped(String text) {
		return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(ESCAPED_LOW_LINE + match.group().substring(1)));
	}

	private static String replaced(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (Character.isHighSurrogate(character) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))) {
				kept.append(character).append(text.charAt(++index));
			} else {
				kept.append(isStorable(character) ? character : REPLACEMENT);
			}
		}
		return kept.toString();
	}

	private static String cut(String text) {
		int end = LONGEST - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}
}
