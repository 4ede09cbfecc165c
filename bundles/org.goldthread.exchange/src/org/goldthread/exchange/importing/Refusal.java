package org.goldthread.exchange.importing;

/**
 * Why a row of a file is not imported.
 *
 * @param row its number in the file
 * @param column the heading of the file's column; empty where the row as a whole is refused
 * @param value what the cell says
 * @param reason one sentence for the user
 */
public record Refusal(int row, String column, String value, String reason) {

	@Override
	public String toString() {
		return "row " + row + (column.isEmpty() ? "" : ", column " + column) + (value.isEmpty() ? "" : ", \"" + value + "\"") + ": " + reason;
	}
}
