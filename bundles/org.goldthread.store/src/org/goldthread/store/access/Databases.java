package org.goldthread.store.access;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database;
import org.goldthread.store.database.EmbeddedDatabase;
import org.goldthread.store.database.ServerDatabase;

/** Finds the database that an address means: {@code jdbc:derby:FOLDER} or {@code jdbc:postgresql://HOST/NAME}, and no other. */
public final class Databases {

	private static final String DERBY = "jdbc:derby:";

	private Databases() {
	}

	/**
	 * Opens the database at an address.
	 *
	 * @param credentials needed for a server, asked for nowhere else
	 * @throws StoreException when there is none, or the address is refused
	 */
	public static Database open(String url, Optional<Credentials> credentials) throws StoreException {
		return ServerAddress.isServer(url) ? server(url, credentials) : EmbeddedDatabase.open(folder(url));
	}

	/** Makes a new embedded database, opens one that is there already, or opens one of a server, where only an administrator makes databases. */
	public static Database create(String url, Optional<Credentials> credentials) throws StoreException {
		if (ServerAddress.isServer(url)) {
			return server(url, credentials);
		}
		Path folder = folder(url);
		return EmbeddedDatabase.isIn(folder) ? EmbeddedDatabase.open(folder) : EmbeddedDatabase.create(folder);
	}

	private static Database server(String url, Optional<Credentials> credentials) throws StoreException {
		ServerAddress address = ServerAddress.of(url);
		return new ServerDatabase(address, credentials.orElseThrow(() -> new StoreException(Kind.REFUSED, "The repository " + address.url()
				+ " needs an account; give it by GOLDTHREAD_DB_USER and GOLDTHREAD_DB_PASSWORD")));
	}

	private static Path folder(String url) throws StoreException {
		String place = url.startsWith(DERBY) ? url.substring(DERBY.length()) : "";
		if (place.isBlank() || place.contains(";") || place.matches("(directory|memory|classpath|jar|//).*")) {
			throw new StoreException(Kind.REFUSED, "The address of the repository must be jdbc:derby:FOLDER or jdbc:postgresql://HOST/DATABASE");
		}
		try {
			return Path.of(place);
		} catch (InvalidPathException e) {
			throw new StoreException(Kind.REFUSED, "The folder of the repository has a name that this system does not allow; name another", e);
		}
	}
}
