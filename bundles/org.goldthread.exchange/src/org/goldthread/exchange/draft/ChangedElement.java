package org.goldthread.exchange.draft;

import java.util.List;

/**
 * An element of the portfolio that an import changes.
 *
 * @param element what users call it
 * @param changes the values that change, at least one
 */
public record ChangedElement(String element, List<Change> changes) {
}
