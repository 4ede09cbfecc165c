package org.goldthread.exchange.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;

/**
 * A file whose columns are understood.
 *
 * @param register the register that its rows belong to
 * @param headingRow the number of the row that holds the headings
 * @param headings the headings of the file
 * @param columns the column of the register for each heading; empty for one that is passed over
 * @param rows the rows below the headings
 */
public record MatchedTable(Register<?> register, int headingRow, List<String> headings, List<Optional<? extends Column<?>>> columns,
		List<SourceRow> rows) {

	/** The headings that no column of the register was found for. */
	public List<String> passedOver() {
		return IntStream.range(0, headings.size()).filter(i -> columns.get(i).isEmpty()).mapToObj(headings::get)
				.filter(heading -> !heading.isBlank()).toList();
	}
}
