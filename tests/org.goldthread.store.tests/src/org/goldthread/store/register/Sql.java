package org.goldthread.store.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.goldthread.store.database.Database;
import org.goldthread.store.support.TestDatabase;

/** What a reporting tool does: plain SQL on the database of a repository. */
final class Sql {

	private Sql() {
	}

	/** The rows of a query, each with its values. */
	static List<List<Object>> rows(TestDatabase database, String query) throws Exception {
		try (Database opened = database.database(); Connection connection = opened.connect(); Statement statement = connection.createStatement()) {
			connection.setReadOnly(true);
			List<List<Object>> rows = new ArrayList<>();
			try (ResultSet result = statement.executeQuery(query)) {
				while (result.next()) {
					List<Object> row = new ArrayList<>();
					for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
						row.add(result.getObject(column));
					}
					rows.add(row);
				}
			}
			return rows;
		}
	}

	/** The rows of a query, each with its values by the names of the columns. */
	static List<Map<String, Object>> named(TestDatabase database, String query) throws Exception {
		try (Database opened = database.database(); Connection connection = opened.connect(); Statement statement = connection.createStatement()) {
			List<Map<String, Object>> rows = new ArrayList<>();
			try (ResultSet result = statement.executeQuery(query)) {
				while (result.next()) {
					Map<String, Object> row = new HashMap<>();
					for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
						row.put(result.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), result.getObject(column));
					}
					rows.add(row);
				}
			}
			return rows;
		}
	}

	/** Changes something behind the repository's back; the number of rows. */
	static int change(TestDatabase database, String statement) throws Exception {
		try (Database opened = database.database(); Connection connection = opened.connect(); Statement execution = connection.createStatement()) {
			connection.setAutoCommit(false);
			int rows = execution.executeUpdate(statement);
			connection.commit();
			return rows;
		}
	}
}
