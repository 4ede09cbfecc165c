package org.goldthread.store.merge;

/**
 * An entry of ours that got another reference, because somebody published the same one first.
 *
 * @param id the entry
 * @param before the reference that it had, such as R-017
 * @param after the reference that it has now
 */
public record Renumbering(String id, String before, String after) {
}
