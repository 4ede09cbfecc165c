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

	private CellText() {
	}

	/** Days as 18 Sep 2018, pounds as £1,800,000, numbers with thousands; empty for no value. */
	public static String of(Cell cell, ValueType type) {
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> type == ValueType.MONEY ? POUNDS.write(figure.number()) : number(figure.number());
			case Cell.Day day -> DAYS.write(day.date());
			case Cell.Empty empty -> "";
		};
	}

	private static String number(BigDecimal number) {
		return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
	}
}
