package org.goldthread.exchange.schedule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.mpxj.CustomField;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** The text fields of a schedule that carry what the portfolio knows of a task and schedules have no words for. */
final class ScheduleFields {

	/** One of the fields. */
	enum Field {
		/** The element's UUID. */
		ID("Goldthread ID", TaskField.TEXT30),
		/** The element's reference. */
		REFERENCE("Goldthread reference", TaskField.TEXT29),
		/** What it is: Programme, Workstream, Milestone or Deliverable. */
		TYPE("Goldthread type", TaskField.TEXT28),
		/** Who may see it. */
		PUBLICATION("Goldthread publication", TaskField.TEXT27),
		/** Y where it is made up for illustration. */
		ILLUSTRATIVE("Goldthread illustrative", TaskField.TEXT26);

		private final String alias;
		private final TaskField place;

		Field(String alias, TaskField place) {
			this.alias = alias;
			this.place = place;
		}
	}

	private final Map<Field, FieldType> places;

	private ScheduleFields(Map<Field, FieldType> places) {
		this.places = places;
	}

	/** Names the fields in a schedule that is written. */
	static ScheduleFields define(ProjectFile project) {
		Map<Field, FieldType> places = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			project.getCustomFields().getOrCreate(field.place).setAlias(field.alias);
			places.put(field, field.place);
		}
		return new ScheduleFields(places);
	}

	/** Finds the fields by their names in a schedule that was read, wherever another tool has put them. */
	static ScheduleFields find(ProjectFile project) {
		Map<Field, FieldType> places = new EnumMap<>(Field.class);
		for (CustomField custom : project.getCustomFields()) {
			for (Field field : Field.values()) {
				if (field.alias.equals(custom.getAlias()) && custom.getFieldType() instanceof TaskField) {
					places.putIfAbsent(field, custom.getFieldType());
				}
			}
		}
		return new ScheduleFields(places);
	}

	/** Whether a field of a schedule is one of these. */
	boolean contains(FieldType field) {
		return places.containsValue(field);
	}

	void write(Task task, Field field, String text) {
		task.set(places.get(field), text);
	}

	/** The text in a field; empty when there is none. */
	Optional<String> read(Task task, Field field) {
		return Optional.ofNullable(places.get(field)).map(task::getCachedValue).map(Object::toString).map(String::strip)
				.filter(text -> !text.isEmpty());
	}
}
