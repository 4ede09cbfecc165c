package org.goldthread.model;

import org.eclipse.emf.common.notify.Notification;

/** Hears of the changes of one portfolio from its {@link ChangeHub}, on the thread that makes them. */
public interface ChangeListener {

	/**
	 * One change has been made. It may be one of several that belong together; read the model only as far as this change needs.
	 *
	 * @param change a change of a feature of a model object, never a touch
	 */
	void changed(Notification change);

	/** An edit, undo or redo is complete and the model is consistent again. */
	default void settled() {
	}
}
