package org.goldthread.store.history;

import java.util.Map;
import java.util.Optional;

import org.goldthread.store.difference.ElementChange;

/**
 * What is about to be published.
 *
 * @param portfolio id of the portfolio
 * @param name name of the portfolio
 * @param origin the revision that it came from; empty when it was never published
 * @param changes what was changed since then, by id
 */
public record WorkingCopy(String portfolio, String name, Optional<Revision> origin, Map<String, ElementChange> changes) {
}
