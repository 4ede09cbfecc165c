package org.goldthread.store.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;

/** Instants in columns of type TIMESTAMP, which hold UTC. */
public final class Timestamps {

	private Timestamps() {
	}

	/** Fills a parameter. */
	public static void set(PreparedStatement statement, int parameter, Instant instant) throws SQLException {
		statement.setTimestamp(parameter, Timestamp.from(instant), utc());
	}

	/** The value of a column that is not null. */
	public static Instant get(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column, utc()).toInstant();
	}

	private static Calendar utc() {
		return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
	}
}
