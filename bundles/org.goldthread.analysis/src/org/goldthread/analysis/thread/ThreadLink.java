package org.goldthread.analysis.thread;

import java.util.List;

import org.goldthread.model.Element;

/**
 * A tie of the golden thread from one element to the next.
 *
 * @param steps the element that it leads to, before it the one that it leads through if there is one
 * @param direction which way it leads
 * @param isOwn whether it belongs to a thread that begins at its first element alone, and none that comes by goes on along it
 */
record ThreadLink(List<ThreadStep> steps, ThreadDirection direction, boolean isOwn) {

	/** The element that it leads to. */
	Element to() {
		return steps.get(steps.size() - 1).element();
	}
}
