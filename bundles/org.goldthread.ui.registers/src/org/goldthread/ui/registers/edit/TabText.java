package org.goldthread.ui.registers.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks of cells as spreadsheets exchange them over the clipboard: tabs between cells, a line for each row. A cell that has a tab,
 * a line end or a leading quotation mark stands in quotation marks. Text that a spreadsheet would run as a formula gets an
 * apostrophe, which is taken off again when it comes back.
 */
public final class TabText {

	private static final String FORMULA = "=+-@";

	private TabText() {
	}

	/** A block as text. */
	public static String write(List<List<String>> block) {
		return block.stream().map(row -> row.stream().map(TabText::written).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	/** The block that a text holds; rows may differ in length, and a last line end begins no row. */
	public static List<List<String>> read(String text) {
		List<List<String>> block = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < text.length() || !row.isEmpty()) {
			StringBuilder cell = new StringBuilder();
			at = readCell(text, at, cell);
			row.add(original(cell.toString()));
			if (at < text.length() && text.charAt(at) == '\t') {
				at++;
				if (at == text.length()) {
					row.add("");
				}
			} else {
				at = afterLineEnd(text, at);
				block.add(List.copyOf(row));
				row.clear();
			}
			if (at == text.length() && !row.isEmpty()) {
				block.add(List.copyOf(row));
				row.clear();
			}
		}
		return block;
	}

	/** Reads a cell from {@code start}; returns where its tab or line end stands, or the end of the text. */
	private static int readCell(String text, int start, StringBuilder cell) {
		int at = start;
		if (at < text.length() && text.charAt(at) == '"' && closesBeforeBreak(text, at)) {
			at++;
			while (at < text.length()) {
				if (text.charAt(at) != '"') {
					cell.append(text.charAt(at++));
				} else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					cell.append('"');
					at += 2;
				} else {
					return at + 1;
				}
			}
			return at;
		}
		while (at < text.length() && !isBreak(text.charAt(at))) {
			cell.append(text.charAt(at++));
		}
		return at;
	}

	/** Whether the quotation mark at {@code start} has its counterpart at the end of a cell; one that has none is plain text. */
	private static boolean closesBeforeBreak(String text, int start) {
		for (int at = start + 1; at < text.length(); at++) {
			if (text.charAt(at) == '"') {
				if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					at++;
				} else {
					return at + 1 == text.length() || isBreak(text.charAt(at + 1));
				}
			}
		}
		return false;
	}

	private static int afterLineEnd(String text, int at) {
		if (at < text.length() && text.charAt(at) == '\r') {
			return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
		}
		return Math.min(text.length(), at + 1);
	}

	private static boolean isBreak(char character) {
		return character == '\t' || character == '\n' || character == '\r';
	}

	private static String written(String cell) {
		String safe = startsFormula(cell) && !isFigure(cell) ? "'" + cell : cell;
		boolean quoted = safe.startsWith("\"") || safe.chars().anyMatch(character -> isBreak((char) character));
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	private static String original(String cell) {
		return cell.startsWith("'") && startsFormula(cell) ? cell.substring(1) : cell;
	}

	/** Whether a spreadsheet would run the text, or text that was made harmless before begins so. */
	private static boolean startsFormula(String cell) {
		int at = 0;
		while (at < cell.length() && cell.charAt(at) == '\'') {
			at++;
		}
		return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
	}

	private static boolean isFigure(String cell) {
		return cell.matches("[-+]\u00a3?[0-9][0-9,]*(\\.[0-9]+)?");
	}
}
