package org.goldthread.cli.file;

import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a portfolio. */
@Command(name = "goldthread new", description = "Starts a portfolio in a new file.")
public final class NewCommand extends GoldthreadCommand {

	@Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
	private Path file;

	@Option(names = "--template", paramLabel = "NAME",
			description = "standard (the default: vision, programme, operating model, risk scale and outcomes map to fill in) or empty.")
	private PortfolioTemplate template = PortfolioTemplate.STANDARD;

	@Override
	protected int run(Output output) throws CommandFailure {
		PortfolioFiles.create(file, template.portfolio(nameOf(file)));
		output.out().println(file + ": new portfolio");
		return ExitCode.DONE;
	}

	private static String nameOf(Path file) {
		String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
