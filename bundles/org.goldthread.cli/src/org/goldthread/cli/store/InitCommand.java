package org.goldthread.cli.store;

import java.time.Clock;

import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;

import picocli.CommandLine.Command;

/** Makes a repository. */
@Command(name = "goldthread store init", description = "Makes a repository, or brings one of an older version up to date.")
public final class InitCommand extends StoreCommand {

	@Override
	protected Repository repository() throws StoreException {
		return Repository.create(Databases.create(url(), credentials()), Clock.systemUTC());
	}

	@Override
	protected int run(Repository repository, Output output) {
		output.out().println("The repository " + repository.name() + " is ready");
		return ExitCode.DONE;
	}
}
