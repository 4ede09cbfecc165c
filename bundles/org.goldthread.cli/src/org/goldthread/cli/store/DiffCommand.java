package org.goldthread.cli.store;

import java.util.List;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.cli.analysis.ReportFormat;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.words.CommitteeWords;
import org.goldthread.store.words.Difference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what became of a portfolio between two revisions. */
@Command(name = "goldthread store diff", description = "Says what became of a portfolio between two revisions: added, dropped, slipped, pounds moved.")
public final class DiffCommand extends StoreCommand {

	@Parameters(index = "0", paramLabel = "FROM", description = "Number of a revision, or name of a baseline.")
	private String from = "";

	@Parameters(index = "1", paramLabel = "TO", description = "Number of a revision, or name of a baseline.")
	private String to = "";

	@Option(names = "--portfolio", paramLabel = "NAME", description = "The portfolio, by name or id; needed only where there are several.")
	private Optional<String> portfolio = Optional.empty();

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
	private ReportFormat format = ReportFormat.TEXT;

	@Override
	protected int run(Repository repository, Output output) throws StoreException, CommandFailure {
		List<Revision> revisions = new Revisions(repository).of(portfolio);
		Revision earlier = Revisions.named(revisions, from);
		Revision later = Revisions.named(revisions, to);
		List<Difference> differences = CommitteeWords.of(repository.portfolio(earlier), repository.portfolio(later),
				repository.changes(earlier, later));
		if (format == ReportFormat.JSON) {
			output.writeForMachines(DifferenceJson.of(earlier, later, differences));
		} else {
			DifferenceText.print(earlier, later, differences, output.out());
		}
		return ExitCode.DONE;
	}
}
