package org.goldthread.cli.imports;

import java.io.PrintStream;

import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.importing.CellChange;
import org.goldthread.exchange.importing.ImportPlan;
import org.goldthread.exchange.importing.PlannedRow;
import org.goldthread.model.Labels;

/** Prints what an import does, a line for each row and value: headings passed over, what is added and changed, and what is refused. */
final class ImportReport {

	private static final int LONGEST = 60;

	private final PrintStream out;
	private final boolean inDetail;

	/** A report that names each change {@code inDetail}, or only what is passed over and refused. */
	ImportReport(PrintStream out, boolean inDetail) {
		this.out = out;
		this.inDetail = inDetail;
	}

	void print(ImportPlan plan) {
		plan.table().passedOver().forEach(heading -> out.println("column " + quoted(heading) + " is passed over: the "
				+ plan.table().register().name() + " register has none like it"));
		if (inDetail) {
			plan.added().forEach(row -> out.println("row " + row.row() + ": adds " + Labels.of(row.element())));
			plan.changed().forEach(this::printChanges);
		}
		plan.refused().forEach(refusal -> out.println("row " + refusal.row() + (refusal.column().isEmpty() ? "" : ", column " + refusal.column())
				+ (refusal.value().isEmpty() ? "" : ", " + quoted(refusal.value())) + ": refused: " + line(refusal.reason())));
	}

	private void printChanges(PlannedRow row) {
		for (CellChange each : row.changes()) {
			CellReading.Change change = each.change();
			out.println("row " + row.row() + ": " + Labels.of(row.element()) + ", " + each.column() + ": " + quoted(change.before()) + " becomes "
					+ quoted(change.after()));
		}
	}

	private static String quoted(String text) {
		String line = line(text);
		return text.isBlank() ? "nothing" : '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
