package org.goldthread.model.derived;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;

/** Scores of risks and what the portfolio's scale makes of them. Pure functions; nothing here is ever stored. */
public final class RiskScores {

	private RiskScores() {
	}

	/** Score before controls, 1 to 25; empty while likelihood or impact is missing. */
	public static OptionalInt inherent(Risk risk) {
		return score(risk.getInherentLikelihood(), risk.getInherentImpact());
	}

	/** Score with today's controls, 1 to 25; empty while likelihood or impact is missing. */
	public static OptionalInt residual(Risk risk) {
		return score(risk.getResidualLikelihood(), risk.getResidualImpact());
	}

	/** Score aimed for, 1 to 25; empty while likelihood or impact is missing. */
	public static OptionalInt target(Risk risk) {
		return score(risk.getTargetLikelihood(), risk.getTargetImpact());
	}

	/**
	 * The band that a score falls into: the one with the highest lower bound that is not above the score. Source: scored
	 * likelihood and impact matrix, Orange Book 2023.
	 *
	 * @param score 1 to 25
	 * @return empty when the scale has no band that reaches down to the score
	 */
	public static Optional<RiskBand> band(RiskScale scale, int score) {
		return scale.getBands().stream().filter(band -> band.getFrom() != null && band.getFrom() <= score)
				.max(Comparator.comparing(RiskBand::getFrom));
	}

	/** The highest score that the council tolerates in a category, 1 to 25; empty where the scale sets none. */
	public static OptionalInt appetite(RiskScale scale, RiskCategory category) {
		for (RiskAppetite appetite : scale.getAppetites()) {
			if (appetite.getCategory() == category && appetite.getHighestScore() != null) {
				return OptionalInt.of(appetite.getHighestScore());
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * Whether a threat's residual score is higher than the appetite for its category. Source: risk appetite, Orange Book 2023.
	 *
	 * @return empty for an opportunity, which is not held down by an appetite, and while score or appetite is missing
	 */
	public static Optional<Boolean> isAboveAppetite(RiskScale scale, Risk risk) {
		OptionalInt residual = residual(risk);
		if (risk.getNature() == RiskNature.OPPORTUNITY || residual.isEmpty()) {
			return Optional.empty();
		}
		OptionalInt appetite = appetite(scale, risk.getCategory());
		return appetite.isEmpty() ? Optional.empty() : Optional.of(residual.getAsInt() > appetite.getAsInt());
	}

	/** Whether a risk is known to be above appetite and neither closed nor occurred; false while score or appetite is missing. */
	public static boolean isOpenAboveAppetite(RiskScale scale, Risk risk) {
		return risk.getStatus() != RiskStatus.CLOSED && risk.getStatus() != RiskStatus.OCCURRED && isAboveAppetite(scale, risk).orElse(false);
	}

	/** Likelihood times impact. Source: Orange Book 2023 and Management of Risk, five by five matrix. */
	private static OptionalInt score(Integer likelihood, Integer impact) {
		return likelihood == null || impact == null ? OptionalInt.empty() : OptionalInt.of(likelihood * impact);
	}
}
