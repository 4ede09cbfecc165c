package org.goldthread.exchange.register;

import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.derived.ProximityBand;
import org.goldthread.model.derived.RiskExposure;
import org.goldthread.model.derived.RiskScores;

/** The computed cells of the risk register; empty wherever the figures that they rest on are missing. */
final class RiskCells {

	private RiskCells() {
	}

	static Cell inherentScore(Risk risk, RegisterContext context) {
		return ComputedCells.number(RiskScores.inherent(risk));
	}

	static Cell inherentBand(Risk risk, RegisterContext context) {
		OptionalInt score = RiskScores.inherent(risk);
		return score.isEmpty() ? Cell.EMPTY
				: scale(context).flatMap(scale -> RiskScores.band(scale, score.getAsInt())).map(RiskBand::getName).map(Cell::text)
						.orElse(Cell.EMPTY);
	}

	static Cell residualScore(Risk risk, RegisterContext context) {
		return ComputedCells.number(RiskScores.residual(risk));
	}

	static Cell targetScore(Risk risk, RegisterContext context) {
		return ComputedCells.number(RiskScores.target(risk));
	}

	static Cell appetite(Risk risk, RegisterContext context) {
		return scale(context).map(scale -> ComputedCells.number(RiskScores.appetite(scale, risk.getCategory()))).orElse(Cell.EMPTY);
	}

	static Cell aboveAppetite(Risk risk, RegisterContext context) {
		return scale(context).flatMap(scale -> RiskScores.isAboveAppetite(scale, risk)).map(Cell::yesNo).orElse(Cell.EMPTY);
	}

	static Cell proximityBand(Risk risk, RegisterContext context) {
		return RiskExposure.proximity(risk, context.asAt()).map(ProximityBand::label).map(Cell::text).orElse(Cell.EMPTY);
	}

	static Cell expectedValue(Risk risk, RegisterContext context) {
		return ComputedCells.figure(RiskExposure.expectedValue(risk));
	}

	private static Optional<RiskScale> scale(RegisterContext context) {
		return Optional.ofNullable(context.portfolio().getRiskScale());
	}
}
