package org.goldthread.benchmarks.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All rows of a repository in memory, to be written to another database by nothing but batches: tables with the same columns
 * and primary keys, no other indexes, each row in the order of its key.
 */
final class BareTables {

	private static final int ROWS_AT_ONCE = 1000;

	/**
	 * One table.
	 *
	 * @param name its name
	 * @param definition its columns and primary key in SQL
	 * @param columns number of columns
	 * @param rows values of the columns, a row each
	 */
	private record Table(String name, String definition, int columns, List<Object[]> rows) {
	}

	private final List<Table> tables;

	private BareTables(List<Table> tables) {
		this.tables = tables;
	}

	/** Reads what a repository holds; tables without rows are passed over. */
	static BareTables of(Connection connection) throws SQLException {
		DatabaseMetaData description = connection.getMetaData();
		String schema = description.storesUpperCaseIdentifiers() ? "GOLDTHREAD" : "goldthread";
		List<String> names = new ArrayList<>();
		try (ResultSet found = description.getTables(null, schema, "%", new String[] { "TABLE" })) {
			while (found.next()) {
				names.add(found.getString("TABLE_NAME"));
			}
		}
		List<Table> tables = new ArrayList<>();
		for (String name : names) {
			Table table = table(connection, schema, name);
			if (!table.rows().isEmpty()) {
				tables.add(table);
			}
		}
		return new BareTables(tables);
	}

	/** Number of rows of all tables. */
	int rows() {
		return tables.stream().mapToInt(table -> table.rows().size()).sum();
	}

	/** Makes the tables, without rows. */
	void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (Table table : tables) {
				statement.execute("CREATE TABLE " + table.name() + " (" + table.definition() + ")");
			}
		}
		connection.commit();
	}

	/** Writes all rows in one transaction. */
	void fill(Connection connection) throws SQLException {
		for (Table table : tables) {
			try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table.name() + " VALUES ("
					+ String.join(", ", Collections.nCopies(table.columns(), "?")) + ")")) {
				int waiting = 0;
				for (Object[] row : table.rows()) {
					for (int i = 0; i < row.length; i++) {
						insert.setObject(i + 1, row[i]);
					}
					insert.addBatch();
					if (++waiting % ROWS_AT_ONCE == 0) {
						insert.executeBatch();
					}
				}
				insert.executeBatch();
			}
		}
		connection.commit();
	}

	private static Table table(Connection connection, String schema, String name) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (ResultSet found = connection.getMetaData().getColumns(null, schema, name, "%")) {
			while (found.next()) {
				columns.add(found.getString("COLUMN_NAME") + " " + type(found) + (found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " NOT NULL" : ""));
			}
		}
		TreeMap<Integer, String> key = new TreeMap<>();
		try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, schema, name)) {
			while (found.next()) {
				key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
			}
		}
		String keyColumns = key.values().stream().collect(Collectors.joining(", "));
		List<Object[]> rows = new ArrayList<>();
		try (Statement query = connection.createStatement();
				ResultSet row = query.executeQuery("SELECT * FROM " + schema + "." + name + " ORDER BY " + keyColumns)) {
			while (row.next()) {
				Object[] values = new Object[columns.size()];
				for (int i = 0; i < values.length; i++) {
					values[i] = row.getObject(i + 1);
				}
				rows.add(values);
			}
		}
		return new Table(name, String.join(", ", columns) + ", PRIMARY KEY (" + keyColumns + ")", columns.size(), rows);
	}

	private static String type(ResultSet column) throws SQLException {
		int type = column.getInt("DATA_TYPE");
		return switch (type) {
			case Types.VARCHAR, Types.CHAR -> JDBCType.valueOf(type) + "(" + column.getInt("COLUMN_SIZE") + ")";
			case Types.DECIMAL, Types.NUMERIC -> "DECIMAL(" + column.getInt("COLUMN_SIZE") + ", " + column.getInt("DECIMAL_DIGITS") + ")";
			case Types.BIT -> "BOOLEAN"; // as PostgreSQL calls it
			default -> JDBCType.valueOf(type).getName();
		};
	}
}
