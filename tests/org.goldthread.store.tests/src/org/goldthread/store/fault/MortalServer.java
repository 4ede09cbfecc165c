package org.goldthread.store.fault;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.goldthread.store.support.TestDatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of its own, which can be killed and comes back with the same data. */
final class MortalServer implements AutoCloseable {

	private final Path data;
	private final int port;
	private EmbeddedPostgres server;

	MortalServer(Path data) throws IOException {
		this.data = data;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		start();
	}

	/** Starts it, also after it was killed. The tests' starter does not write commits to disk at once, as servers do unless told otherwise. */
	void start() throws IOException {
		server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false).setServerConfig("synchronous_commit", "on")
				.setPGStartupWait(Duration.ofMinutes(2)).start();
	}

	TestDatabase newDatabase() throws SQLException {
		try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE goldthread_test");
		}
		return new TestDatabase("PostgreSQL", "jdbc:postgresql://127.0.0.1:" + port + "/goldthread_test");
	}

	/** Id of the process that starts all others of the server. */
	long process() throws IOException {
		return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
	}

	/** Kills all its processes at once, as {@code kill -9} does, and waits until they are gone. */
	void kill() throws Exception {
		ProcessHandle first = ProcessHandle.of(process()).orElseThrow();
		List<ProcessHandle> all = new ArrayList<>(List.of(first));
		first.descendants().forEach(all::add);
		all.forEach(ProcessHandle::destroyForcibly);
		for (ProcessHandle each : all) {
			each.onExit().get();
		}
		forget();
	}

	/** The starter lets go of the data; that there is nothing to stop is no news. */
	private void forget() throws IOException {
		Logger messages = Logger.getLogger(EmbeddedPostgres.class.getName());
		messages.setLevel(Level.OFF);
		try {
			server.close();
		} finally {
			messages.setLevel(null);
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
