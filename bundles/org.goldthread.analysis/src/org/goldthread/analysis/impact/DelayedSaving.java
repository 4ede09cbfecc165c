package org.goldthread.analysis.impact;

import java.math.BigDecimal;
import java.util.Optional;

import org.goldthread.model.SavingsLine;

/**
 * A saving that starts later.
 *
 * @param line the savings line, one that counts and is not delivered
 * @param days working days by which it starts later, 1 or more
 * @param pounds likely in-year pounds of its first year that come later; empty when it states no likely amount for a year
 */
public record DelayedSaving(SavingsLine line, int days, Optional<BigDecimal> pounds) {
}
