package org.goldthread.exchange.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Writes days into tasks: a day of work lasts from eight to five. Tasks are scheduled by hand, so that no tool moves them. */
final class MspdiDates {

	private static final LocalTime MORNING = LocalTime.of(8, 0);
	private static final LocalTime EVENING = LocalTime.of(17, 0);

	private final WorkingCalendar calendar;

	MspdiDates(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** A task from one day to another, either of which may be missing. */
	void write(Task task, Optional<LocalDate> start, Optional<LocalDate> end) {
		task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
		start.ifPresent(day -> task.setStart(day.atTime(MORNING)));
		end.ifPresent(day -> task.setFinish(day.atTime(EVENING)));
		int days = start.isPresent() && end.isPresent() ? Math.max(0, calendar.between(start.get(), end.get())) + 1 : 1;
		task.setDuration(Duration.getInstance(days, TimeUnit.DAYS));
	}

	void write(Task task, Workstream workstream) {
		write(task, Optional.ofNullable(workstream.getStart()),
				first(workstream.getEndActual(), workstream.getEndForecast(), workstream.getEndBaseline()));
		writeBaseline(task, workstream.getEndBaseline(), workstream.getStart());
		writeActual(task, workstream.getEndActual(), workstream.getStart());
	}

	/** A milestone at the end of its day, or a deliverable that takes the day on which it is handed over. */
	void write(Task task, HandoverItem item, boolean milestone) {
		Optional<LocalDate> day = first(item.getActual(), item.getForecast(), item.getBaseline());
		write(task, day, day);
		writeBaseline(task, item.getBaseline(), item.getBaseline());
		writeActual(task, item.getActual(), item.getActual());
		if (milestone) {
			task.setMilestone(true);
			task.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
			task.setStart(task.getFinish());
			task.setBaselineStart(task.getBaselineFinish());
			task.setActualStart(task.getActualFinish());
		}
	}

	private static void writeBaseline(Task task, LocalDate end, LocalDate start) {
		if (end != null) {
			task.setBaselineFinish(end.atTime(EVENING));
			task.setBaselineStart(start == null ? null : start.atTime(MORNING));
		}
	}

	private static void writeActual(Task task, LocalDate end, LocalDate start) {
		if (end != null) {
			task.setActualFinish(end.atTime(EVENING));
			task.setActualStart(start == null ? null : start.atTime(MORNING));
			task.setPercentageComplete(100);
		}
	}

	private static Optional<LocalDate> first(LocalDate... days) {
		return Stream.of(days).filter(day -> day != null).findFirst();
	}
}
