package org.goldthread.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.ServerAddress;
import org.goldthread.store.database.ServerDatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Databases of a PostgreSQL that is started on loopback and goes afterwards. Each commit waits for the device, as it is set up by its makers. */
final class ServerPlace implements StorePlace {

	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final Credentials CREDENTIALS = new Credentials("postgres", "postgres");

	private final EmbeddedPostgres server;
	private int databases;

	/** @throws IOException when it cannot be started on this machine */
	ServerPlace() throws IOException {
		server = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on").start();
	}

	@Override
	public String maker() {
		return "PostgreSQL";
	}

	@Override
	public Address newDatabase() {
		String name = "database" + ++databases;
		try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
		String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
		return () -> new ServerDatabase(ServerAddress.of(url), CREDENTIALS, true);
	}

	@Override
	public void close() {
		try {
			server.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
