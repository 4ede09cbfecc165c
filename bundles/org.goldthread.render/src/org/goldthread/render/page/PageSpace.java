package org.goldthread.render.page;

/** Where the parts of a page stand, in px from its top left corner. */
public final class PageSpace {

	/** Space that stays free on every side. */
	public static final double MARGIN = 40;
	/** Base line of the title. */
	public static final double TITLE_BASELINE = 48;
	/** Base line of the line under the title. */
	public static final double SUBTITLE_BASELINE = 70;
	/** Base line of the headings over columns. */
	public static final double HEADING_BASELINE = 112;
	/** The hair line under a heading. */
	public static final double HEADING_LINE = 122;
	/** Upper side of the topmost figure under headings. */
	public static final double TOP_UNDER_HEADINGS = 150;
	/** Upper side of the topmost figure where there are no headings. */
	public static final double TOP = 100;
	/** Between the figures and what stands below them. */
	public static final double GAP = 28;

	private PageSpace() {
	}

	/** Returns the upper side of the topmost figure. */
	public static double top(boolean headings) {
		return headings ? TOP_UNDER_HEADINGS : TOP;
	}
}
