package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.edit.value.DateFormat;
import org.goldthread.model.edit.value.MoneyFormat;

/**
 * What users write above a column to see some rows only. Words are looked for anywhere, without regard to case; {@code >10},
 * {@code <=£1.2m}, {@code 5..10} and {@code >1 Apr 2019} compare numbers, pounds and days; {@code =x} wants the whole text,
 * {@code !x} leaves it out; {@code empty} and {@code !empty} ask whether there is a value.
 */
public final class ColumnFilter {

	private static final Pattern COMPARISON = Pattern.compile("\\s*(>=|<=|>|<|=)\\s*(.+)");
	private static final Pattern RANGE = Pattern.compile("\\s*(.+?)\\s*\\.\\.\\s*(.+)");
	private static final String NOTHING = "empty";
	private static final DateFormat DAYS = new DateFormat();
	private static final MoneyFormat POUNDS = new MoneyFormat();

	private ColumnFilter() {
	}

	/** The rows whose cell is one of {@code terms}; the empty text stands for no value. */
	public static Predicate<Cell> ofTerms(Set<String> terms) {
		Set<String> wanted = Set.copyOf(terms);
		return cell -> wanted.contains(CellText.of(cell, ValueType.CHOICE));
	}

	/** The rows that a text asks for; everything for a blank one. */
	public static Predicate<Cell> of(String text, ValueType type) {
		String wanted = text.strip();
		if (wanted.isEmpty()) {
			return cell -> true;
		}
		if (wanted.startsWith("!")) {
			return of(wanted.substring(1), type).negate();
		}
		if (wanted.equalsIgnoreCase(NOTHING)) {
			return cell -> cell instanceof Cell.Empty;
		}
		return range(wanted, type).or(() -> comparison(wanted, type)).orElseGet(() -> words(wanted, type));
	}

	private static Predicate<Cell> words(String text, ValueType type) {
		if (text.startsWith("=")) {
			String whole = text.substring(1).strip();
			return cell -> CellText.of(cell, type).equalsIgnoreCase(whole);
		}
		String part = text.toLowerCase(Locale.UK);
		return cell -> CellText.of(cell, type).toLowerCase(Locale.UK).contains(part);
	}

	private static Optional<Predicate<Cell>> range(String text, ValueType type) {
		Matcher range = RANGE.matcher(text);
		if (!range.matches()) {
			return Optional.empty();
		}
		Optional<Cell> low = value(range.group(1), type);
		Optional<Cell> high = value(range.group(2), type);
		return low.isEmpty() || high.isEmpty() ? Optional.empty()
				: Optional.of(cell -> compare(cell, low.get()).filter(order -> order >= 0).isPresent()
						&& compare(cell, high.get()).filter(order -> order <= 0).isPresent());
	}

	private static Optional<Predicate<Cell>> comparison(String text, ValueType type) {
		Matcher matcher = COMPARISON.matcher(text);
		return matcher.matches() ? value(matcher.group(2), type).map(bound -> comparison(matcher.group(1), bound)) : Optional.empty();
	}

	private static Predicate<Cell> comparison(String sign, Cell bound) {
		return cell -> compare(cell, bound).filter(order -> switch (sign) {
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			default -> order == 0;
		}).isPresent();
	}

	private static Optional<Integer> compare(Cell cell, Cell bound) {
		if (cell instanceof Cell.Figure figure && bound instanceof Cell.Figure other) {
			return Optional.of(figure.number().compareTo(other.number()));
		}
		return cell instanceof Cell.Day day && bound instanceof Cell.Day other ? Optional.of(day.date().compareTo(other.date()))
				: Optional.empty();
	}

	/** A bound that a column of this type can be compared with; empty where the text is none. */
	private static Optional<Cell> value(String text, ValueType type) {
		try {
			return switch (type) {
				case NUMBER, MONEY -> Optional.of(new Cell.Figure((BigDecimal) POUNDS.read(text)));
				case DATE -> Optional.of(new Cell.Day((LocalDate) DAYS.read(text)));
				default -> Optional.empty();
			};
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}
}
