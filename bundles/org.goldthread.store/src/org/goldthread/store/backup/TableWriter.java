package org.goldthread.store.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/** Writes the rows of a table, each as a JSON array on a line of its own, one after the other. */
final class TableWriter {

	private static final int ROWS_AT_ONCE = 2000;

	private TableWriter() {
	}

	/** Writes all rows, and leaves the stream open. */
	static Manifest.Table write(HistoryTable table, Connection connection, OutputStream out) throws SQLException, IOException {
		DigestOutputStream digested = new DigestOutputStream(out, Digests.sha256());
		Writer text = new BufferedWriter(new OutputStreamWriter(digested, StandardCharsets.UTF_8), 1 << 16);
		long count = 0;
		try (Statement query = connection.createStatement()) {
			query.setFetchSize(ROWS_AT_ONCE);
			try (ResultSet rows = query.executeQuery(table.select())) {
				while (rows.next()) {
					write(table, rows, text);
					count++;
				}
			}
		}
		text.flush();
		return new Manifest.Table(table.columns().stream().map(Column::name).toList(), count, Digests.text(digested.getMessageDigest()));
	}

	@SuppressWarnings("resource") // the stream under it goes on
	private static void write(HistoryTable table, ResultSet row, Writer text) throws SQLException, IOException {
		JsonWriter values = new JsonWriter(text);
		values.setStrictness(Strictness.STRICT);
		values.setHtmlSafe(false);
		values.beginArray();
		for (int i = 0; i < table.columns().size(); i++) {
			table.columns().get(i).copy(row, i + 1, values);
		}
		values.endArray();
		text.write('\n');
	}
}
