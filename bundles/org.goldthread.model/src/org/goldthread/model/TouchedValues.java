package org.goldthread.model;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

/** The values that a change added to a feature and took out of it, whatever kind of change it was. */
public final class TouchedValues {

	private TouchedValues() {
	}

	/** Values that hold after {@code change} and did not before; never null, without nulls. */
	public static Collection<Object> added(Notification change) {
		return switch (change.getEventType()) {
			case Notification.ADD, Notification.SET, Notification.UNSET -> one(change.getNewValue());
			case Notification.ADD_MANY -> all(change.getNewValue());
			default -> List.of();
		};
	}

	/** Values that held before {@code change} and do not any more; never null, without nulls. */
	public static Collection<Object> removed(Notification change) {
		return switch (change.getEventType()) {
			case Notification.REMOVE, Notification.SET, Notification.UNSET -> one(change.getOldValue());
			case Notification.REMOVE_MANY -> all(change.getOldValue());
			default -> List.of();
		};
	}

	private static Collection<Object> one(Object value) {
		return value == null ? List.of() : List.of(value);
	}

	private static Collection<Object> all(Object values) {
		return List.copyOf((Collection<?>) values);
	}
}
