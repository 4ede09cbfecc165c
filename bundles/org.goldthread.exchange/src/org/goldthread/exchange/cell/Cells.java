package org.goldthread.exchange.cell;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.goldthread.exchange.register.Cell;

/** Texts of cells. */
final class Cells {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private Cells() {
	}

	/** What a cell says as text, whatever it holds; empty for no value. */
	static String text(Cell cell) {
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> plain(figure.number());
			case Cell.Day day -> DAY.format(day.date());
			case Cell.Empty empty -> "";
		};
	}

	/** A number without exponent and without noughts at the end of a fraction. */
	static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** The text with each kind of line end as a line feed. */
	static String withLineFeeds(String text) {
		return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** A text in quotation marks, on one line and shortened, for a message. */
	static String quoted(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
	}
}
