package org.goldthread.analysis.savings;

import java.util.Optional;

import org.goldthread.model.SavingsLine;

/**
 * A savings line that is not counted.
 *
 * @param line the line
 * @param reason why
 * @param counted the line of the same overlap group that is counted in its place; empty for another reason
 */
public record LeftOut(SavingsLine line, Reason reason, Optional<SavingsLine> counted) {

	/** Why a line is not counted. */
	public enum Reason {

		/** A larger line counts the same pounds. */
		OVERLAP,
		/** It cannot be delivered. */
		UNDELIVERABLE,
		/** It has been written out. */
		WRITTEN_OUT,
		/** It states no year with a likely amount. */
		NO_AMOUNT
	}
}
