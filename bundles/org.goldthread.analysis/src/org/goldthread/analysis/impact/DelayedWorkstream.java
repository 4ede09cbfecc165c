package org.goldthread.analysis.impact;

import org.goldthread.model.Workstream;

/**
 * A workstream in which something comes later.
 *
 * @param workstream the workstream
 * @param days the greatest delay of its items, in working days, 1 or more
 */
public record DelayedWorkstream(Workstream workstream, int days) {
}
