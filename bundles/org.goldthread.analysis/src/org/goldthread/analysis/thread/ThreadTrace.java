package org.goldthread.analysis.thread;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.model.Element;

/**
 * The golden thread of one element, both ways.
 *
 * @param element the element
 * @param up a shortest chain to each outcome that is reached, nearest first
 * @param down a shortest chain to each savings line, cost centre, risk, decision and scrutiny comment, nearest first
 * @param reachedUp every element on the way up, nearest first, without the element itself
 * @param reachedDown every element on the way down, nearest first, without the element itself
 * @param gaps what the thread lacks
 */
public record ThreadTrace(Element element, List<Chain> up, List<Chain> down, List<Element> reachedUp, List<Element> reachedDown, List<ThreadGap> gaps) {

	/** Whether the element or any that it reaches is made up for illustration. */
	public boolean isIllustrative() {
		return Stream.of(List.of(element), reachedUp, reachedDown).flatMap(List::stream).anyMatch(Element::isIllustrative);
	}

	/** The chains that lead to one kind of end, nearest first. */
	public List<Chain> to(ThreadEnd end) {
		return (end.direction() == ThreadDirection.UP ? up : down).stream().filter(chain -> chain.end() == end).toList();
	}
}
