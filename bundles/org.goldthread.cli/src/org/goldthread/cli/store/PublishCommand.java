package org.goldthread.cli.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.merge.Renumbering;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a working copy as a new revision. */
@Command(name = "goldthread store publish", description = {
		"Publishes a portfolio as a new revision; what others published meanwhile is merged into it.",
		"The file remembers the revision. Conflicts are listed, and then nothing is published." })
public final class PublishCommand extends StoreCommand {

	@Parameters(paramLabel = "FILE", description = "The portfolio.")
	private Path file;

	@Option(names = {"-m", "--message"}, paramLabel = "TEXT", required = true, description = "What changed, and why.")
	private String message = "";

	@Option(names = "--baseline", paramLabel = "NAME", description = "A name to find the revision by, such as \"Cabinet 2018-09-18\".")
	private Optional<String> baseline = Optional.empty();

	@Option(names = "--role", paramLabel = "ROLE", description = "The role that you publish in, such as \"Programme manager\".")
	private String role = "";

	@Override
	protected int run(Repository repository, Output output) throws StoreException, CommandFailure {
		Portfolio portfolio = PortfolioFiles.read(file);
		WorkingCopy copy = repository.workingCopy(portfolio);
		PublishResult result = repository.publish(copy, note(), baseline.map(String::strip), Map.of());
		if (!result.conflicts().isEmpty()) {
			ConflictText.print(result.conflicts(), portfolio, output);
			return ExitCode.FINDINGS;
		}
		if (result.revision().isEmpty()) {
			output.out().println(file + ": nothing to publish, " + whyNothing(copy, repository));
			return ExitCode.DONE;
		}
		Revision revision = result.revision().get();
		report(revision, result, output);
		if (result.merged()) {
			PortfolioFiles.replace(file, repository.portfolio(revision));
		} else {
			Repository.stamp(portfolio, revision);
			PortfolioFiles.replace(file, portfolio);
		}
		return ExitCode.DONE;
	}

	private static String whyNothing(WorkingCopy copy, Repository repository) throws StoreException {
		int origin = copy.origin().map(Revision::number).orElseThrow();
		int newest = repository.revisions(copy.portfolio()).getLast().number();
		if (origin == newest) {
			return "it is as revision " + origin;
		}
		return (copy.changes().isEmpty() ? "it is as revision " + origin + ", but revision " + newest + " is the newest"
				: "revision " + newest + ", the newest, holds its changes already") + "; check that out to go on from there";
	}

	private void report(Revision revision, PublishResult result, Output output) {
		output.out().println(file + ": published as revision " + revision.number()
				+ revision.baseline().map(name -> " (\"" + name + "\")").orElse("") + ", entries changed: " + revision.entries()
				+ (result.merged() ? ", merged with what others published" : ""));
		for (Renumbering renumbering : result.renumberings()) {
			output.out().println("  " + renumbering.before() + " was taken meanwhile, and is " + renumbering.after() + " now");
		}
		output.out().println("head " + revision.hash());
	}

	private PublishingNote note() throws CommandFailure {
		try {
			return new PublishingNote(System.getProperty("user.name"), role.strip(), message.strip());
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}
}
