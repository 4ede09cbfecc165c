package org.goldthread.render.matrix;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;

/**
 * One of the 25 fields of a matrix.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @param band what the portfolio's scale makes of the score; empty where it has no band for it
 * @param risks the risks that lie here, in the order in which they were given
 */
public record MatrixField(int likelihood, int impact, Optional<RiskBand> band, List<Risk> risks) {

	/** Copies the risks. */
	public MatrixField {
		risks = List.copyOf(risks);
	}

	/** Likelihood times impact, 1 to 25. */
	public int score() {
		return likelihood * impact;
	}

	/** The letter of the band, which says what its colour says; empty where there is none. */
	public String letter() {
		return band.map(RiskBand::getLetter).orElse("");
	}
}
