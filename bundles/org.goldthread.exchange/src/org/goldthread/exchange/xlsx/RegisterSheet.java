package org.goldthread.exchange.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.exchange.title.TitleBlock;
import org.goldthread.model.GoldthreadPackage.Literals;

/** The sheet that holds the rows: headings in the first row, then a row for each element. */
final class RegisterSheet {

	private static final int BATCH = 200;
	private static final int SPARE_ROWS = 1_000;
	private static final double HEADING_HEIGHT = 48;
	private static final String MARGIN_FONT = "Calibri";
	private static final int MARGIN_SIZE = 9;
	/** Excel takes 1900 for a leap year, so that serial numbers before this day mean another one to other programs. */
	private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

	private final Worksheet sheet;
	private final Worksheet explanations;
	private final RegisterRows rows;
	private final TitleBlock title;
	private final SheetColours colours;
	private final List<ColumnLook> looks;

	RegisterSheet(Worksheet sheet, Worksheet explanations, RegisterRows rows, TitleBlock title, SheetColours colours) {
		this.sheet = sheet;
		this.explanations = explanations;
		this.rows = rows;
		this.title = title;
		this.colours = colours;
		looks = rows.columns().stream().map(ColumnLook::of).toList();
	}

	void write() throws IOException {
		arrange();
		writeHeadings();
		sheet.flush();
		for (int from = 0; from < rows.size(); from += BATCH) {
			writeBatch(from, Math.min(from + BATCH, rows.size()));
			sheet.flush();
		}
		sheet.setAutoFilter(0, 0, rows.size(), looks.size() - 1);
		offerTerms();
		markIllustrative();
		sheet.finish();
	}

	private void arrange() {
		for (int column = 0; column < looks.size(); column++) {
			ColumnLook look = looks.get(column);
			sheet.width(column, look.width());
			sheet.style(column).format(look.format()).horizontalAlignment(look.alignment()).indent(look.indent()).verticalAlignment("top")
					.wrapText(look.wrapped()).borderStyle(BorderStyle.THIN).borderColor(colours.line()).set();
		}
		sheet.freezePane(1, 1);
		sheet.paperSize(PaperSize.A3_PAPER);
		sheet.pageOrientation("landscape");
		sheet.repeatRows(0);
		sheet.repeatCols(0);
		sheet.setTabColor(colours.strong());
		sheet.header(marginText(title.register()), Position.LEFT, MARGIN_FONT, MARGIN_SIZE);
		sheet.header(marginText(title.classification().words()), Position.RIGHT, MARGIN_FONT, MARGIN_SIZE);
		sheet.footer(marginText(title.origin()), Position.LEFT, MARGIN_FONT, MARGIN_SIZE);
		sheet.footer("Page &P of &N", Position.RIGHT, MARGIN_FONT, MARGIN_SIZE);
	}

	/** Text of a page margin, where an ampersand starts a code unless it is doubled. */
	private static String marginText(String text) {
		return SheetText.of(text).replace("&", "&&");
	}

	private void writeHeadings() {
		for (int index = 0; index < looks.size(); index++) {
			Column<?> column = rows.columns().get(index);
			sheet.value(0, index, SheetText.of(column.header()));
			StyleSetter style = sheet.style(0, index).bold().wrapText(true).horizontalAlignment("left").indent(ColumnLook.INDENT)
					.verticalAlignment("center");
			if (column.isComputed()) {
				style.italic().fillColor(colours.pale()).fontColor(colours.ink()).set();
			} else {
				style.fillColor(colours.strong()).fontColor(colours.onStrong()).set();
			}
		}
		sheet.rowHeight(0, HEADING_HEIGHT);
	}

	/** Writes some rows, and the look of their cells; where a column holds nothing in any of them, the look of the column serves. */
	private void writeBatch(int from, int to) {
		boolean[] filled = new boolean[looks.size()];
		for (int row = from; row < to; row++) {
			List<Cell> cells = rows.cells(row);
			int lines = 1;
			for (int column = 0; column < cells.size(); column++) {
				write(row + 1, column, cells.get(column));
				filled[column] |= cells.get(column) != Cell.EMPTY;
				lines = Math.max(lines, lines(cells.get(column), looks.get(column)));
			}
			if (lines > 1) {
				sheet.rowHeight(row + 1, RowHeight.of(lines));
			}
		}
		for (int column = 0; column < looks.size(); column++) {
			if (!filled[column]) {
				continue;
			}
			ColumnLook look = looks.get(column);
			sheet.range(from + 1, column, to, column).style().format(look.format()).horizontalAlignment(look.alignment())
					.indent(look.indent()).verticalAlignment("top").wrapText(look.wrapped()).borderStyle(BorderStyle.THIN)
					.borderColor(colours.line()).set();
		}
	}

	private static int lines(Cell cell, ColumnLook look) {
		return look.wrapped() && cell instanceof Cell.Words(String text) ? RowHeight.lines(text, look.room()) : 1;
	}

	private void write(int row, int column, Cell cell) {
		switch (cell) {
			case Cell.Words words -> writeText(row, column, SheetText.of(words.text()));
			case Cell.Figure figure -> sheet.value(row, column, plain(figure.number()));
			case Cell.Day day -> writeDay(row, column, day.date());
			case Cell.Empty empty -> {
			}
		}
	}

	/** Text that many rows have is written once and named by all; long text stands in its cell, so that it is not kept in memory. */
	private void writeText(int row, int column, String text) {
		ValueType type = rows.columns().get(column).type();
		boolean shared = type != ValueType.TEXT && type != ValueType.ENTRIES;
		if (shared || Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
			sheet.value(row, column, text);
		} else {
			sheet.inlineString(row, column, text);
		}
	}

	private void writeDay(int row, int column, LocalDate day) {
		if (day.isBefore(FIRST_SAFE_DAY)) {
			sheet.value(row, column, day.toString());
		} else {
			sheet.value(row, column, day);
		}
	}

	private static BigDecimal plain(BigDecimal number) {
		return number.scale() < 0 ? number.setScale(0) : number;
	}

	/** Lets cells of fixed terms be chosen from a list, those of rows to be added too. */
	private void offerTerms() {
		for (int column = 0; column < looks.size(); column++) {
			int terms = looks.get(column).terms().size();
			if (terms > 0) {
				Range offered = ColumnsSheet.terms(explanations, column, terms);
				sheet.range(1, column, rows.size() + SPARE_ROWS, column).validateWithList(offered).allowBlank(true)
						.errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle("Not one of the terms")
						.error("Choose a term from the list, or leave the cell empty.");
			}
		}
	}

	/** Shows rows whose column Illustrative says Y in italics, also when that is changed in the workbook. */
	private void markIllustrative() {
		for (int column = 0; column < looks.size(); column++) {
			if (rows.columns().get(column).storage().equals(new Storage.Attribute(Literals.ELEMENT__ILLUSTRATIVE))) {
				String letters = sheet.range(0, column, 0, column).toString().replaceAll("[0-9:].*", "");
				sheet.range(1, 0, rows.size() + SPARE_ROWS, looks.size() - 1).style().italic().fontColor(colours.muted())
						.set(new ConditionalFormattingExpressionRule("$" + letters + "2=\"Y\"", false));
			}
		}
	}
}
