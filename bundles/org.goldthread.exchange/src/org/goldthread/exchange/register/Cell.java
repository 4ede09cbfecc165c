package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of one column in one row, not yet written in any format. */
public sealed interface Cell {

	/** No value. */
	Cell EMPTY = new Empty();

	/** Yes. */
	Cell YES = new Words("Y");

	/** No. */
	Cell NO = new Words("N");

	/** Text, never empty. */
	record Words(String text) implements Cell {
	}

	/** A number. */
	record Figure(BigDecimal number) implements Cell {
	}

	/** A day. */
	record Day(LocalDate date) implements Cell {
	}

	/** No value. */
	record Empty() implements Cell {
	}

	/** A cell with the text, empty when the text is. */
	static Cell text(String text) {
		return text.isEmpty() ? EMPTY : new Words(text);
	}

	/** A cell with a whole number. */
	static Cell number(long number) {
		return new Figure(BigDecimal.valueOf(number));
	}

	/** Y or N. */
	static Cell yesNo(boolean yes) {
		return yes ? YES : NO;
	}
}
