package org.goldthread.render.layout;

import java.util.List;
import java.util.Map;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/** Arranges a diagram in the way that its presentation asks for. */
final class Arrangements {

	private Arrangements() {
	}

	/**
	 * Arranges nodes that lie in one container.
	 *
	 * @param tree of these nodes alone
	 * @param edges both ends of each are in the tree
	 * @param width of the room for a map, in px
	 */
	static Arranged inside(List<NodeView> nodes, NodeTree tree, List<EdgeView> edges, Presentation presentation, double width,
			TextMeasure measure) {
		return presentation.arrangement().kind() == PageArrangement.Kind.MAP
				? new Arranged(MapArrangement.of(nodes, tree, width, measure), Map.of(), List.of())
				: ElkArrangement.free(nodes, tree, edges, measure);
	}

	/**
	 * Arranges nodes of the page.
	 *
	 * @param edges both ends of each are in the tree
	 */
	static Arranged of(List<NodeView> nodes, NodeTree tree, List<EdgeView> edges, Presentation presentation, TextMeasure measure) {
		return switch (presentation.arrangement().kind()) {
		case MAP -> new Arranged(MapArrangement.of(nodes, tree, presentation.arrangement().width(), measure), Map.of(), List.of());
		case LANES -> LaneArrangement.of(nodes, tree, edges, presentation.arrangement().dates(), measure);
		case LAYERED -> presentation.columns().isEmpty() ? ElkArrangement.free(nodes, tree, edges, measure)
				: ElkArrangement.inColumns(ColumnOrder.of(nodes, new Lifting(tree).toPage(edges), presentation),
						presentation.columns().stream().anyMatch(Column::ordered), tree, edges, measure);
		};
	}
}
