package org.goldthread.model.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Risk;
import org.goldthread.model.Tranche;

/** What a risk would cost and how near it is. Pure functions; nothing here is ever stored. */
public final class RiskExposure {

	private RiskExposure() {
	}

	/**
	 * Likely impact times probability, in pounds. Source: expected value, Green Book.
	 *
	 * @return empty while the likely impact or the probability is missing
	 */
	public static Optional<BigDecimal> expectedValue(Risk risk) {
		if (risk.getImpactLikely() == null || risk.getProbability() == null) {
			return Optional.empty();
		}
		return Optional.of(risk.getImpactLikely().multiply(BigDecimal.valueOf(risk.getProbability(), 2)));
	}

	/**
	 * How near a risk is on a day: the first of {@link ProximityBand}'s values that fits. Source: proximity, Management of
	 * Risk, which leaves the bands to the programme.
	 *
	 * @param asAt the day that counts as today
	 * @return empty while the risk has no proximity date
	 */
	public static Optional<ProximityBand> proximity(Risk risk, LocalDate asAt) {
		return Optional.ofNullable(risk.getProximity()).map(day -> {
			if (!day.isAfter(asAt.plusMonths(1))) {
				return ProximityBand.IMMINENT;
			}
			if (trancheEnd(risk).filter(end -> !day.isAfter(end)).isPresent()) {
				return ProximityBand.THIS_TRANCHE;
			}
			return day.isAfter(FinancialYear.of(asAt).lastDay()) ? ProximityBand.BEYOND : ProximityBand.THIS_YEAR;
		});
	}

	private static Optional<LocalDate> trancheEnd(Risk risk) {
		return Optional.ofNullable(risk.getWorkstream()).map(workstream -> workstream.getTranche()).map(Tranche::getEnd);
	}
}
