package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.HandoverItem;

/** The date that an item states for itself. */
public final class ItemDate {

	private ItemDate() {
	}

	/** Its actual date, else its forecast, else its baseline; empty when it has none of them. */
	public static Optional<LocalDate> of(HandoverItem item) {
		LocalDate actual = item.getActual();
		LocalDate expected = actual == null ? item.getForecast() : actual;
		return Optional.ofNullable(expected == null ? item.getBaseline() : expected);
	}
}
