package org.goldthread.render.card;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The label of an ellipse or rhombus, centred, or of a dot, beside it.
 *
 * @param lines from the top: the reference, two lines of the title at most, the fact; without those that are empty
 * @param reference whether the first line is the reference
 * @param fact whether the last line is the fact
 */
record ShapeText(List<String> lines, boolean reference, boolean fact) {

	/** From one base line to the next, in px. */
	static final double LINE = 16;
	/** Diameter of a dot, in px. */
	static final double DOT = 14;
	/** From the left side of a dot to its label, in px. */
	static final double DOT_LABEL = 20;

	private static final double ELLIPSE_WIDTH = 180;
	private static final double LOZENGE_WIDTH = 220;
	private static final double MOST_BESIDE_DOT = 200;
	private static final double GRID = 4;
	private static final double PADDING = 16;

	ShapeText {
		lines = List.copyOf(lines);
	}

	/** Returns the width of a figure that asks for none, in px. */
	static double width(NodeView node, CardForm form, TextMeasure measure) {
		return switch (form) {
		case LOZENGE -> LOZENGE_WIDTH;
		case DOT -> DOT_LABEL + Math.ceil(of(node, form, DOT_LABEL + MOST_BESIDE_DOT, measure).lines.stream()
				.mapToDouble(line -> measure.width(line, TextStyle.TILE_TITLE) * CardText.SUBSTITUTE).max().orElse(0));
		default -> ELLIPSE_WIDTH;
		};
	}

	/** Breaks the label for a figure of a width in px. */
	static ShapeText of(NodeView node, CardForm form, double width, TextMeasure measure) {
		double room = switch (form) {
		case DOT -> width - DOT_LABEL;
		case LOZENGE -> width / 2;
		default -> width * 0.7;
		} / CardText.SUBSTITUTE;
		List<String> lines = new ArrayList<>();
		if (!node.reference().isEmpty()) {
			lines.add(measure.shorten(node.reference(), TextStyle.REFERENCE, room));
		}
		lines.addAll(measure.wrap(node.title(), TextStyle.TILE_TITLE, room, 2));
		if (!node.fact().isEmpty()) {
			lines.add(measure.shorten(node.fact(), TextStyle.TILE_FACT, room));
		}
		return new ShapeText(lines, !node.reference().isEmpty(), !node.fact().isEmpty());
	}

	/** Returns the least height of the figure, in px. */
	double height(CardForm form) {
		double text = lines.size() * LINE;
		double height = switch (form) {
		case LOZENGE -> 2 * text + PADDING;
		case DOT -> Math.max(DOT, text) + GRID;
		default -> text / 0.7 + PADDING;
		};
		return Math.ceil(height / GRID) * GRID;
	}

	/** Returns the style of a line. */
	TextStyle style(int line) {
		if (reference && line == 0) {
			return TextStyle.REFERENCE;
		}
		return fact && line == lines.size() - 1 ? TextStyle.TILE_FACT : TextStyle.TILE_TITLE;
	}
}
