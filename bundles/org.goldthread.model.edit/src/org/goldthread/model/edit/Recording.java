package org.goldthread.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;

/** The changes that one edit made, heard from the {@link ChangeHub}; they can be taken back and made again. */
final class Recording {

	private final List<Notification> changes = new ArrayList<>();

	/** Runs {@code change} and records what it does; when it throws, everything is taken back and the exception goes on. */
	static Recording of(ChangeHub hub, Runnable change) {
		Recording recording = new Recording();
		ChangeListener recorder = recording.changes::add;
		hub.addListener(recorder);
		boolean complete = false;
		try {
			change.run();
			complete = true;
		} finally {
			hub.removeListener(recorder);
			if (!complete) {
				recording.undo();
				hub.settle();
			}
		}
		return recording;
	}

	boolean isEmpty() {
		return changes.isEmpty();
	}

	void append(Recording later) {
		changes.addAll(later.changes);
	}

	void undo() {
		for (int i = changes.size() - 1; i >= 0; i--) {
			Replay.undo(changes.get(i));
		}
	}

	void redo() {
		changes.forEach(Replay::redo);
	}

	/** The objects whose features changed, in the order of their first change. */
	Set<Object> changedObjects() {
		Set<Object> objects = new LinkedHashSet<>();
		changes.forEach(change -> objects.add(change.getNotifier()));
		return objects;
	}
}
