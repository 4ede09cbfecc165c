package org.goldthread.store.register;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/**
 * What a column of a typed table holds, the same in each database. A value that a column cannot hold is shortened, rounded or
 * left out, so that no portfolio is refused because of it.
 */
enum ColumnType {

	/** The id of an entry. */
	ID("VARCHAR(100)", Types.VARCHAR, 100, 0),

	/** One of a fixed list, as users read it. */
	CHOICE("VARCHAR(100)", Types.VARCHAR, 100, 0),

	/** A line of text, up to 4,000 characters. */
	LINE("VARCHAR(4000)", Types.VARCHAR, 4000, 0),

	/** Text of any number of lines, up to 32,000 characters. */
	TEXT("VARCHAR(32000)", Types.VARCHAR, 32_000, 0),

	/** A financial year, written 2018/19. */
	YEAR("VARCHAR(7)", Types.VARCHAR, 7, 0),

	/** A day from 1583 to 9999: the calendars of Java's older classes and of databases agree on no earlier ones. */
	DAY("DATE", Types.DATE, 0, 0) {
		@Override
		Object read(String text) {
			LocalDate day = LocalDate.parse(text);
			return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
		}

		@Override
		void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
			statement.setDate(parameter, Date.valueOf((LocalDate) value));
		}

		@Override
		Object get(ResultSet row, int column) throws SQLException {
			Date date = row.getDate(column);
			return date == null ? null : date.toLocalDate();
		}
	},

	/** A whole number. */
	WHOLE("INTEGER", Types.INTEGER, 0, 0) {
		@Override
		Object read(String text) {
			return Integer.valueOf(text);
		}

		@Override
		void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
			statement.setInt(parameter, (Integer) value);
		}

		@Override
		Object get(ResultSet row, int column) throws SQLException {
			int number = row.getInt(column);
			return row.wasNull() ? null : number;
		}
	},

	/** Pounds and pence. */
	POUNDS("DECIMAL(19, 2)", Types.DECIMAL, 19, 2),

	/** Full-time equivalents. */
	STAFF("DECIMAL(15, 3)", Types.DECIMAL, 15, 3),

	/** True or false. */
	YES_NO("BOOLEAN", Types.BOOLEAN, 0, 0) {
		@Override
		Object read(String text) {
			return Boolean.valueOf(text);
		}

		@Override
		void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
			statement.setBoolean(parameter, (Boolean) value);
		}

		@Override
		Object get(ResultSet row, int column) throws SQLException {
			boolean yes = row.getBoolean(column);
			return row.wasNull() ? null : yes;
		}
	};

	private static final int FIRST_YEAR = 1583;
	private static final int LAST_YEAR = 9999;

	private final String sql;
	private final int code;
	private final int width;
	private final int decimals;

	ColumnType(String sql, int code, int width, int decimals) {
		this.sql = sql;
		this.code = code;
		this.width = width;
		this.decimals = decimals;
	}

	/** How a step of the schema declares it. */
	String sql() {
		return sql;
	}

	/** The number of the type in {@link Types}. */
	int code() {
		return code;
	}

	/** Characters or digits that fit; 0 where there is nothing to choose. */
	int width() {
		return width;
	}

	/** Decimals of a number. */
	int decimals() {
		return decimals;
	}

	/** The value that a stored text becomes in the column; null where it cannot be shown. */
	Object value(String text) {
		try {
			return text == null ? null : read(text);
		} catch (RuntimeException unreadable) { // damage, which the verification of the history tells
			return null;
		}
	}

	/** The value of a text in a form that the model writes. */
	Object read(String text) {
		return code == Types.DECIMAL ? ShownNumber.of(new BigDecimal(text), width, decimals) : ShownText.of(text, width);
	}

	/** Fills a parameter, also with null. */
	final void fill(PreparedStatement statement, int parameter, Object value) throws SQLException {
		if (value == null) {
			statement.setNull(parameter, code);
		} else {
			set(statement, parameter, value);
		}
	}

	/** Fills a parameter with a value that is not null. */
	void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
		if (value instanceof BigDecimal number) {
			statement.setBigDecimal(parameter, number);
		} else {
			statement.setString(parameter, (String) value);
		}
	}

	/** The value of a column, in the form that {@link #value} gives; null for none. */
	Object get(ResultSet row, int column) throws SQLException {
		return code == Types.DECIMAL ? row.getBigDecimal(column) : row.getString(column);
	}
}
