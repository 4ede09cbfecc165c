package org.goldthread.benchmarks.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.ColumnChoices;
import org.goldthread.exchange.importing.ImportPlan;
import org.goldthread.exchange.importing.RegisterImport;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;

/**
 * Imports a risk register of 50,000 rows from CSV into a portfolio that has none of them, undo history included. The anchor is
 * what no import can do without: Commons CSV goes through the same file, and the same risks are made and added by an edit.
 */
final class ImportTrial {

	private static final int ROWS = 50_000;
	private static final double GOAL = 4;
	private static final int UNMEASURED = 3;
	private static final int MEASURED = 7;
	private static final double NANOSECONDS = 1e6;

	private ImportTrial() {
	}

	/** Measures, and tells the figure. */
	static void run(Consumer<Measure> measures) {
		try {
			Path file = Files.createTempFile("risks", ".csv");
			try {
				write(file);
				Alternation.Medians medians = Alternation.measure(new Importing(file), new Anchor(file), UNMEASURED, MEASURED);
				measures.accept(Measure.against("import 50,000 risks from CSV; anchor: Commons CSV's parse and the model's own creation",
						medians.first() / NANOSECONDS, "ms", medians.second() / NANOSECONDS, GOAL));
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void write(Path file) throws IOException {
		Portfolio portfolio = ManyRisks.surroundings();
		PortfolioResource.holding(portfolio);
		portfolio.getRisks().addAll(ManyRisks.risks(portfolio, ROWS));
		RegisterExport.write(Registers.named("risks").orElseThrow(), RegisterContext.of(portfolio, LocalDate.EPOCH, true), file);
	}

	/** A portfolio without risks, whose indexes are there as in one that is open. */
	private static PortfolioResource fresh() {
		PortfolioResource resource = PortfolioResource.holding(ManyRisks.surroundings());
		resource.referenceIndex();
		resource.nameIndex();
		resource.inverseReferences();
		return resource;
	}

	private static final class Importing implements Alternation.Task {

		private final Path file;
		private PortfolioResource resource = fresh();

		private Importing(Path file) {
			this.file = file;
		}

		@Override
		public void run() {
			try {
				ImportPlan plan = RegisterImport.plan(file, resource, Optional.empty(), ColumnChoices.NONE);
				new EditStack(resource.changeHub()).apply(plan.edit());
				if (plan.added().size() != ROWS) {
					throw new IllegalStateException(plan.summary());
				}
			} catch (ImportFailure e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void undo() {
			resource = fresh();
		}
	}

	private static final class Anchor implements Alternation.Task {

		private final Path file;
		private PortfolioResource resource = fresh();
		private long characters;

		private Anchor(Path file) {
			this.file = file;
		}

		@Override
		public void run() {
			try (Reader text = Files.newBufferedReader(file); CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
				for (CSVRecord row : parser) {
					for (String cell : row) {
						characters += cell.length();
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			Portfolio portfolio = resource.portfolio().orElseThrow();
			new EditStack(resource.changeHub()).apply(Edit.of("Add", () -> portfolio.getRisks().addAll(List.copyOf(ManyRisks.risks(portfolio, ROWS)))));
		}

		@Override
		public void undo() {
			resource = fresh();
		}
	}
}
