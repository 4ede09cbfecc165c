package org.goldthread.render.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The label of a tile, measured and broken so that it fits.
 *
 * @param title lines of the title, two at most
 * @param fact line below it: reference and fact; may be empty
 */
record TileText(List<String> title, String fact) {

	/** Width of a tile that asks for none, in px. */
	static final double WIDTH = 168;
	/** From the left side to the text, in px. */
	static final double INSET = 10;
	/** From the top to the first base line, in px. */
	static final double BASELINE = 19;
	/** From one base line to the next, in px. */
	static final double LINE = 16;

	private static final double BELOW = 9;
	private static final int TITLE_LINES = 2;

	TileText {
		title = List.copyOf(title);
	}

	/** Breaks the label of a node for a tile of a width in px. */
	static TileText of(NodeView node, double width, TextMeasure measure) {
		double room = (width - 2 * INSET) / CardText.SUBSTITUTE;
		String fact = Stream.of(node.reference(), node.fact()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
		return new TileText(measure.wrap(node.title(), TextStyle.TILE_TITLE, room, TITLE_LINES),
				measure.shorten(fact, TextStyle.TILE_FACT, room));
	}

	/** Returns the least height of the tile, in px. */
	double height() {
		return BASELINE + LINE * Math.max(1, title.size() - 1 + (fact.isEmpty() ? 0 : 1)) + BELOW;
	}
}
