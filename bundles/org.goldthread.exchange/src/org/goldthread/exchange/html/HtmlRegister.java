package org.goldthread.exchange.html;

import java.io.IOException;
import java.io.Writer;

import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.title.TitleBlock;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Writes a register as one HTML page for a committee: title block, for risks their matrices, a table of the columns that a paper
 * has room for, and the rest of each row below it. The page fetches nothing and runs nothing, and conforms to WCAG 2.2 AA.
 */
public final class HtmlRegister {

	private HtmlRegister() {
	}

	/** Writes all rows to {@code out}, which is not closed. */
	public static void write(RegisterRows rows, Writer out) throws IOException {
		Markup markup = new Markup(out);
		Page page = new Page(rows, TitleBlock.of(rows), PaperColumns.of(rows), markup);
		writeHead(page);
		writeTitle(page);
		markup.tags("<main>\n");
		if (rows.register().rowType() == Literals.RISK) {
			new MatrixSection(page).write();
		}
		new RowTable(page).write();
		new RowDetails(page).write();
		new ColumnNotes(page).write();
		markup.tags("</main>\n<footer>").text(page.title().register() + ", " + page.title().origin() + ". " + page.title().classification().words()
				+ ". Written by Goldthread.").tags("</footer>\n</body>\n</html>\n");
	}

	private static void writeHead(Page page) throws IOException {
		PageStyle style = PageStyle.of(page.rows().register().rowType());
		page.out().tags("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
				.tags("<meta http-equiv=\"Content-Security-Policy\" content=\"" + style.policy() + "\">\n")
				.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
				.text(page.title().register() + " · " + page.title().origin()).tags("</title>\n<style>").tags(style.css())
				.tags("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#register\">Skip to the table</a>\n");
	}

	private static void writeTitle(Page page) throws IOException {
		TitleBlock title = page.title();
		page.out().tags("<header>\n");
		if (!title.council().isEmpty()) {
			page.out().tags("<p class=\"council\">").text(title.council()).tags("</p>\n");
		}
		page.out().tags("<h1>").text(title.register()).tags("</h1>\n<p class=\"origin\">")
				.text((title.portfolio().isEmpty() ? "" : title.portfolio() + " · ") + "as at " + title.asAtInWords())
				.tags("</p>\n<p class=\"classification\">").text(title.classification().words()).tags("</p>\n<ul class=\"remarks\">\n");
		for (String remark : title.remarks()) {
			page.out().tags("<li>").text(remark).tags("</li>\n");
		}
		page.out().tags("</ul>\n</header>\n");
	}
}
