package org.goldthread.exchange.xlsx;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * How the cells of a column look.
 *
 * @param width in characters
 * @param format number format of Excel
 * @param wrapped whether long text goes on in further lines
 * @param terms what a cell may be chosen from; none where it is free
 */
record ColumnLook(double width, String format, boolean wrapped, List<String> terms) {

	private static final String GENERAL = "General";
	private static final String TEXT = "@";
	private static final String DAY = "dd/mm/yyyy";
	private static final String POUNDS = "£#,##0;-£#,##0";
	private static final double LEAST_HEADING = 10;
	private static final double REFERENCE = 13;
	private static final double ID = 38;

	static ColumnLook of(Column<?> column) {
		return switch (column.type()) {
			case DATE -> new ColumnLook(12, DAY, false, List.of());
			case MONEY -> new ColumnLook(14, POUNDS, false, List.of());
			case NUMBER -> new ColumnLook(LEAST_HEADING + 2, GENERAL, false, List.of());
			case YES_NO -> new ColumnLook(LEAST_HEADING, TEXT, false, column.isComputed() ? List.of() : List.of("Y", "N"));
			case CHOICE -> new ColumnLook(18, TEXT, true, terms(column));
			case LINK -> new ColumnLook(30, TEXT, true, List.of());
			case LINKS -> new ColumnLook(36, GENERAL, true, List.of());
			case ENTRIES -> new ColumnLook(60, GENERAL, true, List.of());
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

	private static ColumnLook text(Column<?> column) {
		if (column.storage() instanceof Storage.Attribute(var attribute)) {
			if (attribute == Literals.IDENTIFIED__ID) {
				return new ColumnLook(ID, TEXT, false, List.of());
			}
			if (attribute == Literals.ELEMENT__REFERENCE) {
				return new ColumnLook(REFERENCE, TEXT, false, List.of());
			}
			return attribute.getEAttributeType() == Literals.TEXT ? new ColumnLook(50, GENERAL, true, List.of())
					: new ColumnLook(32, TEXT, true, List.of());
		}
		return new ColumnLook(20, GENERAL, true, List.of());
	}

	private static List<String> terms(Column<?> column) {
		return column.storage() instanceof Storage.Attribute(var attribute) && attribute.getEAttributeType() instanceof EEnum terms
				? terms.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
				: List.of();
	}
}
