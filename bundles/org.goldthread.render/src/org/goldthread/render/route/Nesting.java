package org.goldthread.render.route;

import java.util.Set;
import java.util.function.Function;

/**
 * What lies in what, as far as it matters for lines: they cross what their ends lie in freely, and other containers rather than
 * cards.
 *
 * @param around keys of all figures that the figure of a key lies in or sits on
 * @param containers keys of the figures that hold others
 */
public record Nesting(Function<String, Set<String>> around, Set<String> containers) {

	/** No figure holds another. */
	public static final Nesting NONE = new Nesting(key -> Set.of(), Set.of());

	public Nesting {
		containers = Set.copyOf(containers);
	}
}
