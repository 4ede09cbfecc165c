package org.goldthread.exchange.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.exchange.value.RowValues;
import org.goldthread.exchange.value.Value;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Rag;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskNature;
import org.goldthread.model.derived.RiskScores;

/** The table of a page: a row for each element, with the columns that a paper has room for. */
final class RowTable {

	private static final String SCORE = " score";

	private final Page page;
	private final Markup out;
	private final ValueMarkup values;

	RowTable(Page page) {
		this.page = page;
		out = page.out();
		values = new ValueMarkup(out);
	}

	void write() throws IOException {
		out.tags("<section aria-labelledby=\"register\">\n<h2 id=\"register\" tabindex=\"-1\">Register</h2>\n");
		if (page.rows().size() == 0) {
			out.tags("<p>This register has no rows that may be shown.</p>\n</section>\n");
			return;
		}
		out.tags("<div class=\"scroll\" role=\"region\" aria-label=\"Table of the register\" tabindex=\"0\">\n<table>\n<caption>")
				.text(page.title().register() + " as at " + page.title().asAtInWords() + ", by reference. What else is known of a row stands under Details.")
				.tags("</caption>\n<thead>\n<tr><th scope=\"col\">Reference</th><th scope=\"col\">")
				.text(column(page.columns().title()).header()).tags("</th>");
		for (int index : page.columns().table()) {
			out.tags(isNumber(column(index)) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").text(column(index).header()).tags("</th>");
		}
		out.tags("</tr>\n</thead>\n<tbody>\n");
		for (int row = 0; row < page.rows().size(); row++) {
			write(row);
		}
		out.tags("</tbody>\n</table>\n</div>\n</section>\n");
	}

	private void write(int row) throws IOException {
		List<Value> all = RowValues.of(page.rows(), row);
		Element element = page.rows().elements().get(row);
		out.tags("<tr><th scope=\"row\" class=\"key\"><a href=\"#" + Page.anchor(row) + "\">");
		writeReference(row, all.get(page.columns().reference()));
		out.tags("</a></th><td class=\"title\">");
		values.write(all.get(page.columns().title()));
		if (element.isIllustrative()) {
			out.tags(" <span class=\"tag\">illustrative</span>");
		}
		out.tags("</td>");
		for (int index : page.columns().table()) {
			writeCell(element, column(index), all.get(index));
		}
		out.tags("</tr>\n");
	}

	private void writeReference(int row, Value reference) throws IOException {
		if (reference.isPresent()) {
			values.write(reference);
		} else {
			out.text("Row " + (row + 1));
		}
	}

	private void writeCell(Element element, Column<?> column, Value value) throws IOException {
		out.tags(isNumber(column) ? "<td class=\"number\">" : column.type() == ValueType.DATE ? "<td class=\"day\">" : "<td>");
		Optional<RiskBand> band = band(column, value);
		if (band.isPresent()) {
			writeScore(element, value, band.get());
		} else if (isRag(column) && value instanceof Value.Words(String letters) && Rag.get(letters) != null) {
			out.tags("<span class=\"pill " + PageStyle.ragClass(Rag.get(letters)) + "\">").text(letters).tags("</span>");
		} else {
			values.write(value);
		}
		out.tags("</td>");
	}

	/** A score with the letter of its band, which a screen reader says in full; without its colour where a high score is welcome. */
	private void writeScore(Element element, Value score, RiskBand band) throws IOException {
		boolean threat = element instanceof Risk risk && risk.getNature() == RiskNature.THREAT;
		Rag rag = threat && band.getRag() != null ? band.getRag() : Rag.NOT_ASSESSED;
		out.tags("<span class=\"pill " + PageStyle.ragClass(rag) + "\">");
		values.write(score);
		out.tags(" <span aria-hidden=\"true\">").text(text(band.getLetter())).tags("</span><span class=\"spoken\">").text(text(band.getName()))
				.tags("</span></span>");
	}

	private Optional<RiskBand> band(Column<?> column, Value value) {
		boolean score = page.rows().register().rowType() == Literals.RISK && column.isComputed() && column.header().endsWith(SCORE);
		OptionalInt number = score && value instanceof Value.Number(var figure, var pounds) ? OptionalInt.of(figure.intValue()) : OptionalInt.empty();
		return number.isEmpty() ? Optional.empty()
				: Optional.ofNullable(page.rows().context().portfolio().getRiskScale()).flatMap(scale -> RiskScores.band(scale, number.getAsInt()));
	}

	private Column<?> column(int index) {
		return page.rows().columns().get(index);
	}

	private static boolean isNumber(Column<?> column) {
		return column.type() == ValueType.NUMBER || column.type() == ValueType.MONEY;
	}

	private static boolean isRag(Column<?> column) {
		return column.storage() instanceof Storage.Attribute(var attribute) && attribute.getEAttributeType() == Literals.RAG;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
