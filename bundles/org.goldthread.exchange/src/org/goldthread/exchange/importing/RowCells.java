package org.goldthread.exchange.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.importing.TableCells.StoredColumn;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Home;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** Reads all cells of a row. A new element, which hangs nowhere yet, gets its values at once; and this finds the place for it. */
final class RowCells {

	private final MatchedTable table;
	private final TableCells cells;
	private final FileElements file;
	private final CellReader reader;
	private final Optional<Home> home;
	private final List<StoredColumn> others;
	private final Map<String, SourceRow> newReferences = new HashMap<>();

	RowCells(MatchedTable table, TableCells cells, FileElements file, CellReader reader, Portfolio portfolio) {
		this.table = table;
		this.cells = cells;
		this.file = file;
		this.reader = reader;
		home = table.register().home().apply(portfolio);
		others = cells.columns().stream().filter(column -> !RowIdentities.NAMING.contains(column.column().storage())).toList();
	}

	/** Reads the row, but for what names a new element, which it has already; what cannot be read is noted as refused. */
	void read(RowReading row) {
		file.takeNamed();
		for (StoredColumn column : row.isAdded() ? others : cells.columns()) {
			switch (cells.read(reader, column, row)) {
				case CellReading.Unchanged same -> {
				}
				case CellReading.Change change -> change(row, column, change);
				case CellReading.Refused refused -> row.refuse(column.heading(), TableCells.text(row.source(), column), refused.reason());
			}
		}
		Set<Element> named = file.takeNamed();
		named.remove(row.element());
		row.name(named);
		if (row.isAdded() && row.parent().isEmpty() && !row.isRefused()) {
			hangAtHome(row);
		}
	}

	private void change(RowReading row, StoredColumn column, CellReading.Change change) {
		if (!row.isAdded() && column.column().storage().equals(new Storage.Attribute(Literals.ELEMENT__REFERENCE))) {
			SourceRow before = newReferences.putIfAbsent(change.after().strip(), row.source());
			if (before != null && !change.after().isBlank()) {
				row.refuse(column.heading(), change.after(), "Row " + before.number() + " has this reference already; give each row its own.");
				return;
			}
		}
		change.parent().ifPresent(row::hangIn);
		if (row.isAdded() && change.parent().isEmpty()) {
			change.writes().accept(row.element());
			return;
		}
		row.changes().add(new CellChange(column.column().header(), change));
	}

	private void hangAtHome(RowReading row) {
		if (home.isPresent()) {
			row.hangAtHome(home.get().parent(), home.get().containment());
			return;
		}
		String type = Concept.of(table.register().rowType()).labelInSentence();
		String heading = cells.parent().map(StoredColumn::heading).orElse("");
		row.refuse(heading, "", heading.isEmpty() ? "The file has no column that says where a new " + type + " belongs."
				: "Name where the new " + type + " belongs.");
	}
}
