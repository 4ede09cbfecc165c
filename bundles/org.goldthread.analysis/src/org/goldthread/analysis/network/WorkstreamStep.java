package org.goldthread.analysis.network;

import org.goldthread.model.Dependency;
import org.goldthread.model.Workstream;

/**
 * One workstream waits for another without a word about what for.
 *
 * @param giver the workstream that hands over
 * @param receiver the workstream that waits
 * @param dependency the hand-over that lacks an item on at least one side
 */
public record WorkstreamStep(Workstream giver, Workstream receiver, Dependency dependency) {
}
