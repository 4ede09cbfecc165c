package org.goldthread.analysis.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Outcome;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** Collects what is delayed, each with its greatest delay, in the order in which it was first reached. */
final class Delays {

	private final WorkingCalendar calendar;
	private final List<DelayedItem> items = new ArrayList<>();
	private final Map<Workstream, Integer> workstreams = new LinkedHashMap<>();
	private final Map<SavingsLine, Integer> lines = new LinkedHashMap<>();
	private final Map<Benefit, Integer> benefits = new LinkedHashMap<>();

	Delays(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	void add(HandoverItem item, Optional<LocalDate> was, int days) {
		items.add(new DelayedItem(item, was, was.map(day -> calendar.plus(day, days)), days));
	}

	void add(Workstream workstream, int days) {
		workstreams.merge(workstream, days, Math::max);
	}

	void add(SavingsLine line, int days) {
		if (days > 0) {
			lines.merge(line, days, Math::max);
		}
	}

	void add(Benefit benefit, int days) {
		benefits.merge(benefit, days, Math::max);
	}

	Impact impact() {
		return new Impact(List.copyOf(items), list(workstreams, DelayedWorkstream::new),
				list(lines, (line, days) -> new DelayedSaving(line, days, PoundsDelayed.of(line, days, calendar))),
				list(benefits, DelayedBenefit::new), list(outcomes(), ReachedOutcome::new));
	}

	private Map<Outcome, Integer> outcomes() {
		Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
		benefits.forEach((benefit, days) -> benefit.getOutcomes().forEach(outcome -> outcomes.merge(outcome, days, Math::max)));
		workstreams.forEach((workstream, days) -> workstream.getContributions().stream().map(Contribution::getOutcome)
				.filter(outcome -> outcome != null).forEach(outcome -> outcomes.merge(outcome, days, Math::max)));
		return outcomes;
	}

	private static <K, D> List<D> list(Map<K, Integer> delays, BiFunction<K, Integer, D> form) {
		return delays.entrySet().stream().map(entry -> form.apply(entry.getKey(), entry.getValue())).toList();
	}
}
