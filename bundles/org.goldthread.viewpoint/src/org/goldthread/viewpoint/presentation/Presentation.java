package org.goldthread.viewpoint.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one diagram is presented beyond what its specification can say; read from the file beside the specification.
 *
 * @param columns from left to right; empty for a diagram without columns
 * @param legend lines of the legend, in their order
 * @param iconConcepts name of a mapping to the name of the model class whose icon stands for it
 * @param edgeWidths pixels for the sizes of edges
 * @param arrangement how figures without a stored place are arranged
 * @param empty what to do when the diagram shows nothing, one sentence; may be empty
 */
public record Presentation(List<Column> columns, List<LegendEntry> legend, Map<String, String> iconConcepts, EdgeWidths edgeWidths,
		PageArrangement arrangement, String empty) {

	/** A presentation that adds nothing. */
	public static final Presentation NONE = new Presentation(List.of(), List.of(), Map.of(), EdgeWidths.AS_SPECIFIED);

	public Presentation {
		columns = List.copyOf(columns);
		legend = List.copyOf(legend);
		iconConcepts = Map.copyOf(iconConcepts);
	}

	/** A presentation that arranges along the edges or in its columns. */
	public Presentation(List<Column> columns, List<LegendEntry> legend, Map<String, String> iconConcepts, EdgeWidths edgeWidths) {
		this(columns, legend, iconConcepts, edgeWidths, PageArrangement.USUAL, "");
	}

	/** Index of the column that the nodes of {@code mapping} stand in; empty when they stand in none. */
	public Optional<Integer> columnOf(String mapping) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).mappings().contains(mapping)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}
}
