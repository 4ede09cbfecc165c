package org.goldthread.cli.store;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists revisions. */
@Command(name = "goldthread store log", description = "Lists revisions, newest first: who published what, when, with which message.")
public final class LogCommand extends StoreCommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

	@Option(names = "--portfolio", paramLabel = "NAME", description = "Only this portfolio, by name or id.")
	private Optional<String> portfolio = Optional.empty();

	@Override
	protected int run(Repository repository, Output output) throws StoreException, CommandFailure {
		List<Revision> revisions = portfolio.isPresent() ? new Revisions(repository).of(portfolio) : repository.revisions();
		for (String id : revisions.stream().map(Revision::portfolio).distinct().toList()) {
			List<Revision> own = revisions.stream().filter(revision -> revision.portfolio().equals(id)).toList().reversed();
			output.out().println(own.get(0).portfolioName() + " (" + id + ")");
			own.forEach(revision -> print(revision, output));
		}
		if (revisions.isEmpty()) {
			output.out().println("Nothing was published yet");
		}
		return ExitCode.DONE;
	}

	private static void print(Revision revision, Output output) {
		String who = revision.note().role().isEmpty() ? revision.note().account() : revision.note().account() + ", " + revision.note().role();
		output.out().println("  %4d  %s  %s  %s%s  (entries: %d)".formatted(revision.number(), revision.hash().substring(0, 12),
				TIME.format(revision.publishedAt().atZone(ZoneId.systemDefault())), who,
				revision.baseline().map(name -> "  [" + name + "]").orElse(""), revision.entries()));
		revision.note().message().lines().forEach(line -> output.out().println("        " + line));
	}
}
