package org.goldthread.exchange.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.value.ValueFormats;

/** Reads the value of an attribute from a cell. */
final class ValueReader {

	private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
	private static final int FIRST_DAY = 61;
	private static final int LAST_DAY = 2_958_465;
	private static final Pattern DAY_NUMBER = Pattern.compile("[2-9][0-9]{4}");
	private static final Pattern MIDNIGHT = Pattern.compile("[T ]+0?0:00(:00(\\.0+)?)?Z?$");

	private ValueReader() {
	}

	/**
	 * The value; what the attribute has by default for a blank cell.
	 *
	 * @throws IllegalArgumentException with one sentence for the user
	 */
	static Object value(EAttribute attribute, Cell cell) {
		EDataType type = attribute.getEAttributeType();
		return switch (cell) {
			case Cell.Empty empty -> attribute.getDefaultValue();
			case Cell.Day day when type == Literals.DATE -> day.date();
			case Cell.Figure figure when type == Literals.DATE -> day(figure.number());
			default -> fromText(attribute, type, Cells.text(cell));
		};
	}

	/** Whether a stored value and one that was read say the same. */
	static boolean isSame(Object stored, Object read) {
		if (stored instanceof BigDecimal first && read instanceof BigDecimal second) {
			return first.compareTo(second) == 0 || first.doubleValue() == second.doubleValue();
		}
		if (stored instanceof String || read instanceof String) {
			return isSameText(Objects.toString(stored, ""), Objects.toString(read, ""));
		}
		return Objects.equals(stored, read);
	}

	/** Whether two texts differ in nothing but line ends, or are both blank. */
	static boolean isSameText(String first, String second) {
		return first.equals(second) || first.isBlank() && second.isBlank()
				|| Cells.withLineFeeds(first).equals(Cells.withLineFeeds(second));
	}

	private static Object fromText(EAttribute attribute, EDataType type, String text) {
		if (text.isBlank()) {
			return attribute.getDefaultValue();
		}
		if (type.getInstanceClass() == String.class) {
			return words(attribute, text);
		}
		if (type instanceof EEnum terms) {
			EEnumLiteral term = terms.getEEnumLiteralByLiteral(text);
			return term != null ? term.getInstance() : ValueFormats.ofAny(type).read(text);
		}
		if (type == Literals.DATE) {
			return day(text.strip());
		}
		if (type == Literals.MONEY) {
			return ValueFormats.ofAny(type).read(NumberText.ofMoney(text));
		}
		boolean number = Number.class.isAssignableFrom(type.getInstanceClass());
		return ValueFormats.ofAny(type).read(number ? NumberText.ofNumber(text) : text);
	}

	/** Text as it can be stored; a name or another short text is one line. */
	private static String words(EAttribute attribute, String text) {
		StorableText.check(text);
		String lines = Cells.withLineFeeds(text);
		if (attribute.getEAttributeType() == Literals.TEXT) {
			return lines;
		}
		return attribute == Literals.ELEMENT__REFERENCE || attribute.isID() ? lines.strip() : oneLine(lines.strip());
	}

	private static String oneLine(String text) {
		return text.indexOf('\n') < 0 ? text : text.replaceAll(" *\n *", " ");
	}

	private static Object day(String text) {
		return DAY_NUMBER.matcher(text).matches() ? day(new BigDecimal(text))
				: ValueFormats.ofAny(Literals.DATE).read(MIDNIGHT.matcher(text).replaceFirst(""));
	}

	/** The day that a spreadsheet counts as {@code number}; a fraction is the time of day. */
	private static LocalDate day(BigDecimal number) {
		int days = number.intValue();
		if (number.precision() - number.scale() > 8 || days < FIRST_DAY || days > LAST_DAY) {
			throw new IllegalArgumentException(Cells.quoted(Cells.plain(number)) + " is not a date; write it like 18 Sep 2018.");
		}
		return DAY_NOUGHT.plusDays(days);
	}
}
