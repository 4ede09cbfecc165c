package org.goldthread.ui.registers.table;

import org.goldthread.exchange.register.Column;
import org.goldthread.model.Element;

/** How wide a column is at first, in px. */
final class ColumnWidths {

	private static final int PER_CHARACTER = 8;
	private static final int MARGIN = 26;

	private ColumnWidths() {
	}

	/** Enough for what its type writes, and for its heading on two lines. */
	static int of(Column<Element> column, int index) {
		int natural = index == 1 ? 250 : switch (column.type()) {
			case TEXT -> index == 0 ? 84 : 190;
			case CHOICE -> 130;
			case YES_NO -> 80;
			case NUMBER -> 88;
			case MONEY -> 112;
			case DATE -> 104;
			case LINK, LINKS -> 200;
			case ENTRIES -> 260;
		};
		return Math.max(natural, halfOf(column.header()) * PER_CHARACTER + MARGIN);
	}

	/** The characters of the longer line when the heading is broken in two. */
	private static int halfOf(String header) {
		int best = header.length() > 40 ? 20 : header.length();
		for (int blank = header.indexOf(' '); blank > 0; blank = header.indexOf(' ', blank + 1)) {
			best = Math.min(best, Math.max(blank, header.length() - blank - 1));
		}
		return best;
	}
}
