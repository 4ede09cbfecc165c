package org.goldthread.rules.saving;

import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;

/** Which savings lines rules still ask things of. */
public final class LineStatus {

	private LineStatus() {
	}

	/** Whether a line is still to be delivered, so that gaps in its planning matter; placeholders are not. */
	public static boolean isPlanned(SavingsLine line) {
		return isCounted(line) && line.getStatus() != SavingStatus.DELIVERED;
	}

	/** Whether the pounds of a line are counted on: it is no placeholder and nobody has given it up. */
	public static boolean isCounted(SavingsLine line) {
		return !line.isPlaceholder() && line.getStatus() != SavingStatus.UNDELIVERABLE && line.getStatus() != SavingStatus.WRITTEN_OUT;
	}

	/** Whether a line has been agreed, and perhaps delivered since. */
	public static boolean isAgreed(SavingsLine line) {
		return line.getStatus() == SavingStatus.AGREED || line.getStatus() == SavingStatus.IN_DELIVERY
				|| line.getStatus() == SavingStatus.DELIVERED;
	}
}
