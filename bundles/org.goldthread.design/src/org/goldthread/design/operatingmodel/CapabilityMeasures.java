package org.goldthread.design.operatingmodel;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.goldthread.design.savings.SavingsFacts;
import org.goldthread.design.scope.Uses;
import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.derived.RiskScores;

/** What a capability is measured by in the operating model, and which of four steps of heat that is. Pure functions. */
final class CapabilityMeasures {

	/** The hottest step. */
	static final int HOTTEST = 3;

	private static final int HIGH_SCORE = 10;
	private static final int VERY_HIGH_SCORE = 16;
	private static final BigDecimal ONE_MILLION = BigDecimal.valueOf(1_000_000);
	private static final BigDecimal THREE_MILLION = BigDecimal.valueOf(3_000_000);

	private CapabilityMeasures() {
	}

	/** Target maturity less current maturity, 0 when it is reached; empty while one of the two is not assessed. */
	static OptionalInt gap(Capability capability) {
		return capability.getCurrentMaturity() == null || capability.getTargetMaturity() == null ? OptionalInt.empty()
				: OptionalInt.of(Math.max(0, capability.getTargetMaturity() - capability.getCurrentMaturity()));
	}

	/** The highest residual score of a threat to it that is not closed, 1 to 25; empty without one. */
	static OptionalInt exposure(Capability capability) {
		return Uses.of(capability, Literals.RISK__CAPABILITIES, Risk.class)
				.filter(risk -> risk.getNature() == RiskNature.THREAT && risk.getStatus() != RiskStatus.CLOSED)
				.flatMapToInt(risk -> RiskScores.residual(risk).stream()).max();
	}

	/** What the savings lines that name it save together in a full year, in pounds. */
	static BigDecimal savings(Capability capability) {
		return SavingsFacts.together(lines(capability).toList());
	}

	/** The highest residual score of an open threat to it or to any part of it, 1 to 25; empty without one. */
	static OptionalInt exposureWithParts(Capability capability) {
		return withParts(capability).flatMapToInt(part -> exposure(part).stream()).max();
	}

	/** What the savings lines that name it or any part of it save together in a full year, in pounds; each line counts once. */
	static BigDecimal savingsWithParts(Capability capability) {
		return SavingsFacts.together(withParts(capability).flatMap(CapabilityMeasures::lines).distinct().toList());
	}

	/** Heat of the maturity gap: the gap, at most 3. */
	static int gapHeat(Capability capability) {
		return Math.min(HOTTEST, gap(capability).orElse(0));
	}

	/** Heat of the risk exposure: none, below 10, below 16, 16 and above. */
	static int exposureHeat(Capability capability) {
		int score = exposure(capability).orElse(0);
		return score == 0 ? 0 : score < HIGH_SCORE ? 1 : score < VERY_HIGH_SCORE ? 2 : HOTTEST;
	}

	/** Heat of the savings: none, below £1m, below £3m, £3m and above. */
	static int savingsHeat(Capability capability) {
		BigDecimal pounds = savings(capability);
		return pounds.signum() == 0 ? 0 : pounds.compareTo(ONE_MILLION) < 0 ? 1 : pounds.compareTo(THREE_MILLION) < 0 ? 2 : HOTTEST;
	}

	private static Stream<Capability> withParts(Capability capability) {
		return Stream.concat(Stream.of(capability), capability.getCapabilities().stream().flatMap(CapabilityMeasures::withParts));
	}

	private static Stream<SavingsLine> lines(Capability capability) {
		return Uses.of(capability, Literals.SAVINGS_LINE__CAPABILITIES, SavingsLine.class);
	}
}
