package org.goldthread.ui.diagram.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.render.geometry.Bounds;

/** Ways to give figures equal gaps between the two outermost, which stay. */
public enum Distribution {
	/** Equal gaps from left to right. */
	ACROSS("Distribute across"),
	/** Equal gaps from top to bottom. */
	DOWN("Distribute down");

	private final String label;

	Distribution(String label) {
		this.label = label;
	}

	/** What users read in menus and in the words of undo. */
	public String label() {
		return label;
	}

	/** Where figures lie once their gaps are equal, in the order given; fewer than three stay where they are. */
	public List<Bounds> distribute(List<Bounds> figures) {
		if (figures.size() < 3) {
			return List.copyOf(figures);
		}
		List<Integer> order = IntStream.range(0, figures.size()).boxed().sorted(Comparator.comparingDouble(index -> start(figures.get(index)))).toList();
		Bounds last = figures.get(order.getLast());
		double from = start(figures.get(order.getFirst()));
		double taken = figures.stream().mapToDouble(this::length).sum();
		double gap = (start(last) + length(last) - from - taken) / (figures.size() - 1);
		List<Bounds> result = new ArrayList<>(figures);
		double next = from;
		for (int index : order) {
			Bounds figure = figures.get(index);
			double by = Math.round(next) - start(figure);
			result.set(index, this == ACROSS ? figure.moved(by, 0) : figure.moved(0, by));
			next += length(figure) + gap;
		}
		return List.copyOf(result);
	}

	private double start(Bounds figure) {
		return this == ACROSS ? figure.x() : figure.y();
	}

	private double length(Bounds figure) {
		return this == ACROSS ? figure.width() : figure.height();
	}
}
