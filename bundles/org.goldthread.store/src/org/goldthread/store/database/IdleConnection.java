package org.goldthread.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps one connection between two transactions, since connecting to a server takes longer than a small transaction. Threads may share it. */
final class IdleConnection {

	private static final int SECONDS_TO_ANSWER = 10;

	private Optional<Connection> idle = Optional.empty();
	private boolean closed;

	/** The connection that was kept, unless the server ended it meanwhile. */
	Optional<Connection> take() throws SQLException {
		Optional<Connection> taken = swap(Optional.empty());
		if (taken.isPresent() && !taken.get().isValid(SECONDS_TO_ANSWER)) {
			close(taken);
			return Optional.empty();
		}
		return taken;
	}

	/** Keeps a connection that has nothing left to commit; closes it where one is kept already. */
	void keep(Connection connection) throws SQLException {
		if (!connection.isClosed()) {
			close(isKeeping() ? Optional.of(connection) : swap(Optional.of(connection)));
		}
	}

	/** Closes what is kept, and what will be. */
	void close() throws SQLException {
		synchronized (this) {
			closed = true;
		}
		close(swap(Optional.empty()));
	}

	private synchronized boolean isKeeping() {
		return closed || idle.isPresent();
	}

	private synchronized Optional<Connection> swap(Optional<Connection> other) {
		Optional<Connection> before = idle;
		idle = other;
		return before;
	}

	private static void close(Optional<Connection> connection) throws SQLException {
		if (connection.isPresent()) {
			connection.get().close();
		}
	}
}
