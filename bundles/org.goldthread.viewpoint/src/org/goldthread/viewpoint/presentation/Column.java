package org.goldthread.viewpoint.presentation;

import java.util.List;

/**
 * A column of a diagram that has an order from left to right.
 *
 * @param heading text over the column
 * @param mappings names of the node mappings whose nodes stand in it
 * @param ordered whether it keeps the order of the diagram's contents and the other columns go by it; of several the last counts,
 *            and where no column is, the last of all
 */
public record Column(String heading, List<String> mappings, boolean ordered) {

	public Column {
		mappings = List.copyOf(mappings);
	}

	/** A column that goes by another one. */
	public Column(String heading, List<String> mappings) {
		this(heading, mappings, false);
	}
}
