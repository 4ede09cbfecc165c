package org.goldthread.exchange.importing;

import java.util.List;
import java.util.Locale;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.Edit;

/**
 * What an import of a register would do: worked out first, shown to the user, and then made as one step of undo. Rows of the
 * portfolio that the file does not name are left alone. Valid as long as the portfolio does not change, and made at most once.
 *
 * @param table the file and how its columns are understood
 * @param added the rows that add elements, in the order of the file
 * @param changed the rows that change elements, in the order of the file
 * @param unchanged number of rows that say what the portfolio says
 * @param refused why rows are not imported; such a row changes nothing at all
 * @param change makes all of it
 */
public record ImportPlan(MatchedTable table, List<PlannedRow> added, List<PlannedRow> changed, int unchanged, List<Refusal> refused,
		Runnable change) {

	/** The number of rows that are refused. */
	public int refusedRows() {
		return (int) refused.stream().map(Refusal::row).distinct().count();
	}

	/** Whether an import would leave the portfolio as it is. */
	public boolean changesNothing() {
		return added.isEmpty() && changed.isEmpty();
	}

	/** The counts, as the last line of an import reads: "2 added, 1 changed, 40 unchanged, 0 refused". */
	public String summary() {
		return added.size() + " added, " + changed.size() + " changed, " + unchanged + " unchanged, " + refusedRows() + " refused";
	}

	/** The edit that makes everything this plan says. */
	public Edit edit() {
		return Edit.of("Import into the " + table.register().title().toLowerCase(Locale.UK), change);
	}

	/** Makes the import in a document, as one step of undo. */
	public void apply(PortfolioDocument document) {
		document.edits().apply(edit());
	}
}
