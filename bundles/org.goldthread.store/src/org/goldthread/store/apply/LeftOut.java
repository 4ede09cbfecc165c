package org.goldthread.store.apply;

/**
 * What could not be carried over to a portfolio, because something that it needs is not there.
 *
 * @param id the entry that was to change
 * @param feature the feature whose value leads to what is missing; empty when the entry itself could not be put in its place
 * @param missing id of the entry that is missing
 */
public record LeftOut(String id, String feature, String missing) {
}
