package org.goldthread.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.ExportSettings;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.exchange.csv.CsvDelimiter;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Registers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a register of a portfolio as a file. */
@Command(name = "goldthread export", description = "Writes a register of a portfolio as a file.")
public final class ExportCommand extends GoldthreadCommand {

	@Parameters(paramLabel = "FILE", description = "The portfolio.")
	private Path file;

	@Option(names = "--as", paramLabel = "FORMAT", description = "Write the whole portfolio for other tools: mspdi (Microsoft Project XML) or archimate.")
	private String foreignFormat;

	@Option(names = "--register", paramLabel = "NAME", description = {"The register: risks, issues, assumptions, dependencies, milestones, workstreams, savings, costs,",
			"benefits, decisions, scrutiny, principles, outcomes, capabilities, impact or options."})
	private String registerName;

	@Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = {"The file to write; its ending is the format: .csv, .xlsx, .json or .html for a register,",
			".xml for --as."})
	private Path target;

	@Option(names = "--delimiter", paramLabel = "NAME", description = "What stands between values in .csv: comma (unless given), semicolon or tab.")
	private Optional<String> delimiter = Optional.empty();

	@Option(names = "--bom", description = "Start .csv with the mark by which Excel knows UTF-8.")
	private boolean byteOrderMark;

	@Option(names = "--include-exempt", description = "Write elements that are exempt from publication too.")
	private boolean includeExempt;

	@Override
	protected int run(Output output) throws CommandFailure {
		if ((registerName == null) == (foreignFormat == null)) {
			throw CommandFailure.usage("name a register with --register, or a format of other tools with --as");
		}
		if (foreignFormat != null) {
			return ForeignExportRun.as(foreignFormat, includeExempt, target).run(PortfolioFiles.read(file), output.out());
		}
		Register<?> register = Registers.named(registerName).orElseThrow(() -> CommandFailure.usage("there is no register "
				+ registerName + "; the registers are " + String.join(", ", Registers.names())));
		if (!RegisterExport.isPossible(target)) {
			throw CommandFailure.usage("a register cannot be written to " + target + "; choose a name that ends in "
					+ String.join(" or ", RegisterExport.ENDINGS));
		}
		ExportSettings settings = settings();
		RegisterContext context = RegisterContext.of(PortfolioFiles.read(file), LocalDate.now(), includeExempt);
		RegisterExport export = write(register, context, settings);
		output.out().println(target + ": " + counted(export.rows(), "row") + withheld(export));
		return ExitCode.DONE;
	}

	private ExportSettings settings() throws CommandFailure {
		boolean asked = delimiter.isPresent() || byteOrderMark;
		if (asked && RegisterFormat.of(target).filter(RegisterFormat.CSV::equals).isEmpty()) {
			throw CommandFailure.usage("--delimiter and --bom are for registers in .csv; leave them out, or choose a name that ends in .csv");
		}
		return new ExportSettings(delimiter(delimiter.orElse(CsvDelimiter.COMMA.name())), byteOrderMark);
	}

	private static CsvDelimiter delimiter(String name) throws CommandFailure {
		return Stream.of(CsvDelimiter.values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> CommandFailure.usage("there is no delimiter " + name + "; choose comma, semicolon or tab"));
	}

	private RegisterExport write(Register<?> register, RegisterContext context, ExportSettings settings) throws CommandFailure {
		try {
			return RegisterExport.write(register, context, settings, target);
		} catch (IOException e) {
			throw CommandFailure.file(target + " cannot be written (" + Reasons.of(e) + "); choose another name or folder", e);
		}
	}

	private static String withheld(RegisterExport export) {
		return export.withheld() == 0 ? ""
				: "; " + counted(export.withheld(), "exempt row") + " withheld, --include-exempt writes them too";
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
