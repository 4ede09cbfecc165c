package org.goldthread.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Timestamps;

/** The tables of a repository, made in small numbered steps that are never changed once they were released. */
public final class Schema {

	private static final List<String> STEPS = List.of("1-history.sql", "2-portfolio-tables.sql", "3-operating-model-tables.sql", "4-programme-tables.sql",
			"5-money-tables.sql", "6-risk-tables.sql", "7-governance-tables.sql", "8-diagram-tables.sql",
			"9-shared-views.sql", "10-risk-views.sql", "11-programme-views.sql", "12-money-views.sql", "13-governance-views.sql", "14-year-views.sql");

	private Schema() {
	}

	/**
	 * Makes what is missing, in the transaction of the connection.
	 *
	 * @throws StoreException when the repository was made by a newer version; then nothing was changed
	 */
	public static void complete(Connection connection, String name) throws SQLException, StoreException {
		int done = applied(connection);
		if (done > STEPS.size()) {
			throw newer(name);
		}
		for (int step = done + 1; step <= STEPS.size(); step++) {
			for (String statement : statements(STEPS.get(step - 1))) {
				try (Statement execution = connection.createStatement()) {
					execution.execute(statement);
				}
			}
			try (PreparedStatement note = connection.prepareStatement("INSERT INTO goldthread.schema_steps VALUES (?, ?)")) {
				note.setInt(1, step);
				Timestamps.set(note, 2, Instant.now());
				note.executeUpdate();
			}
		}
	}

	/**
	 * Makes sure that a repository has the tables of this version.
	 *
	 * @throws StoreException when it has none, older or newer ones
	 */
	public static void check(Connection connection, String name) throws SQLException, StoreException {
		int applied = appliedAtOnce(connection);
		if (applied == 0) {
			throw new StoreException(Kind.MISSING, name + " holds no repository of Goldthread; make one with: store init");
		}
		if (applied < STEPS.size()) {
			throw new StoreException(Kind.OUTDATED, name + " was made by an older version of Goldthread; bring it up to date with: store init");
		}
		if (applied > STEPS.size()) {
			throw newer(name);
		}
	}

	/** Whether a repository has the tables of this version, no fewer and no more. */
	public static boolean isComplete(Connection connection) throws SQLException {
		return appliedAtOnce(connection) == STEPS.size();
	}

	private static StoreException newer(String name) {
		return new StoreException(Kind.REFUSED, name + " was made by a newer version of Goldthread; use that one");
	}

	/** Asks at once, and only after a failure, which takes back the transaction, whether there is a table to ask. */
	private static int appliedAtOnce(Connection connection) throws SQLException {
		try {
			return lastStep(connection);
		} catch (SQLException e) {
			connection.rollback();
			if (isThere(connection)) {
				throw e;
			}
			return 0;
		}
	}

	private static int applied(Connection connection) throws SQLException {
		return isThere(connection) ? lastStep(connection) : 0;
	}

	private static int lastStep(Connection connection) throws SQLException {
		try (Statement query = connection.createStatement();
				ResultSet result = query.executeQuery("SELECT MAX(step) FROM goldthread.schema_steps")) {
			result.next();
			return result.getInt(1);
		}
	}

	/** Whether a database holds a repository of any version. */
	public static boolean isThere(Connection connection) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
			while (tables.next()) {
				if ("goldthread".equalsIgnoreCase(tables.getString("TABLE_SCHEM")) && "schema_steps".equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
					return true;
				}
			}
			return false;
		}
	}

	private static List<String> statements(String step) {
		try (InputStream in = Schema.class.getResourceAsStream(step)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
			return Stream.of(text.split(";")).map(String::strip).filter(statement -> !statement.isEmpty()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
