package org.goldthread.exchange.importing.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.goldthread.exchange.draft.ImportFailure;

/** Reads the rows of the first sheet of a workbook that can be seen. */
final class WorkbookRows {

	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

	private WorkbookRows() {
	}

	/**
	 * Reads the rows; the readers of workbooks and of XML throw what they like at damaged ones.
	 *
	 * @throws ImportFailure when the workbook is damaged, or more than the limits
	 */
	static void read(Path file, RowCollector rows) throws ImportFailure {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
			Sheet sheet = workbook.getSheets().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE).findFirst()
					.orElseThrow(() -> new ImportFailure(file + " has no sheet that can be seen; show the sheet with the register"));
			try (Stream<Row> all = sheet.openStream()) {
				for (Iterator<Row> each = all.iterator(); each.hasNext();) {
					Row row = each.next();
					rows.checkColumns(row.getRowNum(), row.getCellCount());
					rows.add(SheetCells.of(row, workbook.isDate1904()));
				}
			}
		} catch (IOException | RuntimeException e) {
			throw new ImportFailure(file + " is a damaged workbook; open it in a spreadsheet program and save it again as .xlsx", e);
		}
	}
}
