package org.goldthread.analysis.thread;

import org.goldthread.model.Element;

/**
 * A step of the golden thread from one element to the next.
 *
 * @param to the element that it leads to
 * @param direction which way it leads
 * @param words what ties the two, as a verb: "serves"
 */
record ThreadLink(Element to, ThreadDirection direction, String words) {
}
