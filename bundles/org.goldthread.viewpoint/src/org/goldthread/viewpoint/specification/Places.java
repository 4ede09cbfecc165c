package org.goldthread.viewpoint.specification;

import java.util.Set;

/**
 * The views that a tool accepts.
 *
 * @param onCanvas whether it accepts the free ground of the diagram
 * @param mappings names of the mappings whose views it accepts
 */
public record Places(boolean onCanvas, Set<String> mappings) {

	public Places {
		mappings = Set.copyOf(mappings);
	}
}
