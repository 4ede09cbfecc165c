package org.goldthread.benchmarks.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.exchange.ExportFile;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/**
 * Exports a risk register of 50,000 rows. The anchors are given every cell beforehand and only write: a buffered writer the
 * same text, fastexcel the same values without any look. What is exported has to be read from the model as well.
 */
final class ExportTrial {

	static final int ROWS = 50_000;
	private static final double CSV_GOAL = 3;
	private static final double XLSX_GOAL = 1.4;
	private static final double POI_GOAL = 1;
	private static final int CSV_UNMEASURED = 8;
	private static final int CSV_MEASURED = 9;
	private static final int UNMEASURED = 3;
	private static final int MEASURED = 5;
	private static final double NANOSECONDS = 1e6;

	private final Path folder;
	private final Portfolio portfolio = portfolio(ROWS);

	private ExportTrial(Path folder) {
		this.folder = folder;
	}

	/** Measures, and tells the figures. */
	static void run(Consumer<Measure> measures) {
		try {
			Path folder = Files.createTempDirectory("exports");
			try {
				new ExportTrial(folder).measure(measures);
			} finally {
				for (String ending : List.of(".csv", ".xlsx", ".text", ".bare")) {
					Files.deleteIfExists(folder.resolve("risks" + ending));
				}
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A portfolio with so many risks. */
	static Portfolio portfolio(int risks) {
		Portfolio portfolio = ManyRisks.surroundings();
		PortfolioResource.holding(portfolio);
		portfolio.getRisks().addAll(ManyRisks.risks(portfolio, risks));
		return portfolio;
	}

	/** Exports to a file whose ending is the format. */
	static void export(Portfolio portfolio, Path file) {
		try {
			RegisterExport.write(Registers.named("risks").orElseThrow(), context(portfolio), file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void measure(Consumer<Measure> measures) throws IOException {
		Path csv = folder.resolve("risks.csv");
		export(portfolio, csv);
		List<String> text = Files.readAllLines(csv);
		Alternation.Medians ofCsv = Alternation.measure(() -> export(portfolio, csv), () -> write(text), CSV_UNMEASURED, CSV_MEASURED);
		measures.accept(Measure.against("export 50,000 risks to CSV; anchor: a buffered writer of the same text", ofCsv.first() / NANOSECONDS, "ms",
				ofCsv.second() / NANOSECONDS, CSV_GOAL));
		RegisterRows rows = RegisterRows.of(Registers.named("risks").orElseThrow(), context(portfolio));
		List<List<Cell>> cells = IntStream.range(0, rows.size()).mapToObj(rows::cells).toList();
		Path xlsx = folder.resolve("risks.xlsx");
		Path bare = folder.resolve("risks.bare");
		Alternation.Medians ofXlsx = Alternation.measure(() -> export(portfolio, xlsx), () -> BareWorkbooks.fastexcel(cells, bare), UNMEASURED, MEASURED);
		measures.accept(Measure.against("export 50,000 risks to XLSX; anchor: bare fastexcel with the same values", ofXlsx.first() / NANOSECONDS, "ms",
				ofXlsx.second() / NANOSECONDS, XLSX_GOAL));
		Alternation.Medians ofPoi = Alternation.measure(() -> export(portfolio, xlsx), () -> BareWorkbooks.poi(cells, bare), 1, MEASURED);
		measures.accept(Measure.against("export 50,000 risks to XLSX; anchor: POI's streaming writer with the same values", ofPoi.first() / NANOSECONDS,
				"ms", ofPoi.second() / NANOSECONDS, POI_GOAL));
		measures.accept(LittleMemory.measure(folder));
	}

	private void write(List<String> lines) {
		try {
			ExportFile.write(folder.resolve("risks.text"), out -> {
				Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
				for (String line : lines) {
					text.write(line);
					text.write("\r\n");
				}
				text.flush();
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static RegisterContext context(Portfolio portfolio) {
		return new RegisterContext(portfolio, LocalDate.of(2018, 9, 18), true);
	}
}
