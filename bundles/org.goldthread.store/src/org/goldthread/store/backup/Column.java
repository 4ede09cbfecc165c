package org.goldthread.store.backup;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;

import org.goldthread.store.database.Timestamps;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * A column of the history, in the database and in a backup.
 *
 * @param name its name in the database
 * @param kind what it holds
 * @param longest most characters of a text
 */
record Column(String name, Kind kind, int longest) {

	private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

	/** What a column holds, and how a backup writes it. */
	enum Kind {
		/** A text. */
		TEXT,
		/** A text, or nothing. */
		TEXT_OR_NULL,
		/** A whole number. */
		NUMBER,
		/** A text such as {@code 2018-09-18T10:00:00.123Z}. */
		TIME
	}

	static Column text(String name, int longest) {
		return new Column(name, Kind.TEXT, longest);
	}

	static Column textOrNull(String name, int longest) {
		return new Column(name, Kind.TEXT_OR_NULL, longest);
	}

	static Column number(String name) {
		return new Column(name, Kind.NUMBER, 0);
	}

	static Column time(String name) {
		return new Column(name, Kind.TIME, 0);
	}

	/** Copies the value of a row to a backup. */
	void copy(ResultSet row, int position, JsonWriter to) throws SQLException, IOException {
		switch (kind) {
			case TEXT, TEXT_OR_NULL -> to.value(row.getString(position));
			case NUMBER -> to.value(row.getInt(position));
			case TIME -> to.value(Timestamps.get(row, name).toString());
		}
	}

	/** Takes the value of a row from a backup. */
	void copy(JsonReader from, PreparedStatement row, int position) throws SQLException, IOException, UnsoundBackupException {
		if (kind == Kind.TEXT_OR_NULL && from.peek() == JsonToken.NULL) {
			from.nextNull();
			row.setNull(position, Types.VARCHAR);
		} else if (kind == Kind.NUMBER) {
			require(from.peek() == JsonToken.NUMBER);
			row.setInt(position, from.nextInt());
		} else {
			require(from.peek() == JsonToken.STRING);
			String text = from.nextString();
			if (kind == Kind.TIME) {
				Timestamps.set(row, position, instant(text));
			} else {
				require(text.length() <= longest && text.indexOf('\0') < 0);
				row.setString(position, text);
			}
		}
	}

	private Instant instant(String text) throws UnsoundBackupException {
		try {
			Instant time = Instant.parse(text);
			require(!time.isBefore(Instant.EPOCH) && time.isBefore(END_OF_TIME));
			return time;
		} catch (DateTimeException e) {
			throw unsound();
		}
	}

	private void require(boolean condition) throws UnsoundBackupException {
		if (!condition) {
			throw unsound();
		}
	}

	private UnsoundBackupException unsound() {
		return new UnsoundBackupException("a row has a value for " + name + " that cannot be");
	}
}
