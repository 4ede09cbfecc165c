package org.goldthread.analysis.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.goldthread.model.CostYear;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.SavingsLine;

/** How long one-off costs take to be paid back. Pure functions; nothing here is ever stored. */
public final class Payback {

	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	private Payback() {
	}

	/** The likely amounts of all years of a cost added up, in pounds; empty when no year states one. */
	public static Optional<BigDecimal> likelyCost(OneOffCost cost) {
		return cost.getYears().stream().map(CostYear::getLikely).filter(Objects::nonNull).reduce(BigDecimal::add);
	}

	/**
	 * Months in which savings at their likely full-year effect bring in the likely cost, rounded up: cost × 12 ÷ full-year
	 * effect. Source: simple payback period. A saving that several costs make possible counts in full for each of them.
	 *
	 * @param counted the savings lines that count
	 * @return empty without a likely cost, and when the savings bring in nothing in a full year
	 */
	public static OptionalInt months(OneOffCost cost, Set<SavingsLine> counted) {
		Optional<BigDecimal> amount = likelyCost(cost);
		BigDecimal effect = fullYear(cost.getSavings(), counted);
		if (amount.isEmpty() || effect.signum() <= 0) {
			return OptionalInt.empty();
		}
		BigDecimal months = amount.get().multiply(MONTHS).divide(effect, 0, RoundingMode.CEILING);
		return months.toBigInteger().bitLength() < Integer.SIZE ? OptionalInt.of(months.intValue()) : OptionalInt.empty();
	}

	private static BigDecimal fullYear(Collection<SavingsLine> lines, Set<SavingsLine> counted) {
		return lines.stream().filter(counted::contains).map(LineAmounts::fullYearEffect).flatMap(Optional::stream).map(AmountRange::likely)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
