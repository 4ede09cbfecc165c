package org.goldthread.benchmarks.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldthread.exchange.register.Cell;

/** Writes values as workbooks with nothing but the values. */
final class BareWorkbooks {

	private static final int BATCH = 200;

	private BareWorkbooks() {
	}

	/** Writes with fastexcel. */
	static void fastexcel(List<List<Cell>> rows, Path file) {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Bare", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Risks");
			for (int row = 0; row < rows.size(); row++) {
				List<Cell> cells = rows.get(row);
				for (int column = 0; column < cells.size(); column++) {
					switch (cells.get(column)) {
						case Cell.Words words -> sheet.value(row, column, words.text());
						case Cell.Figure figure -> sheet.value(row, column, figure.number());
						case Cell.Day day -> sheet.value(row, column, day.date());
						case Cell.Empty empty -> {
						}
					}
				}
				if (row % BATCH == 0) {
					sheet.flush();
				}
			}
			workbook.finish();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes with POI's streaming writer. */
	static void poi(List<List<Cell>> rows, Path file) {
		try (OutputStream out = Files.newOutputStream(file); SXSSFWorkbook workbook = new SXSSFWorkbook(BATCH)) {
			Sheet sheet = workbook.createSheet("Risks");
			for (int index = 0; index < rows.size(); index++) {
				Row row = sheet.createRow(index);
				List<Cell> cells = rows.get(index);
				for (int column = 0; column < cells.size(); column++) {
					switch (cells.get(column)) {
						case Cell.Words words -> row.createCell(column).setCellValue(words.text());
						case Cell.Figure figure -> row.createCell(column).setCellValue(figure.number().doubleValue());
						case Cell.Day day -> row.createCell(column).setCellValue(day.date());
						case Cell.Empty empty -> {
						}
					}
				}
			}
			workbook.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
