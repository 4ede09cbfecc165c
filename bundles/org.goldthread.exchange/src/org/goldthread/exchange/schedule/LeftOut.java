package org.goldthread.exchange.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.Portfolio;
import org.mpxj.CustomField;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** Lists what a schedule says besides tasks and links and the portfolio has no place for. */
final class LeftOut {

	private LeftOut() {
	}

	static List<Unmapped> of(ProjectFile project, Collection<Task> tasks, ScheduleFields fields, Portfolio portfolio) {
		List<Unmapped> left = new ArrayList<>();
		List<String> resources = project.getResources().stream().filter(resource -> resource.getUniqueID() == null || resource.getUniqueID() != 0)
				.map(Resource::getName).filter(Objects::nonNull).toList();
		add(left, "Resources", resources.size(), "the portfolio names roles that answer for things, never people");
		add(left, "Assignments", project.getResourceAssignments().stream().filter(assignment -> assignment.getResource() != null).count(),
				"the portfolio plans no single person's work");
		add(left, "Costs", count(tasks, task -> isAboveZero(task.getCost()) || isAboveZero(task.getFixedCost())),
				"money is kept in savings lines and one-off costs, not in tasks");
		add(left, "Percentages done", count(tasks, task -> isAboveZero(task.getPercentageComplete())
				&& task.getPercentageComplete().doubleValue() < 100), "the portfolio keeps days alone");
		add(left, "Deadlines", count(tasks, task -> task.getDeadline() != null), "the portfolio keeps baseline, forecast and actual day");
		add(left, "Later baselines", count(tasks, LeftOut::hasLaterBaseline), "the portfolio keeps the first baseline");
		add(left, "Durations", count(tasks, LeftOut::takesDays),
				"a deliverable has a day on which it is handed over, and no beginning");
		left.addAll(calendars(project, portfolio));
		left.addAll(ownFields(project, tasks, fields));
		return left;
	}

	private static List<Unmapped> calendars(ProjectFile project, Portfolio portfolio) {
		WorkingCalendar calendar = WorkingCalendar.of(portfolio);
		List<Unmapped> left = new ArrayList<>();
		for (ProjectCalendar each : project.getCalendars()) {
			Set<LocalDate> unknown = each.getCalendarExceptions().stream().flatMap(LeftOut::days)
					.filter(day -> calendar.isWorkingDay(day) == isOff(each, day)).collect(Collectors.toSet());
			if (!unknown.isEmpty()) {
				left.add(new Unmapped("Calendar", Objects.requireNonNullElse(each.getName(), "without name"), unknown.size()
						+ (unknown.size() == 1 ? " day is" : " days are") + " worked or off otherwise than in the portfolio, which keeps its own calendar"));
			}
		}
		return left;
	}

	private static Stream<LocalDate> days(ProjectCalendarException exception) {
		LocalDate from = exception.getFromDate();
		LocalDate to = exception.getToDate();
		return from == null || to == null || to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1)).limit(366);
	}

	private static boolean isOff(ProjectCalendar calendar, LocalDate day) {
		ProjectCalendarException exception = calendar.getException(day);
		return exception != null && !exception.getWorking();
	}

	private static List<Unmapped> ownFields(ProjectFile project, Collection<Task> tasks, ScheduleFields fields) {
		List<Unmapped> left = new ArrayList<>();
		for (CustomField custom : project.getCustomFields()) {
			if (custom.getFieldType() instanceof TaskField field && custom.getAlias() != null && !fields.contains(field)) {
				add(left, "Field " + custom.getAlias(), count(tasks, task -> task.getCachedValue(field) != null),
						"the portfolio has no fields of a schedule's own");
			}
		}
		return left;
	}

	private static boolean hasLaterBaseline(Task task) {
		for (int number = 1; number <= 10; number++) {
			if (task.getBaselineFinish(number) != null) {
				return true;
			}
		}
		return false;
	}

	private static boolean takesDays(Task task) {
		return !task.hasChildTasks() && task.getStart() != null && task.getFinish() != null
				&& task.getStart().toLocalDate().isBefore(task.getFinish().toLocalDate());
	}

	private static boolean isAboveZero(Number number) {
		return number != null && BigDecimal.valueOf(number.doubleValue()).signum() > 0;
	}

	private static long count(Collection<Task> tasks, Predicate<Task> condition) {
		return tasks.stream().filter(condition).count();
	}

	private static void add(List<Unmapped> left, String kind, long number, String reason) {
		if (number > 0) {
			left.add(new Unmapped(kind, "(" + number + ")", reason));
		}
	}
}
