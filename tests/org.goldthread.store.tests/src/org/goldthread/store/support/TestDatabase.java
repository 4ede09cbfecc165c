package org.goldthread.store.support;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.Databases;
import org.goldthread.store.database.Database;
import org.goldthread.store.history.Repository;

/**
 * A database for one test.
 *
 * @param name its maker
 * @param url its address
 */
public record TestDatabase(String name, String url) {

	private static final String EMBEDDED = "jdbc:derby:";
	private static final Optional<Credentials> CREDENTIALS = Optional.of(new Credentials("postgres", "postgres"));

	static TestDatabase embedded(Path folder) {
		return new TestDatabase("Derby", EMBEDDED + folder);
	}

	/** A new database of a server. */
	public static TestDatabase of(EmbeddedServer server) {
		return new TestDatabase("PostgreSQL", server.newDatabase());
	}

	/** Makes the repository. */
	public Repository create() throws StoreException {
		return create(Clock.systemUTC());
	}

	/** Makes the repository, with a clock. */
	public Repository create(Clock clock) throws StoreException {
		if (url.startsWith(EMBEDDED)) {
			EmptyRepository.copyTo(Path.of(url.substring(EMBEDDED.length())));
			return Repository.open(database(), clock);
		}
		return Repository.create(Databases.create(url, CREDENTIALS), clock);
	}

	/** Opens the repository. */
	public Repository open() throws StoreException {
		return Repository.open(database(), Clock.systemUTC());
	}

	/** The database itself. */
	public Database database() throws StoreException {
		return Databases.open(url, CREDENTIALS);
	}

	/** The database itself, made if it is not there, without any tables of a repository. */
	public Database newDatabase() throws StoreException {
		return Databases.create(url, CREDENTIALS);
	}

	@Override
	public String toString() {
		return name;
	}
}
