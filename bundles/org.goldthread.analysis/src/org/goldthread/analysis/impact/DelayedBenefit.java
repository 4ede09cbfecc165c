package org.goldthread.analysis.impact;

import org.goldthread.model.Benefit;

/**
 * A benefit that comes later.
 *
 * @param benefit the benefit, neither realised nor lost
 * @param days the greatest delay of what it waits for, in working days, 1 or more
 */
public record DelayedBenefit(Benefit benefit, int days) {
}
