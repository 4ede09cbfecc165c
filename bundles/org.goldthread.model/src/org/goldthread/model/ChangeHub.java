package org.goldthread.model;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;

/**
 * The one place where all changes of a portfolio are heard: indexes, rules, view models and recordings listen here,
 * and none of them adds an adapter to every object. Belongs to one thread once {@link #confineTo} has been called.
 */
public final class ChangeHub {

	/** A resource whose objects report to a hub. */
	public interface Owner {

		/** The hub, always the same. */
		ChangeHub changeHub();
	}

	private final CopyOnWriteArrayList<ChangeListener> listeners = new CopyOnWriteArrayList<>();
	private Optional<Thread> owner = Optional.empty();

	/** Adds a listener, which hears changes in the order in which listeners were added. */
	public void addListener(ChangeListener listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeListener(ChangeListener listener) {
		listeners.remove(listener);
	}

	/** From now on only {@code thread} may change the model; a change from another one fails before anybody hears of it. */
	public void confineTo(Thread thread) {
		owner = Optional.of(thread);
	}

	/**
	 * Fails unless the calling thread may touch the model.
	 *
	 * @throws IllegalStateException on another thread than the one that the model belongs to
	 */
	public void checkThread() {
		if (owner.isPresent() && owner.get() != Thread.currentThread()) {
			throw new IllegalStateException("The portfolio belongs to thread \"" + owner.get().getName() + "\", but \""
					+ Thread.currentThread().getName() + "\" tried to change it");
		}
	}

	/** Tells the listeners that an edit, undo or redo is complete. */
	public void settle() {
		checkThread();
		for (ChangeListener listener : listeners) {
			listener.settled();
		}
	}

	void publish(Notification notification) {
		checkThread();
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		for (ChangeListener listener : listeners) {
			listener.changed(notification);
		}
	}
}
