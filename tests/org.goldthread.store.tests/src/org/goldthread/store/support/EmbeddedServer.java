package org.goldthread.store.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server on loopback for all tests of a run, with a new database for each that asks. */
public final class EmbeddedServer implements AutoCloseable {

	/** A loaded machine takes longer than the ten seconds that the server is given usually. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final EmbeddedPostgres server;
	private final AtomicInteger databases = new AtomicInteger();

	private EmbeddedServer() {
		try {
			server = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The server of this run, started by the first who asks. */
	public static EmbeddedServer of(ExtensionContext context) {
		return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(EmbeddedServer.class, key -> new EmbeddedServer(), EmbeddedServer.class);
	}

	/** The address of a new, empty database. */
	public String newDatabase() {
		String name = "test" + databases.incrementAndGet();
		try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
		return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
