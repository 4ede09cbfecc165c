package org.goldthread.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uses of one element, in the order in which they were added. They stand in a list until one of many is removed, and are
 * found by their hash from then on, so that one use of an element that thousands refer to goes as fast as one of an element
 * that two refer to.
 */
final class Uses {

	private static final int FEW = 16;

	private final List<Use> listed = new ArrayList<>(2);
	private Map<Use, Integer> counts = Map.of();

	/** Adds a use; one that is there already counts twice, as during a move, which is heard as an addition and a removal. */
	void add(Use use) {
		if (counts.isEmpty()) {
			listed.add(use);
		} else {
			count(use);
		}
	}

	/** Removes a use once; nothing happens when it is not there. */
	void remove(Use use) {
		if (listed.size() > FEW) {
			counts = new LinkedHashMap<>();
			listed.forEach(this::count);
			listed.clear();
		}
		if (counts.isEmpty()) {
			listed.remove(use);
		} else {
			counts.computeIfPresent(use, (key, count) -> count == 1 ? null : count - 1);
		}
	}

	/** Every use there is; valid until the next change. */
	Collection<Use> all() {
		return counts.isEmpty() ? listed : counts.keySet();
	}

	boolean isEmpty() {
		return listed.isEmpty() && counts.isEmpty();
	}

	private void count(Use use) {
		counts.merge(use, 1, Integer::sum);
	}
}
