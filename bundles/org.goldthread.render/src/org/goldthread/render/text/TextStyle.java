package org.goldthread.render.text;

/**
 * How a text is set.
 *
 * @param size height of the font in px
 * @param weight of the strokes
 * @param spacing px added after every character
 */
public record TextStyle(double size, Weight weight, double spacing) {

	/** The title of a page. */
	public static final TextStyle PAGE_TITLE = semibold(20);
	/** The line under the title of a page. */
	public static final TextStyle PAGE_SUBTITLE = regular(12.5);
	/** A heading over a column. */
	public static final TextStyle HEADING = new TextStyle(11.5, Weight.REGULAR, 1.2);
	/** The reference of an element on its card. */
	public static final TextStyle REFERENCE = semibold(12);
	/** The title of an element on its card. */
	public static final TextStyle CARD_TITLE = regular(13.5);
	/** The fact on a card. */
	public static final TextStyle FACT = regular(11.5);
	/** The title of a tile. */
	public static final TextStyle TILE_TITLE = regular(12.5);
	/** The fact on a tile. */
	public static final TextStyle TILE_FACT = regular(11);
	/** The title of a container on the page. */
	public static final TextStyle SURFACE_TITLE = semibold(12.5);
	/** The title of a container inside another. */
	public static final TextStyle GROUP_TITLE = semibold(12);
	/** A line of a list. */
	public static final TextStyle LIST_LINE = regular(12);
	/** The label of a badge on a border. */
	public static final TextStyle BADGE = semibold(10.5);
	/** The text of a note on the page. */
	public static final TextStyle PAGE_NOTE = regular(12);
	/** A value in a ramp of colours. */
	public static final TextStyle RAMP = regular(11.5);
	/** The label of an edge. */
	public static final TextStyle EDGE_LABEL = regular(11);
	/** The letter in a mark. */
	public static final TextStyle MARK = semibold(11);
	/** An entry of a legend. */
	public static final TextStyle LEGEND = regular(12);
	/** The title of a legend. */
	public static final TextStyle LEGEND_TITLE = semibold(12);
	/** A note at the foot of a page. */
	public static final TextStyle NOTE = regular(11.5);

	/** Returns a style of weight 400 and a size in px. */
	public static TextStyle regular(double size) {
		return new TextStyle(size, Weight.REGULAR, 0);
	}

	/** Returns a style of weight 600 and a size in px. */
	public static TextStyle semibold(double size) {
		return new TextStyle(size, Weight.SEMIBOLD, 0);
	}
}
