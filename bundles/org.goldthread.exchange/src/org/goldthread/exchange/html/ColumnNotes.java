package org.goldthread.exchange.html;

import java.io.IOException;

import org.goldthread.exchange.register.Column;

/** What the columns of the table say, for a reader who does not know the register. */
record ColumnNotes(Page page) {

	void write() throws IOException {
		Markup out = page.out();
		out.tags("<section aria-labelledby=\"columns\">\n<h2 id=\"columns\">What the columns say</h2>\n<dl>\n");
		for (int index : page.columns().table()) {
			Column<?> column = page.rows().columns().get(index);
			out.tags("<dt>").text(column.header()).tags("</dt><dd>").text(column.explanation() + (column.isComputed() ? " Computed." : ""))
					.tags("</dd>\n");
		}
		out.tags("</dl>\n</section>\n");
	}
}
