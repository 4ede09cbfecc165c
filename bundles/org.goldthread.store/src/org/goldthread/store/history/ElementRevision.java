package org.goldthread.store.history;

import org.goldthread.store.difference.ElementChange;

/**
 * What one revision did with one entry.
 *
 * @param revision the revision
 * @param change the entry before and after it
 */
public record ElementRevision(Revision revision, ElementChange change) {
}
