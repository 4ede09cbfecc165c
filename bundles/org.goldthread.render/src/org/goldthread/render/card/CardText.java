package org.goldthread.render.card;

import java.util.List;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.text.Weight;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The label of a card, measured and broken so that it fits.
 *
 * @param reference first line; may be empty
 * @param title lines of the title, four at most
 * @param fact at the right of the first line, or below the title; may be empty
 * @param factBelow whether the fact stands below the title: always on a broken thread, else where it is too wide for the first line
 * @param header whether there is a first line
 */
public record CardText(String reference, List<String> title, String fact, boolean factBelow, boolean header) {

	/** Width of a card that asks for none, in px. */
	public static final double WIDTH = 220;
	/** A viewer of an exported picture may lack the font; the usual substitutes are up to this much wider. */
	public static final double SUBSTITUTE = 1.07;

	/** From the left side to reference-less text, and to the icon, in px. */
	static final double INSET = 14;
	/** From the left side to the reference where there is an icon, in px. */
	static final double REFERENCE_INSET = 34;
	/** From the right side to the title, in px; less, as the substitute's width is allowed for already. */
	static final double TITLE_RIGHT_INSET = 8;
	/** From the right side to other text, in px. */
	static final double RIGHT_INSET = 12;
	/** From the top to the base line of the first line, in px. */
	static final double HEADER_BASELINE = 23;
	/** From the base line of the first line to that of the title, in px. */
	static final double TITLE_GAP = 20;
	/** From one base line to the next, in px. */
	static final double LINE = 17;

	private static final double LEAST_HEIGHT = 70;
	private static final double LEAST_HEIGHT_WITHOUT_HEADER = 48;
	private static final double LEAST_BELOW = 24;
	private static final double LEAST_BELOW_FACT = 10;
	private static final double GRID = 4;
	private static final int TITLE_LINES = 4;
	private static final double GAP = 10;
	private static final String BROKEN_TOKEN = "red";

	public CardText {
		title = List.copyOf(title);
	}

	/** Breaks the label of a node for a card of a width in px. */
	public static CardText of(NodeView node, double width, TextMeasure measure) {
		double room = (width - INSET - RIGHT_INSET) / SUBSTITUTE;
		boolean icon = node.style().iconConcept().isPresent();
		double referenceRoom = (width - referenceInset(icon) - RIGHT_INSET) / SUBSTITUTE;
		String reference = measure.shorten(node.reference(), TextStyle.REFERENCE, referenceRoom);
		double beside = referenceRoom - GAP - measure.width(reference, TextStyle.REFERENCE);
		boolean bare = !icon && reference.isEmpty();
		boolean below = bare || isBroken(node) || measure.width(node.fact(), TextStyle.FACT) > beside;
		String fact = below ? measure.shorten(node.fact(), TextStyle.FACT, room) : node.fact();
		boolean header = icon || !reference.isEmpty() || !fact.isEmpty() && !below;
		double titleRoom = (width - INSET - TITLE_RIGHT_INSET) / SUBSTITUTE;
		return new CardText(reference, measure.wrap(node.title(), titleStyle(node), titleRoom, TITLE_LINES), fact,
				below && !fact.isEmpty(), header);
	}

	/** Returns whether a card is drawn as a broken thread: its line has gaps and is red. */
	public static boolean isBroken(NodeView node) {
		return node.style().lineStyle() != LineStyle.SOLID && node.style().line().token().equals(BROKEN_TOKEN);
	}

	/** Returns the least height of the card in px, on the grid of 4. */
	public double height() {
		double last = factBelow ? factBaseline() + LEAST_BELOW_FACT : titleBaseline(Math.max(0, title.size() - 1)) + LEAST_BELOW;
		return Math.max(header ? LEAST_HEIGHT : LEAST_HEIGHT_WITHOUT_HEADER, Math.ceil(last / GRID) * GRID);
	}

	/** Returns the base line of a line of the title, in px from the top of the card. */
	double titleBaseline(int line) {
		return HEADER_BASELINE + (header ? TITLE_GAP : 0) + line * LINE;
	}

	/** Returns the base line of the fact below the title, in px from the top of the card. */
	double factBaseline() {
		return titleBaseline(title.size() - 1) + LINE;
	}

	static double referenceInset(boolean icon) {
		return icon ? REFERENCE_INSET : INSET;
	}

	static TextStyle titleStyle(NodeView node) {
		return node.style().bold() ? new TextStyle(TextStyle.CARD_TITLE.size(), Weight.SEMIBOLD, 0) : TextStyle.CARD_TITLE;
	}
}
