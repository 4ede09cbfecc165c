package org.goldthread.analysis.impact;

import org.goldthread.model.Outcome;

/**
 * An outcome that is served later: by a delayed benefit, or by a workstream in which something comes later.
 *
 * @param outcome the outcome
 * @param days the greatest delay of those, in working days, 1 or more
 */
public record ReachedOutcome(Outcome outcome, int days) {
}
