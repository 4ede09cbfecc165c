package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Lays figures out by themselves, from the inside out: lists line by line, stacks side by side or below each other, free
 * containers in rows. No figure is smaller than its contents. Sizes and places are whole px.
 */
final class Blocks {

	private static final double LEAST_LIST = 180;
	private static final double MOST_LIST = 320;
	private static final double WIDE = 1.6;

	private final TextMeasure measure;

	Blocks(TextMeasure measure) {
		this.measure = measure;
	}

	/** Returns the block of a node in a form, as large as its contents ask for. */
	Block of(NodeView node, CardForm form) {
		return of(node, form, 0, 0);
	}

	/**
	 * Returns the block of a node in a form, at least as large as given in px; a figure that is no container is as wide as given.
	 * 0 leaves the size to the contents.
	 */
	Block of(NodeView node, CardForm form, double leastWidth, double leastHeight) {
		Block block = switch (form) {
		case LIST -> list(node, leastWidth);
		case SURFACE, GROUP -> container(node, form, leastWidth, leastHeight);
		default -> plain(node, form, leastWidth);
		};
		double width = Math.ceil(Math.max(block.width(), leastWidth));
		double height = Math.ceil(Math.max(block.height(), leastHeight));
		Map<String, Bounds> inside = new LinkedHashMap<>(block.inside());
		inside.putAll(BorderPlaces.of(node, new Bounds(0, 0, width, height), measure));
		return new Block(width, height, inside);
	}

	private Block plain(NodeView node, CardForm form, double width) {
		CardSize size = width > 0 ? CardSize.of(node, form, width, measure) : CardSize.of(node, form, measure);
		return new Block(size.width(), size.height(), Map.of());
	}

	private Block list(NodeView node, double leastWidth) {
		ContainerSpace space = ContainerSpace.of(CardForm.LIST);
		double natural = CardSize.of(node, CardForm.LIST, measure).width();
		for (NodeView line : node.children()) {
			natural = Math.max(natural, CardSize.of(line, CardForm.LINE, measure).width() + 2 * space.side());
		}
		double width = Math.max(Math.max(LEAST_LIST, leastWidth), Math.min(natural, MOST_LIST));
		double y = space.top();
		Map<String, Bounds> inside = new LinkedHashMap<>();
		for (NodeView line : node.children()) {
			double height = CardSize.of(line, CardForm.LINE, measure).height();
			inside.put(line.key(), new Bounds(space.side(), y, width - 2 * space.side(), height));
			y += height;
		}
		return new Block(width, y + space.bottom(), inside);
	}

	private Block container(NodeView node, CardForm form, double leastWidth, double leastHeight) {
		ContainerSpace space = ContainerSpace.of(form);
		CardSize heading = CardSize.of(node, form, measure);
		double inner = Math.max(heading.width(), leastWidth) - 2 * space.side();
		Packing packing = new Packing(space.gap());
		switch (node.arrangement()) {
		case STACK_DOWN -> down(node, packing, inner);
		case STACK_ACROSS -> across(node, packing, leastHeight - space.top() - space.bottom());
		default -> rows(node, packing);
		}
		Map<String, Bounds> inside = new LinkedHashMap<>();
		packing.figures.forEach((key, bounds) -> inside.put(key, bounds.moved(space.side(), space.top())));
		return new Block(Math.max(heading.width(), packing.right + 2 * space.side()),
				Math.max(heading.height(), space.top() + packing.bottom + space.bottom()), inside);
	}

	private void down(NodeView node, Packing packing, double inner) {
		double width = inner;
		for (NodeView child : node.children()) {
			width = Math.max(width, of(child, CardForm.inside(node, child)).width());
		}
		for (NodeView child : node.children()) {
			packing.add(child.key(), of(child, CardForm.inside(node, child), width, 0), overhang(child));
			packing.nextRow();
		}
	}

	private void across(NodeView node, Packing packing, double inner) {
		double height = inner - node.children().stream().mapToDouble(this::overhang).max().orElse(0);
		for (NodeView child : node.children()) {
			height = Math.max(height, of(child, CardForm.inside(node, child)).height());
		}
		for (NodeView child : node.children()) {
			packing.add(child.key(), of(child, CardForm.inside(node, child), 0, height), overhang(child));
		}
		packing.nextRow();
	}

	private void rows(NodeView node, Packing packing) {
		List<Block> blocks = new ArrayList<>();
		double area = 0;
		double widest = 0;
		for (NodeView child : node.children()) {
			Block block = of(child, CardForm.inside(node, child));
			blocks.add(block);
			area += block.width() * block.height();
			widest = Math.max(widest, block.width());
		}
		double most = Math.max(widest, Math.sqrt(area * WIDE));
		for (int index = 0; index < blocks.size(); index++) {
			NodeView child = node.children().get(index);
			if (packing.x > 0 && packing.x + blocks.get(index).width() > most + packing.gap) {
				packing.nextRow();
			}
			packing.add(child.key(), blocks.get(index), overhang(child));
		}
		packing.nextRow();
	}

	private double overhang(NodeView node) {
		return BorderPlaces.overhang(node.borders(), measure);
	}

	/** Collects blocks side by side, row below row. */
	private static final class Packing {

		final Map<String, Bounds> figures = new LinkedHashMap<>();
		final double gap;
		double right;
		double bottom;
		double x;
		private double y;
		private double rowBottom;

		Packing(double gap) {
			this.gap = gap;
		}

		void add(String key, Block block, double overhang) {
			figures.putAll(block.at(key, x, y));
			right = Math.max(right, x + block.width());
			rowBottom = Math.max(rowBottom, y + block.height() + overhang);
			bottom = rowBottom;
			x += block.width() + gap;
		}

		void nextRow() {
			if (x > 0) {
				x = 0;
				y = rowBottom + gap;
			}
		}
	}
}
