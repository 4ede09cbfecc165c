package org.goldthread.benchmarks.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.goldthread.benchmarks.Measure;
import org.goldthread.model.Portfolio;

/** Exports the large register as a workbook in a JVM of its own that may not use more memory than the goal allows, the portfolio included. */
public final class LittleMemory {

	private static final int MEGABYTES = 256;
	private static final double BYTES = 1 << 20;

	private LittleMemory() {
	}

	/**
	 * The figure: what the goal allows when the export succeeds there.
	 *
	 * @throws UncheckedIOException when no JVM can be started
	 */
	static Measure measure(Path folder) {
		Path file = folder.resolve("risks.xlsx");
		try {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + MEGABYTES + "m", "-cp",
					System.getProperty("java.class.path"), LittleMemory.class.getName(), file.toString()).redirectErrorStream(true).start();
			process.getInputStream().transferTo(OutputStream.nullOutputStream());
			double needed = process.waitFor() == 0 ? MEGABYTES : Double.POSITIVE_INFINITY;
			return Measure.against("heap in which 50,000 risks are exported to XLSX, portfolio included; anchor: 256 MB", needed, "MB", MEGABYTES, 1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The export was interrupted", e);
		}
	}

	/**
	 * Makes the portfolio and exports it.
	 *
	 * @param arguments the file to write
	 */
	public static void main(String[] arguments) {
		Portfolio portfolio = ExportTrial.portfolio(ExportTrial.ROWS);
		long before = used();
		ExportTrial.export(portfolio, Path.of(arguments[0]));
		System.out.println("Portfolio " + before / BYTES + " MB, after the export " + used() / BYTES + " MB");
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
