package org.goldthread.cli.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.GoldthreadCommand;
import org.goldthread.cli.Output;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;

import picocli.CommandLine.Option;

/** A command on a repository, which is opened for it and closed after it. */
abstract class StoreCommand extends GoldthreadCommand {

	private static final Set<StoreException.Kind> REFUSALS = Set.of(StoreException.Kind.REFUSED, StoreException.Kind.OUTDATED);

	@Option(names = "--url", paramLabel = "JDBC", description = {
			"jdbc:derby:FOLDER or jdbc:postgresql://HOST/DATABASE; without it the folder Repository in your Goldthread folder.",
			"Name and password of a server come from GOLDTHREAD_DB_USER and GOLDTHREAD_DB_PASSWORD." })
	private String url = "jdbc:derby:" + home().resolve("Repository");

	/** Does what the command is for with the opened repository. */
	protected abstract int run(Repository repository, Output output) throws StoreException, CommandFailure;

	@Override
	protected final int run(Output output) throws CommandFailure {
		try (Repository repository = repository()) {
			return run(repository, output);
		} catch (StoreException e) {
			throw REFUSALS.contains(e.kind()) ? CommandFailure.usage(e.getMessage()) : CommandFailure.file(e.getMessage(), e);
		}
	}

	/** The repository that is worked with. */
	protected Repository repository() throws StoreException {
		return Repository.open(Databases.open(url, credentials()), Clock.systemUTC());
	}

	/** The address that was given, or the usual one. */
	protected final String url() {
		return url;
	}

	/** The account of a server; empty when none is given. */
	protected static Optional<Credentials> credentials() {
		return Optional.ofNullable(System.getenv("GOLDTHREAD_DB_USER"))
				.map(account -> new Credentials(account, Optional.ofNullable(System.getenv("GOLDTHREAD_DB_PASSWORD")).orElse("")));
	}

	private static Path home() {
		return Optional.ofNullable(System.getenv("GOLDTHREAD_HOME")).map(Path::of)
				.orElseGet(() -> Path.of(System.getProperty("user.home"), "Goldthread"));
	}
}
