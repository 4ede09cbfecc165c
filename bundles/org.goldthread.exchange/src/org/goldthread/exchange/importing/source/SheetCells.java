package org.goldthread.exchange.importing.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.xlsx.SheetText;

/** Takes the cells of a sheet as a reader sees them: numbers that are shown as days are days, and those shown as per cent are per cent. */
final class SheetCells {

	private static final Pattern NO_LETTERS_OF_DATES = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
	private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
	private static final int LAST_DAY = 2_958_465;
	private static final MathContext DIGITS_OF_SPREADSHEETS = new MathContext(15);

	private SheetCells() {
	}

	static SourceRow of(Row row, boolean from1904) {
		List<Cell> cells = new ArrayList<>(row.getCellCount());
		Map<Integer, String> faults = new HashMap<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
			if (cell != null && cell.getType() == CellType.ERROR) {
				faults.put(i, "The cell shows the error " + cell.getRawValue() + "; correct it in the workbook.");
			}
			cells.add(cell == null || cell.getType() == CellType.ERROR ? Cell.EMPTY : cell(cell, from1904));
		}
		return new SourceRow(row.getRowNum(), cells, faults.isEmpty() ? Map.of() : faults);
	}

	private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
		return switch (cell.getValue()) {
			case null -> Cell.EMPTY;
			case BigDecimal number -> number(number.round(DIGITS_OF_SPREADSHEETS), cell, from1904);
			case Boolean yes -> Cell.yesNo(yes);
			case Object text -> Cell.text(SheetText.original(text.toString()));
		};
	}

	private static Cell number(BigDecimal number, org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
		String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
		if (isDay(number, format)) {
			return new Cell.Day((from1904 ? FIRST_1904 : FIRST_1900).plusDays(number.intValue()));
		}
		return format.contains("%") ? Cell.text(number.movePointRight(2).stripTrailingZeros().toPlainString() + "%") : new Cell.Figure(number);
	}

	private static boolean isDay(BigDecimal number, String format) {
		if (number.signum() <= 0 || number.intValue() < 1 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
			return false;
		}
		String letters = NO_LETTERS_OF_DATES.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
		return !letters.contains("general") && (letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0 || letters.contains("mmm"));
	}
}
