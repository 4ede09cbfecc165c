package org.goldthread.model.edit;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes one recorded change back, or makes it again. A move between containers is heard as an addition and a removal in
 * either order; adding to one container already takes the child out of the other, so both directions accept a half that is done.
 */
final class Replay {

	private Replay() {
	}

	static void undo(Notification change) {
		switch (change.getEventType()) {
			case Notification.SET, Notification.UNSET -> set(change, change.getOldValue());
			case Notification.ADD -> removeAt(list(change), change.getPosition(), change.getNewValue());
			case Notification.REMOVE -> insert(list(change), change.getPosition(), change.getOldValue());
			case Notification.ADD_MANY -> removeAll(change, (List<?>) change.getNewValue());
			case Notification.REMOVE_MANY -> insertAll(change);
			case Notification.MOVE -> list(change).move((Integer) change.getOldValue(), change.getNewValue());
			default -> throw new IllegalStateException("A change of kind " + change.getEventType() + " cannot be undone");
		}
	}

	static void redo(Notification change) {
		switch (change.getEventType()) {
			case Notification.SET, Notification.UNSET -> set(change, change.getNewValue());
			case Notification.ADD -> insert(list(change), change.getPosition(), change.getNewValue());
			case Notification.REMOVE -> removeAt(list(change), change.getPosition(), change.getOldValue());
			case Notification.ADD_MANY -> {
				int position = change.getPosition();
				for (Object value : (List<?>) change.getNewValue()) {
					insert(list(change), position++, value);
				}
			}
			case Notification.REMOVE_MANY -> removeAll(change, (List<?>) change.getOldValue());
			case Notification.MOVE -> list(change).move(change.getPosition(), change.getNewValue());
			default -> throw new IllegalStateException("A change of kind " + change.getEventType() + " cannot be redone");
		}
	}

	private static void set(Notification change, Object value) {
		EStructuralFeature feature = (EStructuralFeature) change.getFeature();
		if (feature.isMany()) {
			list(change).set(change.getPosition(), value);
		} else {
			((EObject) change.getNotifier()).eSet(feature, value);
		}
	}

	private static void insert(EList<Object> list, int position, Object value) {
		if (!list.contains(value)) {
			list.add(Math.min(position, list.size()), value);
		}
	}

	private static void removeAt(EList<Object> list, int position, Object value) {
		if (position >= 0 && position < list.size() && list.get(position) == value) {
			list.remove(position);
		} else {
			list.remove(value);
		}
	}

	private static void removeAll(Notification change, List<?> values) {
		EList<Object> list = list(change);
		for (int i = values.size() - 1; i >= 0; i--) {
			removeAt(list, list.lastIndexOf(values.get(i)), values.get(i));
		}
	}

	private static void insertAll(Notification change) {
		int[] positions = (int[]) change.getNewValue();
		List<?> values = (List<?>) change.getOldValue();
		for (int i = 0; i < values.size(); i++) {
			insert(list(change), positions == null ? i : positions[i], values.get(i));
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(Notification change) {
		return (EList<Object>) ((EObject) change.getNotifier()).eGet((EStructuralFeature) change.getFeature());
	}
}
