package org.goldthread.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.RegisterExport;
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

	@Option(names = "--register", paramLabel = "NAME", description = "The register: risks.")
	private String registerName;

	@Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The file to write; its ending, .csv, is the format.")
	private Path target;

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
		RegisterContext context = RegisterContext.of(PortfolioFiles.read(file), LocalDate.now(), includeExempt);
		RegisterExport export = write(register, context);
		output.out().println(target + ": " + counted(export.rows(), "row") + withheld(export));
		return ExitCode.DONE;
	}

	private RegisterExport write(Register<?> register, RegisterContext context) throws CommandFailure {
		try {
			return RegisterExport.write(register, context, target);
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
