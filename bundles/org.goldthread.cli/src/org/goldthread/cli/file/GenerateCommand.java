package org.goldthread.cli.file;

import java.nio.file.Path;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.cli.generate.PortfolioGenerator;
import org.goldthread.document.storage.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a large portfolio for tests and benchmarks. */
@Command(name = "goldthread generate",
		description = "Makes a large, plausible portfolio for tests and benchmarks; the same options always give the same one.")
public final class GenerateCommand extends GoldthreadCommand {

	@Option(names = "--workstreams", required = true, paramLabel = "N", description = "Number of workstreams; each brings about ten elements.")
	private int workstreams;

	@Option(names = "--seed", paramLabel = "S", description = "Another number gives another portfolio; 1 unless given.")
	private long seed = 1;

	@Option(names = "--faults", paramLabel = "PERCENT", description = "Share of elements with a fault, 0 (the default) to 100.")
	private int faults;

	@Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
			description = "The file to write; one that is already there is kept as a backup.")
	private Path file;

	@Override
	protected int run(Output output) throws CommandFailure {
		boolean replaced = PortfolioFiles.replace(file, generator().generate());
		output.out().println(file + ": " + workstreams + (workstreams == 1 ? " workstream" : " workstreams")
				+ (replaced ? "; the earlier file is kept in " + Backups.FOLDER : ""));
		return ExitCode.DONE;
	}

	private PortfolioGenerator generator() throws CommandFailure {
		try {
			return new PortfolioGenerator(workstreams, seed, faults);
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}
}
