package org.goldthread.analysis.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.model.Element;

/** Walks the thread in one direction, breadth first, and remembers by which step each element was first reached. */
final class ThreadWalk {

	private record Arrival(Element from, String words) {
	}

	private final Map<Element, Arrival> arrivals = new IdentityHashMap<>();
	private final List<Element> reached = new ArrayList<>();
	private final Element start;

	ThreadWalk(Map<Element, List<ThreadLink>> links, Element start, ThreadDirection direction) {
		this.start = start;
		Deque<Element> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Element element = open.remove();
			for (ThreadLink link : links.getOrDefault(element, List.of())) {
				if (link.direction() == direction && link.to() != start
						&& arrivals.putIfAbsent(link.to(), new Arrival(element, link.words())) == null) {
					reached.add(link.to());
					open.add(link.to());
				}
			}
		}
	}

	/** Every element that was reached, nearest first. */
	List<Element> reached() {
		return reached;
	}

	/** A shortest chain to each end that lies this way, nearest first. */
	List<Chain> chains(ThreadDirection direction) {
		List<Chain> chains = new ArrayList<>();
		for (Element element : reached) {
			ThreadEnd.of(element).filter(end -> end.direction() == direction).ifPresent(end -> chains.add(new Chain(end, way(element))));
		}
		return List.copyOf(chains);
	}

	private List<ThreadStep> way(Element end) {
		Deque<ThreadStep> steps = new ArrayDeque<>();
		Element element = end;
		while (element != start) {
			Arrival arrival = arrivals.get(element);
			steps.addFirst(new ThreadStep(arrival.words(), element));
			element = arrival.from();
		}
		steps.addFirst(new ThreadStep("", start));
		return List.copyOf(steps);
	}
}
