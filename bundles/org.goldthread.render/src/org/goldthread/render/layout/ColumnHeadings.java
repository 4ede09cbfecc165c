package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.NodeView;

/** Puts the headings of a presentation over its columns, as long as the figures stand in columns. */
final class ColumnHeadings {

	private ColumnHeadings() {
	}

	/** Returns the headings from left to right; none if figures of two columns stand above each other. */
	static List<PlacedHeading> of(List<NodeView> nodes, Map<String, Bounds> figures, Presentation presentation) {
		List<PlacedHeading> headings = new ArrayList<>();
		for (Column column : presentation.columns()) {
			nodes.stream().filter(node -> column.mappings().contains(node.mapping())).map(node -> figures.get(node.key()))
					.reduce(Bounds::union)
					.ifPresent(span -> headings.add(new PlacedHeading(column.heading(), span.x(), span.width())));
		}
		headings.sort(Comparator.comparingDouble(PlacedHeading::x));
		return PlacedHeading.apart(headings) ? headings : List.of();
	}
}
