package org.goldthread.exchange.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.title.TitleBlock;

/** The sheet that tells what the register is, and for each column what it says, whether it is computed, and its terms. */
final class ColumnsSheet {

	private static final List<String> HEADINGS = List.of("Column", "What it says", "Stored or computed", "Kind of value", "Terms");
	private static final double[] WIDTHS = { 34, 80, 20, 30 };
	private static final double TERM_WIDTH = 18;
	private static final int HEADING_ROW = 8;
	private static final int FIRST_TERM = 4;
	private static final int TITLE_SIZE = 16;

	private final Worksheet sheet;
	private final RegisterRows rows;
	private final TitleBlock title;
	private final SheetColours colours;

	ColumnsSheet(Worksheet sheet, RegisterRows rows, TitleBlock title, SheetColours colours) {
		this.sheet = sheet;
		this.rows = rows;
		this.title = title;
		this.colours = colours;
	}

	/** Where the terms of a column stand; {@code count} is above 0. */
	static Range terms(Worksheet sheet, int column, int count) {
		int row = HEADING_ROW + 1 + column;
		return sheet.range(row, FIRST_TERM, row, FIRST_TERM + count - 1);
	}

	void write() throws IOException {
		arrange();
		writeTitle();
		writeHeadings();
		for (int index = 0; index < rows.columns().size(); index++) {
			explain(HEADING_ROW + 1 + index, rows.columns().get(index));
		}
		sheet.finish();
	}

	private void arrange() {
		for (int column = 0; column < WIDTHS.length; column++) {
			sheet.width(column, WIDTHS[column]);
		}
		int mostTerms = rows.columns().stream().mapToInt(column -> ColumnLook.of(column).terms().size()).max().orElse(0);
		for (int term = 0; term < Math.max(1, mostTerms); term++) {
			sheet.width(FIRST_TERM + term, TERM_WIDTH);
		}
		sheet.paperSize(PaperSize.A3_PAPER);
		sheet.pageOrientation("landscape");
		sheet.repeatRows(HEADING_ROW);
	}

	private void writeTitle() {
		sheet.value(0, 0, SheetText.of(title.register()));
		sheet.style(0, 0).bold().fontSize(TITLE_SIZE).fontColor(colours.strong()).set();
		List<String> lines = new ArrayList<>(List.of(title.origin(), title.classification().words()));
		lines.add(String.join(" ", title.remarks()));
		lines.add("Rows with Y under Illustrative are in italics: they are made up, and taken from no source.");
		lines.add("Computed columns have a pale heading in italics; they are worked out anew, and not read back.");
		for (int line = 0; line < lines.size(); line++) {
			sheet.value(1 + line, 0, SheetText.of(lines.get(line)));
			sheet.style(1 + line, 0).fontColor(colours.muted()).set();
		}
	}

	private void writeHeadings() {
		for (int column = 0; column < HEADINGS.size(); column++) {
			sheet.value(HEADING_ROW, column, HEADINGS.get(column));
		}
		sheet.range(HEADING_ROW, 0, HEADING_ROW, HEADINGS.size() - 1).style().bold().fillColor(colours.strong()).fontColor(colours.onStrong()).set();
	}

	private void explain(int row, Column<?> column) {
		sheet.value(row, 0, SheetText.of(column.header()));
		sheet.value(row, 1, SheetText.of(column.explanation()));
		sheet.value(row, 2, column.isComputed() ? "computed" : "stored");
		sheet.value(row, 3, ColumnLook.kind(column.type()));
		int lines = Math.max(RowHeight.lines(column.header(), WIDTHS[0]), RowHeight.lines(column.explanation(), WIDTHS[1]));
		sheet.rowHeight(row, RowHeight.of(lines));
		List<String> terms = ColumnLook.of(column).terms();
		for (int term = 0; term < terms.size(); term++) {
			sheet.value(row, FIRST_TERM + term, terms.get(term));
		}
		sheet.range(row, 0, row, FIRST_TERM + terms.size()).style().verticalAlignment("top").wrapText(true).set();
		if (column.isComputed()) {
			sheet.range(row, 0, row, 2).style().italic().set();
		}
	}
}
