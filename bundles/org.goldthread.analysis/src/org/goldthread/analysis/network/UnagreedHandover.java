package org.goldthread.analysis.network;

import org.goldthread.model.Dependency;

/**
 * A hand-over that a side has not agreed.
 *
 * @param dependency the hand-over, neither delivered nor withdrawn
 * @param byGiver whether the giver has agreed
 * @param byReceiver whether the receiver has agreed; one of the two has not
 */
public record UnagreedHandover(Dependency dependency, boolean byGiver, boolean byReceiver) {
}
