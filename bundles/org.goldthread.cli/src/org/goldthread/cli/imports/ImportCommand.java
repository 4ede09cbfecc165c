package org.goldthread.cli.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.ChoicesFile;
import org.goldthread.exchange.importing.ImportPlan;
import org.goldthread.exchange.importing.RegisterImport;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a register, a schedule or an ArchiMate model into a portfolio. */
@Command(name = "goldthread import", description = "Reads a register (CSV, .xlsx), a schedule (Microsoft Project, GanttProject and others) or an "
		+ "ArchiMate exchange file into a portfolio.")
public final class ImportCommand extends GoldthreadCommand {

	@Parameters(paramLabel = "SRC", description = "The file to read: CSV with any delimiter, a workbook (.xlsx), or a file of a schedule or model by its ending.")
	private Path source;

	@Option(names = "--into", required = true, paramLabel = "FILE", description = "The portfolio that it is read into.")
	private Path target;

	@Option(names = "--register", paramLabel = "NAME", description = "The register that the rows belong to; found by the headings unless given.")
	private String registerName;

	@Option(names = "--dry-run", description = "Say what would change, and change nothing.")
	private boolean dryRun;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The file to write; unless given FILE itself is saved.")
	private Path output;

	@Option(names = "--column", paramLabel = "HEADING=COLUMN",
			description = "The column of the register for a heading of SRC; \"HEADING=\" passes it over. Kept for the next time.")
	private final Map<String, String> columns = new TreeMap<>();

	@Option(names = "--choices", paramLabel = "FILE", description = "Where the choices of --column are kept; in the Goldthread folder unless given.")
	private Path choicesFile;

	@Override
	protected int run(Output out) throws CommandFailure {
		Optional<Register<?>> register = register();
		if (ForeignImportRun.isMeant(source) && register.isPresent()) {
			throw CommandFailure.usage("--register is for CSV and workbooks; " + source.getFileName() + " is a schedule or a model");
		}
		PortfolioDocument document = open();
		try {
			return ForeignImportRun.isMeant(source) ? new ForeignImportRun(source, dryRun, Optional.ofNullable(output)).run(document, out.out())
					: run(document, register, out);
		} finally {
			document.close();
		}
	}

	private int run(PortfolioDocument document, Optional<Register<?>> register, Output out) throws CommandFailure {
		ImportPlan plan = plan(document, register);
		new ImportReport(out.out(), dryRun).print(plan);
		if (!dryRun) {
			plan.apply(document);
			save(document, plan);
		}
		out.out().println(plan.summary());
		return plan.refusedRows() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private Optional<Register<?>> register() throws CommandFailure {
		if (registerName == null) {
			if (!columns.isEmpty()) {
				throw CommandFailure.usage("--column needs --register, since each register has columns of its own");
			}
			return Optional.empty();
		}
		return Optional.of(Registers.named(registerName).orElseThrow(() -> CommandFailure.usage("there is no register " + registerName
				+ "; the registers are " + String.join(", ", Registers.names()))));
	}

	private PortfolioDocument open() throws CommandFailure {
		try {
			PortfolioDocument document = PortfolioDocument.open(target, DocumentSettings.headless());
			if (document.readOnlyReason().isPresent()) {
				throw CommandFailure.file(document.readOnlyReason().get(), null);
			}
			return document;
		} catch (DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}

	private ImportPlan plan(PortfolioDocument document, Optional<Register<?>> register) throws CommandFailure {
		ChoicesFile choices = choicesFile == null ? ChoicesFile.in(home()) : new ChoicesFile(choicesFile);
		try {
			if (!columns.isEmpty()) {
				checkColumns(register.orElseThrow(), document);
				choices.keep(register.orElseThrow().name(), columns);
			}
			return RegisterImport.plan(source, document.resource(), register, choices);
		} catch (ImportFailure e) {
			throw CommandFailure.file(e.getMessage(), e);
		} catch (UncheckedIOException e) {
			throw CommandFailure.file(choices.file() + " cannot be written; name another file with --choices", e);
		}
	}

	private void checkColumns(Register<?> register, PortfolioDocument document) throws CommandFailure {
		for (String column : columns.values()) {
			if (!column.isEmpty() && register.columns(document.portfolio()).stream().noneMatch(each -> each.header().equals(column))) {
				throw CommandFailure.usage("the " + register.title().toLowerCase(Locale.UK) + " has no column " + column
						+ "; docs/registers.md lists its columns");
			}
		}
	}

	private void save(PortfolioDocument document, ImportPlan plan) throws CommandFailure {
		try {
			if (output != null) {
				document.saveAs(output);
			} else if (!plan.changesNothing()) {
				document.save();
			}
		} catch (DocumentException e) {
			throw CommandFailure.file(e.getMessage(), e);
		}
	}

	private static Path home() {
		String home = System.getenv("GOLDTHREAD_HOME");
		return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), "Goldthread") : Path.of(home);
	}
}
