package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.geometry.Point;

/**
 * Chooses how far before a figure the cross leg of its incoming edges runs, so that the legs to figures of one column
 * stand side by side where they would lie upon each other.
 */
final class Trunks {

	private static final double FIRST = 24;
	private static final double STEP = 10;
	private static final double LEAST_FROM_SOURCE = 12;

	private record Span(double low, double high) {

		boolean overlaps(Span other) {
			return low <= other.high && other.low <= high;
		}
	}

	/** Spans taken by the side and place of a column of entries, then by slot. */
	private final Map<String, List<List<Span>>> taken = new HashMap<>();

	/** Returns the distance in px for the edges that enter at one point. */
	double distance(Point entry, List<Link> links, Ports ports) {
		Link first = links.getFirst();
		boolean level = first.entry().isLevel();
		double low = level ? entry.y() : entry.x();
		double high = low;
		double gap = Double.MAX_VALUE;
		for (Link link : links) {
			Point exit = ports.exit(link);
			low = Math.min(low, level ? exit.y() : exit.x());
			high = Math.max(high, level ? exit.y() : exit.x());
			if (link.exit() != link.entry()) {
				gap = Math.min(gap, level ? Math.abs(entry.x() - exit.x()) : Math.abs(entry.y() - exit.y()));
			}
		}
		if (low == high) {
			return Math.min(FIRST, gap / 2);
		}
		String column = first.entry() + "@" + (level ? entry.x() : entry.y());
		double wanted = FIRST + STEP * slot(taken.computeIfAbsent(column, key -> new ArrayList<>()), new Span(low, high));
		return Math.min(wanted, Math.max(gap - LEAST_FROM_SOURCE, gap / 2));
	}

	private static int slot(List<List<Span>> slots, Span span) {
		for (int index = 0; index < slots.size(); index++) {
			if (slots.get(index).stream().noneMatch(span::overlaps)) {
				slots.get(index).add(span);
				return index;
			}
		}
		slots.add(new ArrayList<>(List.of(span)));
		return slots.size() - 1;
	}
}
