package org.goldthread.exchange.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells how deep elements stand inside each other, without going any way twice. */
final class DraftDepth {

	/** More levels than any portfolio has in which people find their way. */
	static final int DEEPEST = 100;

	private final Function<String, Optional<String>> parentOf;
	private final Map<String, Integer> depths = new HashMap<>();

	/** Depths along the way up that {@code parentOf} tells by ids, which comes back nowhere. */
	DraftDepth(Function<String, Optional<String>> parentOf) {
		this.parentOf = parentOf;
	}

	/** Whether the element with an id is inside more than {@value #DEEPEST} others. */
	boolean isTooDeep(String id) {
		Deque<String> way = new ArrayDeque<>();
		Optional<String> each = Optional.of(id);
		while (each.isPresent() && !depths.containsKey(each.get())) {
			way.push(each.get());
			each = parentOf.apply(each.get());
		}
		int depth = each.map(known -> depths.get(known) + 1).orElse(0);
		for (String lower : way) {
			depths.put(lower, depth++);
		}
		return depths.get(id) > DEEPEST;
	}
}
