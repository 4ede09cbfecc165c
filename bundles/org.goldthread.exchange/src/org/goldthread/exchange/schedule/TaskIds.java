package org.goldthread.exchange.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.exchange.schedule.ScheduleFields.Field;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/**
 * Gives tasks the ids of their elements: what an export wrote, else the task's own GUID, else a UUID made from the schedule and
 * the task's unique number. So a second import finds the elements of the first. A task that was copied in another tool, with the
 * id of its model, gets an id of its own.
 */
final class TaskIds {

	private static final Set<String> TITLES_OF_ANY = Set.of("", "project1", "project", "untitled gantt project", "untitled");

	private final KnownElements known;
	private final ScheduleFields fields;
	private final String plan;
	private final Set<String> given = new HashSet<>();

	TaskIds(KnownElements known, ScheduleFields fields, String plan) {
		this.known = known;
		this.fields = fields;
		this.plan = plan;
	}

	/** What tells a schedule from others: its GUID, else its title, else the name of its file. */
	static String planOf(ProjectFile project, String fileStem) {
		if (project.getProjectProperties().getGUID() != null) {
			return project.getProjectProperties().getGUID().toString();
		}
		return titleOf(project).orElse(fileStem);
	}

	/** The title of a schedule; empty where nobody has given it one. */
	static Optional<String> titleOf(ProjectFile project) {
		ProjectProperties properties = project.getProjectProperties();
		return Stream.of(properties.getProjectTitle(), properties.getName()).filter(Objects::nonNull).map(String::strip)
				.filter(title -> !TITLES_OF_ANY.contains(title.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** The element of the portfolio that a task is known to stand for; empty for a new task. */
	Optional<Identified> elementOf(Task task) {
		return candidates(task).stream().map(known::find).flatMap(Optional::stream).findFirst();
	}

	/** The id for a task of a class, which no other task gets. */
	String give(Task task, EClass type) {
		List<String> free = candidates(task).stream().filter(id -> !given.contains(id)).toList();
		String id = free.stream().filter(candidate -> known.find(candidate).isPresent()).findFirst()
				.or(() -> fields.read(task, Field.REFERENCE).flatMap(reference -> known.find(type, reference)).map(Element::getId)
						.filter(candidate -> !given.contains(candidate)))
				.or(() -> free.stream().findFirst()).orElseGet(() -> made("task", task.getUniqueID() + " again"));
		given.add(id);
		return id;
	}

	/** The id of something that stands for the schedule as a whole. */
	String made(String kind, String key) {
		return SourceIds.of("schedule", plan, kind, key);
	}

	private List<String> candidates(Task task) {
		List<String> candidates = new ArrayList<>();
		fields.read(task, Field.ID).flatMap(SourceIds::uuidIn).ifPresent(candidates::add);
		if (task.getGUID() != null) {
			candidates.add(task.getGUID().toString());
		}
		candidates.add(made("task", String.valueOf(task.getUniqueID())));
		return candidates;
	}
}
