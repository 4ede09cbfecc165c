package org.goldthread.exchange.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.FreeReferences;
import org.goldthread.exchange.cell.PortfolioElements;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.source.ImportLimits;
import org.goldthread.exchange.importing.source.SourceTable;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Plans the import of a register from a CSV file or a workbook. Planning changes nothing. */
public final class RegisterImport {

	private RegisterImport() {
	}

	/**
	 * Reads a file and compares it with a portfolio.
	 *
	 * @param register the register that the user named; empty to find it by the headings
	 * @throws ImportFailure when the file as a whole cannot be imported
	 */
	public static ImportPlan plan(Path file, PortfolioResource resource, Optional<Register<?>> register, ColumnChoices choices) throws ImportFailure {
		return plan(TableMatching.of(SourceTable.read(file, ImportLimits.USUAL), portfolio(resource), register, choices), resource);
	}

	/** Compares a file whose columns are understood with a portfolio. */
	public static ImportPlan plan(MatchedTable table, PortfolioResource resource) {
		return plan(table, resource, () -> false);
	}

	/**
	 * Compares a file whose columns are understood with a portfolio.
	 *
	 * @param cancelled asked at every row, on the calling thread
	 * @throws CancellationException as soon as {@code cancelled} says so
	 */
	public static ImportPlan plan(MatchedTable table, PortfolioResource resource, BooleanSupplier cancelled) {
		PortfolioElements portfolio = new PortfolioElements(resource);
		FreeReferences references = new FreeReferences(resource);
		FileElements file = new FileElements(portfolio, references);
		CellReader reader = new CellReader(resource, false, file, references);
		TableCells cells = new TableCells(table);
		List<RowReading> rows = new RowIdentities(table, cells, portfolio, file, references, reader).all();
		RowCells reading = new RowCells(table, cells, file, reader, portfolio(resource));
		for (RowReading row : rows) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			if (!row.isRefused()) {
				reading.read(row);
			}
		}
		RowConflicts.refuse(rows);
		return plan(table, rows);
	}

	private static ImportPlan plan(MatchedTable table, List<RowReading> rows) {
		List<RowReading> accepted = rows.stream().filter(row -> !row.isRefused()).toList();
		List<RowReading> added = accepted.stream().filter(RowReading::isAdded).toList();
		List<RowReading> changed = accepted.stream().filter(row -> !row.isAdded() && !row.changes().isEmpty()).toList();
		return new ImportPlan(table, planned(added), planned(changed), accepted.size() - added.size() - changed.size(),
				rows.stream().flatMap(row -> row.refusals().stream()).toList(), new ImportApplication(added, changed));
	}

	private static List<PlannedRow> planned(List<RowReading> rows) {
		return rows.stream().map(RowReading::planned).toList();
	}

	private static Portfolio portfolio(PortfolioResource resource) {
		return resource.portfolio().orElseThrow();
	}
}
