package org.goldthread.store.words;

import java.math.BigDecimal;
import java.util.Optional;

import org.goldthread.model.Identified;

/**
 * One thing that a committee would be told about two states of a portfolio.
 *
 * @param kind what it is about
 * @param entry the entry, as it is now; as it was when it was dropped
 * @param label how users know the entry, such as "R-017 Skills are lost"
 * @param feature label of the value that changed, such as "Forecast"; empty when the entry as a whole is meant
 * @param before the value before, as users write it; empty when there was none
 * @param after the value now; empty when there is none
 * @param days by how many days a date moved, later ones positive; 0 unless a date moved
 * @param pounds by how many pounds an amount changed; empty unless both are known
 */
public record Difference(DifferenceKind kind, Identified entry, String label, String feature, String before, String after, long days,
		Optional<BigDecimal> pounds) {
}
