package org.goldthread.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;

/**
 * What an export wrote.
 *
 * @param rows number of rows, without the heading
 * @param withheld number of exempt elements that were left out
 */
public record RegisterExport(int rows, int withheld) {

	/** File name endings, each of which is a format. */
	public static final List<String> ENDINGS = Stream.of(RegisterFormat.values()).map(RegisterFormat::ending).toList();

	/** Whether the ending of a file names a format that registers are written in. */
	public static boolean isPossible(Path file) {
		return RegisterFormat.of(file).isPresent();
	}

	/** Writes a register with the settings that serve most people; see the other method. */
	public static RegisterExport write(Register<?> register, RegisterContext context, Path file) throws IOException {
		return write(register, context, ExportSettings.DEFAULT, file);
	}

	/**
	 * Writes a register of the portfolio of {@code context} in a file, in the format that its ending names.
	 *
	 * @throws IllegalArgumentException when the ending of {@code file} names no format
	 * @throws IOException when the file cannot be written; it is then as it was
	 */
	public static RegisterExport write(Register<?> register, RegisterContext context, ExportSettings settings, Path file) throws IOException {
		RegisterFormat format = RegisterFormat.of(file).orElseThrow(() -> new IllegalArgumentException(
				"A register is written to a file that ends in " + String.join(" or ", ENDINGS)));
		RegisterRows rows = RegisterRows.of(register, context);
		ExportFile.write(file, out -> format.write(rows, settings, out));
		return new RegisterExport(rows.size(), rows.withheld());
	}
}
