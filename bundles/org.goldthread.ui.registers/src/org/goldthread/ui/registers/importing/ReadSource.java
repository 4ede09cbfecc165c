package org.goldthread.ui.registers.importing;

import java.nio.file.Path;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.foreign.ForeignFile;
import org.goldthread.exchange.foreign.ForeignImport;
import org.goldthread.exchange.importing.source.ImportLimits;
import org.goldthread.exchange.importing.source.SourceTable;

/** A file that was read and can be imported. Reading needs no portfolio, so it is done in the background. */
public sealed interface ReadSource {

	/** What it is, as users read it. */
	String kind();

	/**
	 * Rows of some register.
	 *
	 * @param table what the file holds, not yet understood
	 */
	record Rows(SourceTable table) implements ReadSource {

		@Override
		public String kind() {
			int rows = table.rows().size();
			return rows == 1 ? "a table of one row" : "a table of %,d rows".formatted(rows);
		}
	}

	/**
	 * A schedule or model of another tool.
	 *
	 * @param file what was read
	 */
	record Model(ForeignFile file) implements ReadSource {

		@Override
		public String kind() {
			return file.kind();
		}
	}

	/**
	 * Reads a file: a schedule or model by its ending, anything else as a table by its content.
	 *
	 * @throws ImportFailure when it cannot be read; one sentence says why and what to do
	 */
	static ReadSource read(Path file) throws ImportFailure {
		return ForeignImport.isPossible(file) ? new Model(ForeignImport.read(file)) : new Rows(SourceTable.read(file, ImportLimits.USUAL));
	}
}
