package org.goldthread.render.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.render.card.CardSize;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.page.PageSpace;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.NodeView;

/** Finds places for figures that came to a diagram whose other figures have theirs: below their column, moving nobody. */
final class FreePlaces {

	private static final double GAP = 28;
	private static final double COLUMN_GAP = 140;

	private final Presentation presentation;
	private final Map<String, Bounds> taken;

	/** Adds to the figures that are placed already; the map grows with each place that is found. */
	FreePlaces(Presentation presentation, Map<String, Bounds> taken) {
		this.presentation = presentation;
		this.taken = taken;
	}

	/** Places the nodes that have no bounds yet, in their order. */
	void fill(List<NodeView> nodes, Map<String, CardSize> sizes) {
		Map<Integer, Bounds> columns = new HashMap<>();
		for (NodeView node : nodes) {
			if (taken.containsKey(node.key())) {
				columns.merge(column(node), taken.get(node.key()), Bounds::union);
			}
		}
		for (NodeView node : nodes) {
			if (!taken.containsKey(node.key())) {
				Bounds place = freeBelow(start(columns, column(node), sizes.get(node.key())));
				taken.put(node.key(), place);
				columns.merge(column(node), place, Bounds::union);
			}
		}
	}

	private int column(NodeView node) {
		return presentation.columnOf(node.mapping()).orElse(presentation.columns().size());
	}

	private Bounds start(Map<Integer, Bounds> columns, int column, CardSize size) {
		Bounds own = columns.get(column);
		if (own != null) {
			return new Bounds(own.x(), own.bottom() + GAP, size.width(), size.height());
		}
		Optional<Bounds> before = columns.entrySet().stream().filter(entry -> entry.getKey() < column)
				.max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
		double x = before.map(bounds -> bounds.right() + COLUMN_GAP).orElse(PageSpace.MARGIN);
		double y = columns.values().stream().mapToDouble(Bounds::y).min().orElse(PageSpace.top(!presentation.columns().isEmpty()));
		return new Bounds(x, y, size.width(), size.height());
	}

	private Bounds freeBelow(Bounds wanted) {
		Bounds place = wanted;
		Optional<Bounds> hit = hit(place, taken.values());
		while (hit.isPresent()) {
			place = place.moved(0, hit.get().bottom() + GAP - place.y());
			hit = hit(place, taken.values());
		}
		return place;
	}

	private static Optional<Bounds> hit(Bounds place, Collection<Bounds> figures) {
		Bounds area = place.grown(GAP / 2);
		return figures.stream().filter(area::overlaps).findFirst();
	}
}
