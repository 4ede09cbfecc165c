package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/** What can be said of each hand-over by itself. */
public final class Handovers {

	private Handovers() {
	}

	/** Whether a hand-over is still to come: neither delivered nor withdrawn. */
	public static boolean isOpen(Dependency handover) {
		return handover.getStatus() != DependencyStatus.DELIVERED && handover.getStatus() != DependencyStatus.WITHDRAWN;
	}

	/** The workstream that hands over: the one that is named, else that of the item. */
	public static Optional<Workstream> giver(Dependency handover) {
		return Optional.ofNullable(handover.getGiver()).or(() -> workstream(handover.getGiverItem()));
	}

	/** The workstream that waits: the one that is named, else that of the item. */
	public static Optional<Workstream> receiver(Dependency handover) {
		return Optional.ofNullable(handover.getReceiver()).or(() -> workstream(handover.getReceiverItem()));
	}

	/** The workstream of an item; empty for none and for an item that hangs in none. */
	public static Optional<Workstream> workstream(HandoverItem item) {
		return item != null && item.eContainer() instanceof Workstream workstream ? Optional.of(workstream) : Optional.empty();
	}

	/** Its lag in working days, 0 where none is stated. */
	public static int lag(Dependency handover) {
		return handover.getLag() == null ? 0 : handover.getLag();
	}

	/** When a hand-over is expected: its forecast, else the date of the giver's item; empty when neither is known. */
	public static Optional<LocalDate> expected(Dependency handover) {
		return Optional.ofNullable(handover.getForecast()).or(() -> Optional.ofNullable(handover.getGiverItem()).flatMap(ItemDate::of));
	}

	/** When it is needed: its need-by, else the date of the receiver's item less the lag; empty when neither is known. */
	public static Optional<LocalDate> needed(Dependency handover, WorkingCalendar calendar) {
		return Optional.ofNullable(handover.getNeedBy()).or(() -> Optional.ofNullable(handover.getReceiverItem()).flatMap(ItemDate::of)
				.map(day -> lag(handover) == 0 ? day : calendar.day((long) calendar.number(day) - lag(handover))));
	}

	/**
	 * The time that is left between a hand-over and its need, in working days from expected to needed; negative when it is
	 * late. One whose giver's item or receiver's item has happened is not waited for any more.
	 *
	 * @return empty when it is not waited for or lacks a date
	 */
	public static OptionalInt slack(Dependency handover, WorkingCalendar calendar) {
		if (!isOpen(handover) || isDone(handover.getGiverItem()) || isDone(handover.getReceiverItem())) {
			return OptionalInt.empty();
		}
		Optional<LocalDate> expected = expected(handover);
		Optional<LocalDate> needed = needed(handover, calendar);
		return expected.isEmpty() || needed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(calendar.between(expected.get(), needed.get()));
	}

	/** How late a hand-over is; empty when it comes in time, is not waited for, or lacks a date. */
	public static Optional<LateHandover> lateness(Dependency handover, WorkingCalendar calendar) {
		OptionalInt slack = slack(handover, calendar);
		return slack.isEmpty() || slack.getAsInt() >= 0 ? Optional.empty()
				: Optional.of(new LateHandover(handover, expected(handover).orElseThrow(), needed(handover, calendar).orElseThrow(), -slack.getAsInt()));
	}

	/** The late hand-overs of a portfolio, in its order. */
	static List<LateHandover> late(Portfolio portfolio, WorkingCalendar calendar) {
		return portfolio.getDependencies().stream().map(handover -> lateness(handover, calendar)).flatMap(Optional::stream).toList();
	}

	/** The open hand-overs of a portfolio that a side has not agreed, in its order. */
	static List<UnagreedHandover> unagreed(Portfolio portfolio) {
		List<UnagreedHandover> unagreed = new ArrayList<>();
		for (Dependency handover : portfolio.getDependencies()) {
			if (isOpen(handover) && !(handover.isAgreedByGiver() && handover.isAgreedByReceiver())) {
				unagreed.add(new UnagreedHandover(handover, handover.isAgreedByGiver(), handover.isAgreedByReceiver()));
			}
		}
		return List.copyOf(unagreed);
	}

	private static boolean isDone(HandoverItem item) {
		return item != null && item.getActual() != null;
	}
}
