package org.goldthread.ui.registers.edit;

import java.util.List;

import org.goldthread.model.Element;

/**
 * What became of many cells that were to be written at once.
 *
 * @param rows the rows written, old and new; none when something was refused
 * @param refusals why nothing was written; empty when all was
 */
public record BlockResult(List<Element> rows, List<Refusal> refusals) {

	/**
	 * A cell that cannot be written.
	 *
	 * @param line index of its line
	 * @param header heading of its column; empty for the whole line
	 * @param reason one sentence
	 */
	public record Refusal(int line, String header, String reason) {
	}

	/** Copies the lists. */
	public BlockResult {
		rows = List.copyOf(rows);
		refusals = List.copyOf(refusals);
	}
}
