package org.goldthread.render.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Places the figures of a diagram where they are stored, and those that are not near where they belong, moving nobody: on the page
 * below their column, in a container where an arrangement would have them, or beside or below the others. A container holds all that is
 * inside, whatever size is stored; lines and stacks go by their container, badges stay on their border.
 */
final class StoredFigures {

	private final StoredPositions stored;
	private final TextMeasure measure;
	private final Blocks blocks;
	private final boolean lanes;
	/** Where an arrangement would have the figures: sizes count, and places of what is inside, from its container. */
	private final Map<String, Bounds> usual = new HashMap<>();
	private final Map<String, Bounds> figures = new LinkedHashMap<>();

	private StoredFigures(StoredPositions stored, boolean lanes, TextMeasure measure) {
		this.lanes = lanes;
		this.stored = stored;
		this.measure = measure;
		blocks = new Blocks(measure);
	}

	/** Returns the bounds of all nodes at any depth. */
	static Map<String, Bounds> of(List<NodeView> nodes, NodeTree tree, Presentation presentation, StoredPositions stored,
			TextMeasure measure) {
		StoredFigures places = new StoredFigures(stored, presentation.arrangement().kind() == PageArrangement.Kind.LANES, measure);
		places.expect(nodes, tree, presentation);
		Map<String, Bounds> onPage = new LinkedHashMap<>();
		Map<String, CardSize> sizes = new HashMap<>();
		for (NodeView node : nodes) {
			Bounds usual = places.usual.get(node.key());
			sizes.put(node.key(), new CardSize(usual.width(), usual.height()));
			places.start(node).ifPresent(bounds -> onPage.put(node.key(), places.place(node, CardForm.of(node), bounds)));
		}
		new FreePlaces(presentation, onPage).fill(nodes, sizes);
		nodes.stream().filter(node -> !places.figures.containsKey(node.key()))
				.forEach(node -> places.place(node, CardForm.of(node), onPage.get(node.key())));
		return places.figures;
	}

	private void expect(List<NodeView> nodes, NodeTree tree, Presentation presentation) {
		if (presentation.arrangement().kind() == PageArrangement.Kind.MAP) {
			usual.putAll(MapArrangement.of(nodes, tree, presentation.arrangement().width(), measure));
		} else if (presentation.arrangement().kind() == PageArrangement.Kind.LANES) {
			usual.putAll(LaneArrangement.of(nodes, tree, List.of(), presentation.arrangement().dates(), measure).figures());
		} else {
			nodes.forEach(node -> usual.putAll(blocks.of(node, CardForm.of(node)).at(node.key(), 0, 0)));
		}
	}

	/** Where a figure begins: as stored, else around the first that is stored inside. */
	private Optional<Bounds> start(NodeView node) {
		StoredPositions.Figure figure = stored.figures().get(node.key());
		if (figure != null) {
			return Optional.of(sized(node, CardForm.of(node), figure));
		}
		for (NodeView child : node.children()) {
			Optional<Bounds> inside = start(child);
			if (inside.isPresent()) {
				ContainerSpace space = ContainerSpace.of(CardForm.of(node));
				return Optional.of(new Bounds(inside.get().x() - space.side(), inside.get().y() - space.top(), 0, 0));
			}
		}
		return Optional.empty();
	}

	private Bounds sized(NodeView node, CardForm form, StoredPositions.Figure figure) {
		Bounds natural = usual.get(node.key());
		double width = figure.width() > 0 ? figure.width() : natural.width();
		double least = figure.width() > 0 ? CardSize.of(node, form, width, measure).height() : natural.height();
		return new Bounds(figure.x(), figure.y(), width, Math.max(figure.height(), least));
	}

	/** Places a figure with all inside from its wanted bounds, and returns those that it gets. */
	private Bounds place(NodeView node, CardForm form, Bounds wanted) {
		Bounds bounds = wanted;
		figures.put(node.key(), bounds);
		boolean free = form.isContainer() && form != CardForm.LIST && node.arrangement() == Arrangement.FREE;
		if (free) {
			bounds = around(node, form, wanted);
			figures.put(node.key(), bounds);
		} else {
			Block block = blocks.of(node, form, wanted.width(), wanted.height());
			figures.putAll(block.at(node.key(), wanted.x(), wanted.y()));
			bounds = figures.get(node.key());
		}
		Map<String, Bounds> badges = BorderPlaces.of(node, bounds, measure);
		for (Map.Entry<String, Bounds> badge : badges.entrySet()) {
			StoredPositions.Figure figure = stored.figures().get(badge.getKey());
			Bounds place = figure == null ? badge.getValue() : BorderPlaces.onBorder(
					new Bounds(figure.x(), figure.y(), badge.getValue().width(), badge.getValue().height()), bounds);
			figures.put(badge.getKey(), place);
		}
		return bounds;
	}

	private Bounds around(NodeView node, CardForm form, Bounds wanted) {
		ContainerSpace space = ContainerSpace.of(form);
		boolean anyStored = node.children().stream().anyMatch(child -> stored.figures().containsKey(child.key()));
		Bounds bounds = wanted;
		double below = wanted.y() + space.top();
		for (NodeView child : node.children()) {
			StoredPositions.Figure figure = stored.figures().get(child.key());
			if (figure != null) {
				CardForm childForm = CardForm.inside(node, child);
				Bounds placed = place(child, childForm, sized(child, childForm, figure));
				below = Math.max(below, placed.bottom() + space.gap());
				bounds = bounds.union(withRoom(placed, space));
			}
		}
		for (NodeView child : node.children()) {
			if (!figures.containsKey(child.key())) {
				Bounds natural = usual.get(child.key());
				Bounds container = usual.get(node.key());
				double x = wanted.x() + (anyStored ? space.side() : natural.x() - container.x());
				double y = anyStored ? below : wanted.y() + natural.y() - container.y();
				Bounds usualPlace = new Bounds(x, y, natural.width(), natural.height());
				Bounds free = anyStored ? besideLast(node, usualPlace, bounds.right() - space.side(), space.gap()).orElse(usualPlace)
						: usualPlace;
				Bounds placed = place(child, CardForm.inside(node, child), free);
				below = Math.max(below, placed.bottom() + space.gap());
				bounds = bounds.union(withRoom(placed, space));
			}
		}
		return bounds;
	}

	/** A place to the right of the figure that lies lowest in a container: in a lane always, else where there is room up to a side. */
	private Optional<Bounds> besideLast(NodeView node, Bounds size, double right, double gap) {
		List<Bounds> siblings = node.children().stream().map(child -> figures.get(child.key())).filter(Objects::nonNull).toList();
		double lowest = siblings.stream().mapToDouble(Bounds::bottom).max().orElse(0);
		Optional<Bounds> last = siblings.stream().filter(sibling -> sibling.bottom() == lowest).max(Comparator.comparingDouble(Bounds::right));
		return last.map(sibling -> new Bounds(sibling.right() + gap, sibling.y(), size.width(), size.height()))
				.filter(place -> lanes || place.right() <= right).filter(place -> siblings.stream().noneMatch(place::overlaps));
	}

	private static Bounds withRoom(Bounds inside, ContainerSpace space) {
		return new Bounds(inside.x() - space.side(), inside.y() - space.top(), inside.width() + 2 * space.side(),
				inside.height() + space.top() + space.bottom());
	}
}
