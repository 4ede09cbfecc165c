package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.HandoverItem;

/**
 * One item of the critical path.
 *
 * @param item the item
 * @param earliest its earliest date
 * @param link what ties it to the item before it; empty for the first
 * @param gap working days that the item before it can slip without moving this one, 0 or more; 0 for the first
 */
public record PathStep(HandoverItem item, LocalDate earliest, Optional<Link> link, int gap) {
}
