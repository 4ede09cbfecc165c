package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.HandoverItem;

/**
 * The dates of one item.
 *
 * @param item the item
 * @param state whether there are dates
 * @param planned its own date: actual, else forecast, else baseline
 * @param earliest the later of its planned date and what comes before it plus lag; for an item that is done, its actual date
 * @param latest the last day on which it may come without breaking a need-by, a later item's latest day or the end of the
 *        network; empty for an item that is done
 * @param totalFloat working days from earliest to latest; negative when it is late already
 * @param freeFloat working days that it can slip before it moves another item, or breaks a need-by or the end of the network
 */
public record ItemSchedule(HandoverItem item, ItemState state, Optional<LocalDate> planned, Optional<LocalDate> earliest,
		Optional<LocalDate> latest, OptionalInt totalFloat, OptionalInt freeFloat) {

	/** Whether a slip of one day moves the end of the network or breaks a need-by: the total float is used up. */
	public boolean isCritical() {
		return totalFloat.isPresent() && totalFloat.getAsInt() <= 0;
	}
}
