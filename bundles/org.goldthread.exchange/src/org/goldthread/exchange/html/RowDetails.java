package org.goldthread.exchange.html;

import java.io.IOException;
import java.util.List;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.value.RowValues;
import org.goldthread.exchange.value.Value;
import org.goldthread.model.Element;

/** What else is known of each row: a part of its own, with the columns that hold something. */
final class RowDetails {

	private final Page page;
	private final Markup out;
	private final ValueMarkup values;

	RowDetails(Page page) {
		this.page = page;
		out = page.out();
		values = new ValueMarkup(out);
	}

	void write() throws IOException {
		if (page.rows().size() == 0) {
			return;
		}
		out.tags("<section aria-labelledby=\"details\">\n<h2 id=\"details\">Details</h2>\n");
		for (int row = 0; row < page.rows().size(); row++) {
			write(row);
		}
		out.tags("</section>\n");
	}

	private void write(int row) throws IOException {
		List<Value> all = RowValues.of(page.rows(), row);
		out.tags("<article id=\"" + Page.anchor(row) + "\">\n<h3>");
		Value reference = all.get(page.columns().reference());
		if (reference.isPresent()) {
			values.write(reference);
		} else {
			out.text("Row " + (row + 1));
		}
		out.text(" ");
		values.write(all.get(page.columns().title()));
		Element element = page.rows().elements().get(row);
		if (element.isIllustrative()) {
			out.tags(" <span class=\"tag\">illustrative</span>");
		}
		out.tags("</h3>\n");
		if (page.columns().details().stream().noneMatch(index -> all.get(index).isPresent())) {
			out.tags("<p>Nothing else is stated.</p>\n</article>\n");
			return;
		}
		out.tags("<dl>\n");
		for (int index : page.columns().details()) {
			if (all.get(index).isPresent()) {
				out.tags("<dt>").text(heading(page.rows().columns().get(index))).tags("</dt><dd>");
				values.write(all.get(index));
				out.tags("</dd>\n");
			}
		}
		out.tags("</dl>\n</article>\n");
	}

	/** The heading without the fields of entries, which are named in each entry. */
	private static String heading(Column<?> column) {
		return switch (column.type()) {
			case ENTRIES -> column.header().replaceFirst(" \\(.*", "");
			default -> column.header();
		};
	}
}
