package org.goldthread.exchange.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.exchange.schedule.ScheduleFields.Field;
import org.goldthread.model.Element;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Labels;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/** Writes programmes, the workstreams in them, and milestones and deliverables in those, as tasks of a schedule. */
final class MspdiTasks {

	private final boolean includeExempt;
	private final ScheduleFields fields;
	private final MspdiDates dates;
	private final Map<Element, Task> tasks = new HashMap<>();
	private int withheld;

	MspdiTasks(ProjectFile project, Portfolio portfolio, boolean includeExempt) {
		this.includeExempt = includeExempt;
		WorkingCalendar calendar = WorkingCalendar.of(portfolio);
		dates = new MspdiDates(calendar);
		fields = ScheduleFields.define(project);
		writeProperties(project.getProjectProperties(), portfolio);
		portfolio.getProgrammes().forEach(programme -> write(project, programme));
		IntSummaryStatistics years = tasks.values().stream()
				.flatMap(task -> Stream.of(task.getStart(), task.getFinish(), task.getBaselineFinish())).filter(Objects::nonNull)
				.mapToInt(LocalDateTime::getYear).summaryStatistics();
		MspdiCalendar.add(project, portfolio, calendar, years.getMin(), years.getMax());
	}

	/** The task of an element; empty when it has none, because it is withheld. */
	Optional<Task> taskOf(Element element) {
		return Optional.ofNullable(tasks.get(element));
	}

	int count() {
		return tasks.size();
	}

	int withheld() {
		return withheld;
	}

	private static void writeProperties(ProjectProperties properties, Portfolio portfolio) {
		properties.setProjectTitle(Labels.of(portfolio));
		properties.setName(portfolio.getName());
		properties.setCompany(portfolio.getCouncil());
		SourceIds.uuidIn(portfolio.getId()).map(UUID::fromString).ifPresent(properties::setGUID);
		properties.setCurrencySymbol("£");
		LocalDate asAt = portfolio.getAsAt();
		properties.setCurrentDate(asAt == null ? null : asAt.atTime(LocalTime.of(8, 0)));
		properties.setStatusDate(asAt == null ? null : asAt.atTime(LocalTime.of(17, 0)));
	}

	private void write(ProjectFile project, Programme programme) {
		if (isWithheld(programme)) {
			return;
		}
		Task task = described(project.addTask(), programme);
		dates.write(task, Optional.ofNullable(programme.getStart()), Optional.ofNullable(programme.getEnd()));
		programme.getWorkstreams().stream().filter(workstream -> !isWithheld(workstream)).forEach(workstream -> write(task, workstream));
		task.setSummary(task.hasChildTasks());
	}

	private void write(Task parent, Workstream workstream) {
		Task task = described(parent.addTask(), workstream);
		dates.write(task, workstream);
		Stream.concat(workstream.getMilestones().stream(), workstream.getDeliverables().stream()).filter(item -> !isWithheld(item))
				.forEach(item -> write(task, item));
		task.setSummary(task.hasChildTasks());
	}

	private void write(Task parent, HandoverItem item) {
		dates.write(described(parent.addTask(), item), item, item instanceof Milestone);
	}

	private Task described(Task task, Element element) {
		task.setName(element.getName() == null || element.getName().isBlank() ? Labels.of(element) : element.getName());
		task.setNotes(Objects.requireNonNullElse(element.getDescription(), ""));
		SourceIds.uuidIn(element.getId()).filter(element.getId()::equals).map(UUID::fromString).ifPresent(task::setGUID);
		fields.write(task, Field.ID, element.getId());
		fields.write(task, Field.REFERENCE, element.getReference());
		fields.write(task, Field.TYPE, element.eClass().getName());
		fields.write(task, Field.PUBLICATION, element.getPublication().getLiteral());
		fields.write(task, Field.ILLUSTRATIVE, element.isIllustrative() ? "Y" : "N");
		tasks.put(element, task);
		return task;
	}

	private boolean isWithheld(Element element) {
		boolean hidden = !includeExempt && Exemption.isExempt(element);
		if (hidden) {
			withheld++;
			element.eAllContents().forEachRemaining(part -> withheld += part instanceof HandoverItem || part instanceof Workstream ? 1 : 0);
		}
		return hidden;
	}
}
