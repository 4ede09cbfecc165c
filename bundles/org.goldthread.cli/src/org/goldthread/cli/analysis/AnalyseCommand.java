package org.goldthread.cli.analysis;

import java.nio.file.Path;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints coverage of the outcomes, dates and loops of hand-overs, and savings by year. */
@Command(name = "goldthread analyse",
		description = "Prints what serves each outcome, the critical path, late hand-overs, loops, and savings by year.")
public final class AnalyseCommand extends GoldthreadCommand {

	@Parameters(index = "0", paramLabel = "FILE", description = "The portfolio.")
	private Path file;

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
	private ReportFormat format = ReportFormat.TEXT;

	@Override
	protected int run(Output output) throws CommandFailure {
		Analysis analysis = Analysis.of(file.toString(), PortfolioFiles.read(file));
		if (format == ReportFormat.JSON) {
			output.writeForMachines(AnalysisJson.of(analysis));
		} else {
			CoverageText.print(analysis.coverage(), output.out());
			NetworkText.print(analysis, output.out());
			SavingsText.print(analysis.savings(), output.out());
			if (analysis.isIllustrative()) {
				new Lines(output.out()).heading(Phrases.ILLUSTRATIVE);
			}
		}
		return ExitCode.DONE;
	}
}
