package org.goldthread.ui.registers.edit;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Element;

/**
 * What became of many cells that were to be written at once.
 *
 * @param rows the rows written, old and new; none when something was refused
 * @param refusals why nothing was written; empty when all was
 * @param renumberings the references that new rows, and entries in them, could not have
 */
public record BlockResult(List<Element> rows, List<Refusal> refusals, List<Renumbering> renumberings) {

	/**
	 * A cell that cannot be written.
	 *
	 * @param line index of its line
	 * @param header heading of its column; empty for the whole line
	 * @param reason one sentence
	 */
	public record Refusal(int line, String header, String reason) {
	}

	/**
	 * A reference that was taken.
	 *
	 * @param taken the one that was asked for
	 * @param given the one that was given; empty where the concept has none to give
	 */
	public record Renumbering(String taken, Optional<String> given) {
	}

	/** Copies the lists. */
	public BlockResult {
		rows = List.copyOf(rows);
		refusals = List.copyOf(refusals);
		renumberings = List.copyOf(renumberings);
	}

	static BlockResult refused(List<Refusal> refusals) {
		return new BlockResult(List.of(), refusals, List.of());
	}

	static BlockResult written(List<Element> rows, List<Renumbering> renumberings) {
		return new BlockResult(rows, List.of(), renumberings);
	}
}
