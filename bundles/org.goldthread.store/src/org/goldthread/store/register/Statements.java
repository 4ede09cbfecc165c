package org.goldthread.store.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prepared statements by their text, each of which sends many rows at once. What still waits is sent by {@link #send}. */
final class Statements implements AutoCloseable {

	private static final int ROWS_AT_ONCE = 1000;

	private final Connection connection;
	private final Map<String, Waiting> known = new LinkedHashMap<>();

	/** A statement and the number of its rows that were not sent yet. */
	private static final class Waiting {

		private final PreparedStatement statement;
		private int rows;

		private Waiting(PreparedStatement statement) {
			this.statement = statement;
		}

		private void send() throws SQLException {
			if (rows > 0) {
				statement.executeBatch();
				rows = 0;
			}
		}
	}

	/** Fills the parameters of one row. */
	interface Row {

		/** Fills all parameters. */
		void fill(PreparedStatement statement) throws SQLException;
	}

	Statements(Connection connection) {
		this.connection = connection;
	}

	/** Adds a row to those that a statement sends. */
	void add(String sql, Row row) throws SQLException {
		Waiting waiting = known.get(sql);
		if (waiting == null) {
			waiting = new Waiting(connection.prepareStatement(sql));
			known.put(sql, waiting);
		}
		row.fill(waiting.statement);
		waiting.statement.addBatch();
		if (++waiting.rows == ROWS_AT_ONCE) {
			waiting.send();
		}
	}

	/** Sends all rows that still wait. */
	void send() throws SQLException {
		for (Waiting waiting : known.values()) {
			waiting.send();
		}
	}

	@Override
	public void close() throws SQLException {
		for (Waiting waiting : known.values()) {
			waiting.statement.close();
		}
	}
}
