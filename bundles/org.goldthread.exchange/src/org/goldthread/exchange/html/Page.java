package org.goldthread.exchange.html;

import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.title.TitleBlock;

/**
 * What the parts of a page share.
 *
 * @param rows the rows
 * @param title the title block
 * @param columns which columns stand where
 * @param out takes the markup
 */
record Page(RegisterRows rows, TitleBlock title, PaperColumns columns, Markup out) {

	/** The anchor of what is told of a row. */
	static String anchor(int row) {
		return "row-" + (row + 1);
	}
}
