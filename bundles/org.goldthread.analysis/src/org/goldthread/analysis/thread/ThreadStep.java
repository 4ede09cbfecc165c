package org.goldthread.analysis.thread;

import org.goldthread.model.Element;

/**
 * One element of a chain.
 *
 * @param words what ties the element before to this one, as a verb: "serves"; empty for the first
 * @param element the element
 */
public record ThreadStep(String words, Element element) {
}
