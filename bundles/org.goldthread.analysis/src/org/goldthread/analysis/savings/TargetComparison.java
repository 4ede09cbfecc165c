package org.goldthread.analysis.savings;

import java.math.BigDecimal;
import java.util.Optional;

import org.goldthread.model.SavingsTarget;

/**
 * A target or estimate beside what the lines save.
 *
 * @param target the target
 * @param counted cashable pounds of the counted lines on the basis of the target; empty when they cannot be compared
 * @param explanation what is counted, or why nothing can be compared; one sentence
 */
public record TargetComparison(SavingsTarget target, Optional<AmountRange> counted, String explanation) {

	/** The least that the target asks for: its likely amount, or the low end of a range without one; empty when it states neither. */
	public Optional<BigDecimal> asked() {
		return Optional.ofNullable(target.getLikely()).or(() -> Optional.ofNullable(target.getLow()));
	}

	/** Pounds by which the likely amount falls short of what is asked; negative where it is more. Empty without a comparison. */
	public Optional<BigDecimal> shortfall() {
		return counted.flatMap(amounts -> asked().map(least -> least.subtract(amounts.likely())));
	}
}
