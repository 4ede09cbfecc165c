package org.goldthread.exchange.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.exchange.importing.TableCells.StoredColumn;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;

/**
 * Notices that a file writes the month before the day. One day that can be read in no other way, such as 08/20/2018, says so
 * of all of them; those that could be read in both ways are then refused rather than misread.
 */
final class AmericanDays {

	private static final Pattern SLASHED = Pattern.compile("\\s*([0-9]{1,2})/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2}(?![0-9])).*");
	private static final int MONTHS = 12;

	private final Optional<String> example;

	private AmericanDays(Optional<String> example) {
		this.example = example;
	}

	/** Looks through the columns of days. */
	static AmericanDays in(List<SourceRow> rows, List<StoredColumn> columns) {
		List<StoredColumn> days = columns.stream().filter(each -> each.column().type() == ValueType.DATE).toList();
		for (SourceRow row : rows) {
			for (StoredColumn column : days) {
				if (row.cell(column.index()) instanceof Cell.Words words && isAmerican(words.text())) {
					return new AmericanDays(Optional.of("row " + row.number() + " has " + words.text().strip()));
				}
			}
		}
		return new AmericanDays(Optional.empty());
	}

	/** Why a cell cannot be trusted; empty when it can, or when it is no day that the month may come first in. */
	Optional<String> doubt(StoredColumn column, Cell cell) {
		if (example.isEmpty() || column.column().type() != ValueType.DATE || !(cell instanceof Cell.Words words)) {
			return Optional.empty();
		}
		Matcher day = SLASHED.matcher(words.text());
		return day.matches() && Integer.parseInt(day.group(2)) <= MONTHS && !day.group(1).equals(day.group(2))
				? Optional.of("The month may stand before the day, as it does elsewhere in the file (" + example.get() + "); write days like 18 Sep 2018.")
				: Optional.empty();
	}

	private static boolean isAmerican(String text) {
		if (text.indexOf('/') < 0) {
			return false;
		}
		Matcher day = SLASHED.matcher(text);
		return day.matches() && Integer.parseInt(day.group(1)) <= MONTHS && Integer.parseInt(day.group(2)) > MONTHS;
	}
}
