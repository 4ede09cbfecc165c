package org.goldthread.viewpoint.presentation;

import java.util.List;

/**
 * A column of a diagram that has an order from left to right.
 *
 * @param heading text over the column
 * @param mappings names of the node mappings whose nodes stand in it
 */
public record Column(String heading, List<String> mappings) {

	public Column {
		mappings = List.copyOf(mappings);
	}
}
