package org.goldthread.exchange.xlsx;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * How the cells of a column look. Their text keeps off the borders, so that days and amounts, which end at the right,
 * do not run into the words that begin the next column.
 *
 * @param room for text, in characters
 * @param alignment where they stand, in a word of the file format
 * @param indent how far they keep off the border there, in steps of a spreadsheet
 * @param format number format of Excel
 * @param wrapped whether long text goes on in further lines
 * @param terms what a cell may be chosen from; none where it is free
 */
record ColumnLook(double room, String alignment, int indent, String format, boolean wrapped, List<String> terms) {

	/** How far words and days keep off the border, in the steps of a spreadsheet, each about as wide as three spaces. */
	static final int INDENT = 1;

	private static final double WIDTH_OF_INDENT = 1.5;
	private static final String GENERAL = "General";
	private static final String TEXT = "@";
	private static final String DAY = "dd/mm/yyyy";
	/**
	 * Keeps a number off the right border, by a blank as wide as a W. Days take an indent instead, since some readers know none
	 * by a format with a blank; numbers do not, since LibreOffice loses the indent of a number beside a day.
	 */
	private static final String BLANK = "_W";
	private static final String NUMBER = GENERAL + BLANK;
	private static final String POUNDS = "£#,##0" + BLANK + ";-£#,##0" + BLANK;
	private static final double LEAST_HEADING = 11;
	private static final double REFERENCE = 13;
	private static final double ID = 38;

	static ColumnLook of(Column<?> column) {
		return switch (column.type()) {
			case DATE -> new ColumnLook(12, "right", INDENT, DAY, false, List.of());
			case MONEY -> numbers(14, POUNDS);
			case NUMBER -> numbers(LEAST_HEADING + 2, NUMBER);
			case YES_NO -> words(LEAST_HEADING, TEXT, false, column.isComputed() ? List.of() : List.of("Y", "N"));
			case CHOICE -> words(18, TEXT, true, terms(column));
			case LINK -> words(30, TEXT, true, List.of());
			case LINKS -> words(36, GENERAL, true, List.of());
			case ENTRIES -> words(60, GENERAL, true, List.of());
			case TEXT -> text(column);
		};
	}

	/** The words by which readers know a kind of value. */
	static String kind(ValueType type) {
		return switch (type) {
			case TEXT -> "Text";
			case CHOICE -> "One of the terms";
			case YES_NO -> "Y or N";
			case NUMBER -> "Number";
			case MONEY -> "Pounds";
			case DATE -> "Day";
			case LINK -> "Reference of another element";
			case LINKS -> "References, separated by semicolons";
			case ENTRIES -> "Entries, one on each line, fields separated by bars";
		};
	}

	/** Width of the column in characters, with what keeps the text off the border. */
	double width() {
		return room + WIDTH_OF_INDENT;
	}

	private static ColumnLook numbers(double room, String format) {
		return new ColumnLook(room, "general", 0, format, false, List.of());
	}

	private static ColumnLook words(double room, String format, boolean wrapped, List<String> terms) {
		return new ColumnLook(room, "left", INDENT, format, wrapped, terms);
	}

	private static ColumnLook text(Column<?> column) {
		if (column.storage() instanceof Storage.Attribute(var attribute)) {
			if (attribute == Literals.IDENTIFIED__ID) {
				return words(ID, TEXT, false, List.of());
			}
			if (attribute == Literals.ELEMENT__REFERENCE) {
				return words(REFERENCE, TEXT, false, List.of());
			}
			return attribute.getEAttributeType() == Literals.TEXT ? words(50, GENERAL, true, List.of())
					: words(32, TEXT, true, List.of());
		}
		return words(20, GENERAL, true, List.of());
	}

	private static List<String> terms(Column<?> column) {
		return column.storage() instanceof Storage.Attribute(var attribute) && attribute.getEAttributeType() instanceof EEnum terms
				? terms.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
				: List.of();
	}
}
