package org.goldthread.analysis.impact;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.HandoverItem;

/**
 * An item that comes later.
 *
 * @param item the item
 * @param was its date without the slip; empty when it has none
 * @param becomes its date with the slip; empty when it has none
 * @param days working days between the two, 1 or more
 */
public record DelayedItem(HandoverItem item, Optional<LocalDate> was, Optional<LocalDate> becomes, int days) {
}
