package org.goldthread.cli.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.backup.Restore;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a repository from a backup. */
@Command(name = "goldthread store restore", description = {
		"Makes a repository from what store backup wrote, in a new folder or in a database without revisions.",
		"The whole history is verified before; otherwise nothing is written." })
public final class RestoreCommand extends StoreCommand {

	@Parameters(paramLabel = "FILE", description = "The backup.")
	private Path file;

	@Override
	protected Repository repository() throws StoreException {
		try (Restore restore = Restore.from(file)) {
			return restore.into(Databases.create(url(), credentials()), Clock.systemUTC());
		}
	}

	@Override
	protected int run(Repository repository, Output output) throws StoreException {
		List<Revision> revisions = repository.revisions();
		output.out().println(repository.name() + ": restored from " + file + ", revisions: " + revisions.size());
		for (int i = 0; i < revisions.size(); i++) {
			boolean isHead = i == revisions.size() - 1 || !revisions.get(i + 1).portfolio().equals(revisions.get(i).portfolio());
			if (isHead) {
				output.out().println("head " + revisions.get(i).hash() + "  revision " + revisions.get(i).number() + " of \""
						+ revisions.get(i).portfolioName() + "\"");
			}
		}
		return ExitCode.DONE;
	}
}
