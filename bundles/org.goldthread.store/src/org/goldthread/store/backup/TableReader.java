package org.goldthread.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Adds the rows of a part of a backup to a table, one after the other. */
final class TableReader {

	private static final int ROWS_AT_ONCE = 1000;
	/** Backups hold characters beyond the first plane as they are; half of one has no place in a database. */
	private static final Pattern ESCAPED_SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

	private TableReader() {
	}

	/**
	 * Adds all rows.
	 *
	 * @param in a buffered stream
	 * @throws UnsoundBackupException when it is not what the backup says of it
	 */
	static void read(HistoryTable table, Manifest.Table described, InputStream in, PartLines.Allowance allowance, Connection connection)
			throws SQLException, IOException, UnsoundBackupException {
		PartLines lines = new PartLines(in, allowance);
		long count = 0;
		try (PreparedStatement row = connection.prepareStatement(table.insert())) {
			for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
				fill(table, line.get(), row);
				row.addBatch();
				if (++count % ROWS_AT_ONCE == 0) {
					row.executeBatch();
				}
			}
			row.executeBatch();
		} catch (SQLException e) {
			if (contradicts(e)) {
				throw new UnsoundBackupException("the rows of " + table.name() + " contradict each other");
			}
			throw e;
		}
		if (count != described.rows() || !lines.sha256().equals(described.sha256())) {
			throw new UnsoundBackupException("the rows of " + table.name() + " are not those that it was made of");
		}
	}

	/** Whether rows stand twice, or without those that they belong to. */
	private static boolean contradicts(SQLException error) {
		for (SQLException e = error; e != null; e = e.getNextException()) {
			if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
				return true;
			}
		}
		return false;
	}

	private static void fill(HistoryTable table, String line, PreparedStatement row) throws SQLException, IOException, UnsoundBackupException {
		if (ESCAPED_SURROGATE.matcher(line).find()) {
			throw new UnsoundBackupException("a row of " + table.name() + " has a character that cannot be");
		}
		try (JsonReader values = new JsonReader(new StringReader(line))) {
			values.setStrictness(Strictness.STRICT);
			values.beginArray();
			for (int i = 0; i < table.columns().size(); i++) {
				table.columns().get(i).copy(values, row, i + 1);
			}
			values.endArray();
			if (values.peek() != JsonToken.END_DOCUMENT) {
				throw new UnsoundBackupException("a row of " + table.name() + " has more after it");
			}
		} catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException | NumberFormatException e) {
			throw new UnsoundBackupException("a row of " + table.name() + " cannot be read");
		}
	}
}
