package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;

/** How far dates have moved from what was agreed, in working days: 0 when on time, negative when earlier. Pure functions. */
public final class Slip {

	private Slip() {
	}

	/** From the baseline of an item to its actual date, else its forecast; empty without baseline or without either. */
	public static OptionalInt of(HandoverItem item, WorkingCalendar calendar) {
		return between(item.getBaseline(), item.getActual() == null ? item.getForecast() : item.getActual(), calendar);
	}

	/** From the baseline end of a workstream to its actual end, else its forecast end; empty without baseline or without either. */
	public static OptionalInt of(Workstream workstream, WorkingCalendar calendar) {
		return between(workstream.getEndBaseline(),
				workstream.getEndActual() == null ? workstream.getEndForecast() : workstream.getEndActual(), calendar);
	}

	private static OptionalInt between(LocalDate agreed, LocalDate now, WorkingCalendar calendar) {
		return agreed == null || now == null ? OptionalInt.empty() : OptionalInt.of(calendar.between(agreed, now));
	}
}
