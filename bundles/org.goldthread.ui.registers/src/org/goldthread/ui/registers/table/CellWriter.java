package org.goldthread.ui.registers.table;

import java.util.Optional;

/** Writes into the portfolio what is typed into a cell. */
public interface CellWriter {

	/** Why a text cannot be written into a cell, one sentence; empty when it can. Changes nothing. */
	Optional<String> refusal(int column, int line, String text);

	/** Writes a text that is not refused, as one step of undo; an equal one changes nothing. */
	void write(int column, int line, String text);
}
