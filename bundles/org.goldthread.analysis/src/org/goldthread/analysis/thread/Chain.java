package org.goldthread.analysis.thread;

import java.util.List;

import org.goldthread.model.Element;

/**
 * A shortest way from an element to an end of the golden thread.
 *
 * @param end what kind of end it leads to
 * @param steps the way, the traced element first and the end last; two or more
 */
public record Chain(ThreadEnd end, List<ThreadStep> steps) {

	/** The element at the end. */
	public Element last() {
		return steps.get(steps.size() - 1).element();
	}
}
