package org.goldthread.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database;

/** One table with a row for each element, and one row that is updated again and again. */
final class BareRow implements AutoCloseable {

	private static final int ROWS_AT_ONCE = 1000;
	private static final String TEXT = "x".repeat(400);
	private static final String UPDATE = "UPDATE bare SET content = ? WHERE id = ?";

	private final StorePlace.Address address;
	private Database database;
	private Connection connection;
	private PreparedStatement update;
	private int updates;

	/** Makes the table, with so many rows. */
	BareRow(StorePlace place, int rows) throws StoreException, SQLException {
		address = place.newDatabase();
		open();
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE SCHEMA goldthread"); // so that the database is kept
			statement.execute("CREATE TABLE goldthread.schema_steps (step INTEGER)");
			statement.execute("CREATE TABLE bare (id INTEGER NOT NULL PRIMARY KEY, content VARCHAR(4000) NOT NULL)");
		}
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?)")) {
			for (int i = 0; i < rows; i++) {
				insert.setInt(1, i);
				insert.setString(2, TEXT);
				insert.addBatch();
				if (i % ROWS_AT_ONCE == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
		connection.commit();
		update = connection.prepareStatement(UPDATE);
	}

	/** Updates the row and commits. */
	void update() {
		try {
			update.setString(1, TEXT + ++updates);
			update.setInt(2, updates % ROWS_AT_ONCE);
			update.executeUpdate();
			connection.commit();
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens the database, updates, and closes it again. */
	void updateFromClosed() {
		try {
			open();
			update = connection.prepareStatement(UPDATE);
			update();
			close();
		} catch (SQLException | StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws StoreException, SQLException {
		if (!connection.isClosed()) {
			connection.close();
			database.close();
		}
	}

	private void open() throws StoreException, SQLException {
		database = address.open();
		connection = database.connect();
		connection.setAutoCommit(false);
	}
}
