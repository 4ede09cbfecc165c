package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.edit.value.DateFormat;
import org.goldthread.model.edit.value.MoneyFormat;

/** What a cell says on the screen and in its field; what is written so is read back as the same value. */
public final class CellText {

	private static final DateFormat DAYS = new DateFormat();
	private static final MoneyFormat POUNDS = new MoneyFormat();
	private static final int LONGEST_WHOLE = 18;

	private CellText() {
	}

	/** Days as 18 Sep 2018, pounds as £1,800,000, numbers with thousands; empty for no value. */
	public static String of(Cell cell, ValueType type) {
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> type == ValueType.MONEY ? pounds(figure.number()) : number(figure.number());
			case Cell.Day day -> DAYS.write(day.date());
			case Cell.Empty empty -> "";
		};
	}

	private static String pounds(BigDecimal amount) {
		if (!isWhole(amount)) {
			return POUNDS.write(amount);
		}
		return (amount.signum() < 0 ? "-\u00a3" : "\u00a3") + grouped(Math.abs(amount.longValue()));
	}

	private static String number(BigDecimal number) {
		if (!isWhole(number)) {
			return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
		}
		return (number.signum() < 0 ? "-" : "") + grouped(Math.abs(number.longValue()));
	}

	/** Nearly all figures are; a filter that looks for words writes tens of thousands, for which a general format is too slow. */
	private static boolean isWhole(BigDecimal number) {
		return number.scale() == 0 && number.precision() <= LONGEST_WHOLE;
	}

	private static String grouped(long positive) {
		String digits = Long.toString(positive);
		if (digits.length() <= 3) {
			return digits;
		}
		StringBuilder text = new StringBuilder(digits);
		for (int place = digits.length() - 3; place > 0; place -= 3) {
			text.insert(place, ',');
		}
		return text.toString();
	}
}
