package org.goldthread.exchange.register;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The content of a register at one moment, not yet written in any format.
 *
 * @param headers the headings
 * @param rows the cells of each row, as many as there are headings, in the order of the references
 * @param withheld number of exempt elements that were left out
 */
public record RegisterTable(List<String> headers, List<List<Cell>> rows, int withheld) {

	/** Reads a register from the portfolio of the context. */
	public static RegisterTable of(Register<?> register, RegisterContext context) {
		RegisterRows rows = RegisterRows.of(register, context);
		return new RegisterTable(rows.headers(), IntStream.range(0, rows.size()).mapToObj(rows::cells).toList(), rows.withheld());
	}
}
