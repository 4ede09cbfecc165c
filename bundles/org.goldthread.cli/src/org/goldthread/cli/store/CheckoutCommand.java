package org.goldthread.cli.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a revision as a working copy. */
@Command(name = "goldthread store checkout", description = "Writes a revision to a new file, the newest one unless told otherwise.")
public final class CheckoutCommand extends StoreCommand {

	@Option(names = "--portfolio", paramLabel = "NAME", description = "The portfolio, by name or id; needed only where there are several.")
	private Optional<String> portfolio = Optional.empty();

	@Option(names = "--revision", paramLabel = "N", description = "Number of the revision.")
	private Optional<String> number = Optional.empty();

	@Option(names = "--baseline", paramLabel = "NAME", description = "Name of the baseline.")
	private Optional<String> baseline = Optional.empty();

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file to write; it must not be there yet.")
	private Path file;

	@Override
	protected int run(Repository repository, Output output) throws StoreException, CommandFailure {
		if (number.isPresent() && baseline.isPresent()) {
			throw CommandFailure.usage("--revision and --baseline both name a revision; give one of them");
		}
		List<Revision> revisions = new Revisions(repository).of(portfolio);
		Optional<String> name = number.or(() -> baseline);
		Revision revision = name.isPresent() ? Revisions.named(revisions, name.get()) : revisions.get(revisions.size() - 1);
		PortfolioFiles.create(file, repository.portfolio(revision));
		output.out().println(file + ": revision " + revision.number() + revision.baseline().map(known -> " (\"" + known + "\")").orElse("")
				+ " of \"" + revision.portfolioName() + "\"");
		return ExitCode.DONE;
	}
}
