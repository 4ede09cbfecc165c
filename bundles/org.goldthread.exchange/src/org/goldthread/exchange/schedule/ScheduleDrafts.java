package org.goldthread.exchange.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.schedule.ScheduleFields.Field;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Programme;
import org.goldthread.model.Publication;
import org.mpxj.Task;

/** Makes drafts of programmes, workstreams, milestones and deliverables from the tasks of a schedule. */
final class ScheduleDrafts {

	private final KnownElements known;
	private final ScheduleFields fields;
	private final TaskIds ids;
	private final TaskRoles roles;
	private final String title;
	private final Map<Task, PlannedTask> planned = new LinkedHashMap<>();
	private final List<Draft> drafts = new ArrayList<>();
	private final List<Unmapped> unmapped = new ArrayList<>();
	private Optional<String> defaultProgramme = Optional.empty();
	private Optional<String> defaultWorkstream = Optional.empty();

	ScheduleDrafts(List<Task> tasks, KnownElements known, ScheduleFields fields, TaskIds ids, TaskRoles roles, String title) {
		this.known = known;
		this.fields = fields;
		this.ids = ids;
		this.roles = roles;
		this.title = title;
		tasks.forEach(this::plan);
		planned.values().forEach(this::draft);
	}

	List<Draft> drafts() {
		return drafts;
	}

	/** The tasks with what they stand for, by task, in the order of the schedule. */
	Map<Task, PlannedTask> planned() {
		return planned;
	}

	List<Unmapped> unmapped() {
		return unmapped;
	}

	private void plan(Task task) {
		TaskRole role = roles.of(task);
		String id = role.type().map(type -> ids.give(task, type)).orElseGet(() -> ids.made("none", String.valueOf(task.getUniqueID())));
		Optional<String> workstream = role == TaskRole.WORKSTREAM ? Optional.of(id)
				: roles.above(task, TaskRole.WORKSTREAM).map(above -> planned.get(above).id());
		planned.put(task, new PlannedTask(task, role, id, workstream.or(() -> role.isItem() ? Optional.of(homeOf(id)) : workstream)));
	}

	/** The workstream of an item that lies in none: where it is in the portfolio, else one for the whole schedule. */
	private String homeOf(String id) {
		return known.find(id).map(item -> ((Identified) item.eContainer()).getId()).orElseGet(this::defaultWorkstream);
	}

	private void draft(PlannedTask each) {
		switch (each.role()) {
			case PROGRAMME -> drafts.add(named(each).firstUnder(known.portfolio().getId(), Literals.PORTFOLIO__PROGRAMMES)
					.value(Literals.PROGRAMME__START, each.start().orElse(null)).value(Literals.PROGRAMME__END, each.finish().orElse(null)));
			case WORKSTREAM -> drafts.add(workstream(each));
			case MILESTONE -> drafts.add(item(each, Literals.WORKSTREAM__MILESTONES));
			case DELIVERABLE -> drafts.add(item(each, Literals.WORKSTREAM__DELIVERABLES));
			case GROUP -> unmapped.add(new Unmapped("Summary task", each.name(),
					"workstreams have no parts; the tasks below it are in its workstream"));
			case WRAPPER -> unmapped.add(new Unmapped("Summary task", each.name(), "it stands for the schedule as a whole"));
		}
	}

	private Draft workstream(PlannedTask each) {
		Draft draft = named(each).value(Literals.WORKSTREAM__START, each.start().orElse(null))
				.value(Literals.WORKSTREAM__END_BASELINE, each.baselineFinish().orElse(null))
				.value(Literals.WORKSTREAM__END_FORECAST, forecast(each, Literals.WORKSTREAM__END_BASELINE, Literals.WORKSTREAM__END_FORECAST,
						Literals.WORKSTREAM__END_ACTUAL).orElse(null))
				.value(Literals.WORKSTREAM__END_ACTUAL, each.actualFinish().orElse(null));
		Optional<Task> programme = roles.above(each.task(), TaskRole.PROGRAMME);
		return programme.isPresent() ? draft.under(planned.get(programme.get()).id(), Literals.PROGRAMME__WORKSTREAMS)
				: inDefaultProgramme(draft, each.id());
	}

	private Draft item(PlannedTask each, EReference containment) {
		return named(each).under(each.workstreamId().orElseThrow(), containment)
				.value(Literals.HANDOVER_ITEM__BASELINE, each.baselineFinish().orElse(null))
				.value(Literals.HANDOVER_ITEM__FORECAST, forecast(each, Literals.HANDOVER_ITEM__BASELINE, Literals.HANDOVER_ITEM__FORECAST,
						Literals.HANDOVER_ITEM__ACTUAL).orElse(null))
				.value(Literals.HANDOVER_ITEM__ACTUAL, each.actualFinish().orElse(null));
	}

	private Draft named(PlannedTask each) {
		return new Draft(each.id(), each.role().type().orElseThrow(), each.name()).value(Literals.ELEMENT__NAME, known.statedName(each.id(), each.name()).orElse(null))
				.value(Literals.ELEMENT__DESCRIPTION, each.task().getNotes())
				.value(Literals.ELEMENT__REFERENCE, fields.read(each.task(), Field.REFERENCE).orElse(null))
				.value(Literals.ELEMENT__PUBLICATION, fields.read(each.task(), Field.PUBLICATION).map(Publication::get).orElse(null))
				.value(Literals.ELEMENT__ILLUSTRATIVE, fields.read(each.task(), Field.ILLUSTRATIVE).map("Y"::equals).orElse(null));
	}

	/**
	 * The day on which a task is now expected to end. A schedule has one finish for baseline, forecast and actual: where the task is
	 * done, or the element has no forecast and the finish is what its other dates say, it states no forecast.
	 */
	private Optional<LocalDate> forecast(PlannedTask each, EAttribute baseline, EAttribute forecast, EAttribute actual) {
		Optional<Identified> element = known.find(each.id()).filter(there -> there.eClass() == each.role().type().orElseThrow());
		boolean nothingNew = element.isPresent() && element.get().eGet(forecast) == null
				&& (each.finish().equals(Optional.ofNullable((LocalDate) element.get().eGet(baseline)))
						|| each.finish().equals(Optional.ofNullable((LocalDate) element.get().eGet(actual))));
		return each.actualFinish().isPresent() || nothingNew ? Optional.empty() : each.finish();
	}

	private Draft inDefaultProgramme(Draft workstream, String id) {
		return known.find(id).isPresent() ? workstream : workstream.firstUnder(defaultProgramme(), Literals.PROGRAMME__WORKSTREAMS);
	}

	private String defaultProgramme() {
		if (defaultProgramme.isEmpty()) {
			Optional<Programme> first = known.portfolio().getProgrammes().stream().findFirst();
			defaultProgramme = Optional.of(first.map(Programme::getId).orElseGet(() -> ids.made("programme", "")));
			if (first.isEmpty()) {
				drafts.add(new Draft(defaultProgramme.get(), Literals.PROGRAMME, title).value(Literals.ELEMENT__NAME, title)
						.firstUnder(known.portfolio().getId(), Literals.PORTFOLIO__PROGRAMMES));
			}
		}
		return defaultProgramme.get();
	}

	private String defaultWorkstream() {
		if (defaultWorkstream.isEmpty()) {
			defaultWorkstream = Optional.of(ids.made("workstream", ""));
			drafts.add(inDefaultProgramme(new Draft(defaultWorkstream.get(), Literals.WORKSTREAM, title).value(Literals.ELEMENT__NAME, title),
					defaultWorkstream.get()));
		}
		return defaultWorkstream.get();
	}
}
