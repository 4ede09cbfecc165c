package org.goldthread.cli.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.foreign.ForeignExport;
import org.goldthread.exchange.foreign.ForeignFormat;
import org.goldthread.model.Portfolio;

/**
 * Writes a portfolio in the format of another tool, and prints what that has no words for.
 *
 * @param format the format
 * @param includeExempt whether what is exempt from publication is written too
 * @param target the file to write
 */
record ForeignExportRun(ForeignFormat format, boolean includeExempt, Path target) {

	/**
	 * A run in the format of a name.
	 *
	 * @throws CommandFailure when there is no such format
	 */
	static ForeignExportRun as(String name, boolean includeExempt, Path target) throws CommandFailure {
		return new ForeignExportRun(ForeignFormat.named(name).orElseThrow(() -> CommandFailure.usage("there is no format " + name
				+ "; the formats are " + String.join(", ", ForeignFormat.names()))), includeExempt, target);
	}

	/**
	 * Writes the file.
	 *
	 * @return the exit code
	 * @throws CommandFailure when it cannot be written
	 */
	int run(Portfolio portfolio, PrintStream out) throws CommandFailure {
		try {
			ForeignExport export = format.write(portfolio, includeExempt, target);
			export.unmapped().forEach(left -> out.println("left out: " + left.toString().strip().replaceAll("\\s+", " ")));
			out.println(target + ": " + export.written() + withheld(export.withheld()));
			return ExitCode.DONE;
		} catch (IOException e) {
			throw CommandFailure.file(target + " cannot be written (" + Reasons.of(e) + "); choose another name or folder", e);
		}
	}

	private static String withheld(int number) {
		return number == 0 ? "" : "; " + number + (number == 1 ? " exempt thing" : " exempt things") + " withheld, --include-exempt writes them too";
	}
}
