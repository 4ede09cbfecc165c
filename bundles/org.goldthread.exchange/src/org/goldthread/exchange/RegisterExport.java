package org.goldthread.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.exchange.csv.CsvRegister;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterTable;

/**
 * What an export wrote.
 *
 * @param rows number of rows, without the heading
 * @param withheld number of exempt elements that were left out
 */
public record RegisterExport(int rows, int withheld) {

	/** File name endings, each of which is a format. */
	public static final List<String> ENDINGS = List.of(".csv");

	/** Whether the ending of a file names a format that registers are written in. */
	public static boolean isPossible(Path file) {
		return ENDINGS.stream().anyMatch(ending -> file.toString().endsWith(ending));
	}

	/**
	 * Writes a register of the portfolio of {@code context} in a file, in UTF-8.
	 *
	 * @throws IllegalArgumentException when the ending of {@code file} names no format
	 * @throws IOException when the file cannot be written; it is then as it was
	 */
	public static RegisterExport write(Register<?> register, RegisterContext context, Path file) throws IOException {
		if (!isPossible(file)) {
			throw new IllegalArgumentException("A register is written to a file that ends in " + String.join(" or ", ENDINGS));
		}
		RegisterTable table = RegisterTable.of(register, context);
		StringBuilder text = new StringBuilder();
		CsvRegister.write(table, text);
		ExportFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		return new RegisterExport(table.rows().size(), table.withheld());
	}
}
