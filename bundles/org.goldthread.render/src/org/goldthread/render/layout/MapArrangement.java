package org.goldthread.render.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Arranges a diagram as a map of containers: those on the page lie below each other, as wide as the page; what is inside fills
 * their width in rows, in its order, to any depth. The figures of a row are equally high, and the width of each goes by the
 * number of leaves that it holds.
 */
final class MapArrangement {

	private static final double USUAL_WIDTH = 1160;
	private static final double LEAST_TILE = 128;
	private static final double BETWEEN_SURFACES = 12;
	private static final int LEAST_ACROSS = 2;
	private static final double MOST_HEADING = 280;

	private final TextMeasure measure;
	private final Blocks blocks;
	private final Map<String, Bounds> figures = new LinkedHashMap<>();

	private MapArrangement(TextMeasure measure) {
		this.measure = measure;
		blocks = new Blocks(measure);
	}

	/**
	 * Returns the bounds of all nodes at any depth, the first at the origin.
	 *
	 * @param width of the map in px; 0 for the usual
	 */
	static Map<String, Bounds> of(List<NodeView> nodes, NodeTree tree, double width, TextMeasure measure) {
		MapArrangement map = new MapArrangement(measure);
		double inner = width > 0 ? width : USUAL_WIDTH;
		double y = 0;
		for (int from = 0; from < nodes.size();) {
			int to = from + 1;
			while (!isSurface(tree, nodes.get(from)) && to < nodes.size() && !isSurface(tree, nodes.get(to))) {
				to++;
			}
			List<NodeView> band = nodes.subList(from, to);
			y = map.rows(band, band.stream().map(node -> tree.entry(node.key()).form()).toList(), new Bounds(0, y, inner, 0), BETWEEN_SURFACES)
					+ BETWEEN_SURFACES;
			from = to;
		}
		return map.figures;
	}

	private static boolean isSurface(NodeTree tree, NodeView node) {
		return tree.entry(node.key()).form() == CardForm.SURFACE;
	}

	/** Places nodes into the width of an area and returns how far down they reach. */
	private double rows(List<NodeView> nodes, List<CardForm> forms, Bounds area, double gap) {
		List<MapRows.Item> items = IntStream.range(0, nodes.size())
				.mapToObj(index -> new MapRows.Item(weight(nodes.get(index)), least(nodes.get(index), forms.get(index)))).toList();
		List<Integer> rows = MapRows.of(items, area.width(), gap);
		boolean grid = nodes.stream().allMatch(node -> node.children().isEmpty());
		int columns = rows.stream().mapToInt(Integer::intValue).max().orElse(1);
		double y = area.y();
		int first = 0;
		for (int count : rows) {
			List<NodeView> row = nodes.subList(first, first + count);
			double units = grid ? columns : row.stream().mapToDouble(this::weight).sum();
			double room = area.width() - gap * ((grid ? columns : count) - 1);
			y = row(row, forms.subList(first, first + count), new Bounds(area.x(), y, room / units, 0), gap) + gap;
			first += count;
		}
		return Math.max(area.y(), y - gap);
	}

	/** Places one row; the width of {@code unit} is that of one leaf. Returns how far down it reaches. */
	private double row(List<NodeView> nodes, List<CardForm> forms, Bounds unit, double gap) {
		double x = unit.x();
		double bottom = unit.y();
		double overhang = 0;
		for (int index = 0; index < nodes.size(); index++) {
			NodeView node = nodes.get(index);
			double right = x + unit.width() * weight(node);
			double left = Math.round(x);
			bottom = Math.max(bottom, place(node, forms.get(index), left, unit.y(), Math.round(right) - left));
			overhang = Math.max(overhang, BorderPlaces.overhang(node.borders(), measure));
			x = right + gap;
		}
		for (NodeView node : nodes) {
			stretch(node, bottom - figures.get(node.key()).bottom());
		}
		return bottom + overhang;
	}

	/** Makes a figure higher, and with it the lowest row of what is inside. */
	private void stretch(NodeView node, double more) {
		Bounds bounds = figures.get(node.key());
		Bounds stretched = new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() + more);
		figures.put(node.key(), stretched);
		figures.putAll(BorderPlaces.of(node, stretched, measure));
		if (more > 0 && isPacked(node)) {
			double lowest = node.children().stream().mapToDouble(child -> figures.get(child.key()).bottom()).max().orElse(0);
			node.children().stream().filter(child -> figures.get(child.key()).bottom() == lowest).forEach(child -> stretch(child, more));
		}
	}

	/** Places a figure and what is inside, and returns its lower side. */
	private double place(NodeView node, CardForm form, double x, double y, double width) {
		boolean rows = form.isContainer() && node.arrangement() == Arrangement.FREE;
		if (!rows) {
			Block block = blocks.of(node, form, width, 0);
			double height = form.isContainer() ? block.height() : CardSize.of(node, form, width, measure).height();
			figures.putAll(block.at(node.key(), x, y));
			figures.put(node.key(), new Bounds(x, y, width, height));
			return y + height;
		}
		ContainerSpace space = ContainerSpace.of(form);
		figures.put(node.key(), new Bounds(x, y, width, 0));
		Bounds inner = new Bounds(x + space.side(), y + space.top(), width - 2 * space.side(), 0);
		List<CardForm> forms = node.children().stream().map(child -> CardForm.inside(node, child)).toList();
		double bottom = rows(node.children(), forms, inner, space.gap()) + space.bottom();
		figures.put(node.key(), new Bounds(x, y, width, bottom - y));
		return bottom;
	}

	/** The number of leaves of a node. */
	private double weight(NodeView node) {
		return isPacked(node) ? node.children().stream().mapToDouble(this::weight).sum() : 1;
	}

	/** The least width of a node, in px. */
	private double least(NodeView node, CardForm form) {
		if (!form.isContainer()) {
			return form == CardForm.TILE ? LEAST_TILE : CardSize.of(node, form, measure).width();
		}
		if (!isPacked(node)) {
			return blocks.of(node, form).width();
		}
		ContainerSpace space = ContainerSpace.of(form);
		int across = Math.min(LEAST_ACROSS, node.children().size());
		double widest = node.children().stream().mapToDouble(child -> least(child, CardForm.inside(node, child))).max().orElse(0);
		return Math.max(across * widest + (across - 1) * space.gap() + 2 * space.side(),
				Math.min(MOST_HEADING, CardSize.of(node, form, measure).width()));
	}

	private static boolean isPacked(NodeView node) {
		return node.arrangement() == Arrangement.FREE && !node.children().isEmpty();
	}
}
