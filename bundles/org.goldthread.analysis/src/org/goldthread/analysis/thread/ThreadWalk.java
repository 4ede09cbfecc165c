package org.goldthread.analysis.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.GrowingQueue;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Element;

/** Walks the thread in one direction, breadth first, and remembers by which link each element was first reached. */
final class ThreadWalk {

	private record Arrival(Element from, ThreadLink link) {
	}

	private final Map<Element, List<ThreadLink>> links;
	private final Element start;
	private final ThreadDirection direction;
	private final Map<Element, Arrival> arrivals = new IdentityHashMap<>();
	private final Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Element> reached = new ArrayList<>();
	private final List<Element> queue = new ArrayList<>();
	private final List<Chain> chains = new ArrayList<>();
	private final Set<ThreadEnd> ends = EnumSet.noneOf(ThreadEnd.class);

	ThreadWalk(Map<Element, List<ThreadLink>> links, Element start, ThreadDirection direction) {
		this.links = links;
		this.start = start;
		this.direction = direction;
		queue.add(start);
		seen.add(start);
	}

	/** Walks as far as the thread leads, then finds the chains; gives the kinds of end that are reached. */
	Computation<Set<ThreadEnd>> computation() {
		return new Steps().each(new GrowingQueue<>(queue), this::follow).each(reached, this::end).giving(() -> ends);
	}

	/** Every element that was reached, nearest first. */
	List<Element> reached() {
		return Collections.unmodifiableList(reached);
	}

	/** A shortest chain to each end that lies this way, nearest first. */
	List<Chain> chains() {
		return Collections.unmodifiableList(chains);
	}

	private void follow(Element element) {
		for (ThreadLink link : links.getOrDefault(element, List.of())) {
			boolean leadsOn = link.direction() == direction && (element == start || !link.isOwn());
			if (leadsOn && link.to() != start && arrivals.putIfAbsent(link.to(), new Arrival(element, link)) == null) {
				link.steps().forEach(step -> reach(step.element()));
				queue.add(link.to());
			}
		}
	}

	private void reach(Element element) {
		if (seen.add(element)) {
			reached.add(element);
		}
	}

	private void end(Element element) {
		ThreadEnd.of(element).filter(end -> end.direction() == direction).ifPresent(end -> {
			chains.add(new Chain(end, way(element)));
			ends.add(end);
		});
	}

	private List<ThreadStep> way(Element end) {
		LinkedList<ThreadStep> steps = new LinkedList<>();
		Element element = end;
		while (element != start) {
			Arrival arrival = arrivals.get(element);
			steps.addAll(0, arrival.link().steps());
			element = arrival.from();
		}
		steps.addFirst(new ThreadStep("", start));
		return List.copyOf(steps);
	}
}
