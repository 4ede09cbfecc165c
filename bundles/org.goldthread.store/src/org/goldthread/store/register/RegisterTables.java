package org.goldthread.store.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;

/** Keeps the typed tables of each portfolio's head, which reports are made from, in the transaction of a connection. */
public final class RegisterTables {

	private RegisterTables() {
	}

	/**
	 * Brings the tables from a portfolio's head to the next.
	 *
	 * @param changes what became of each entry that differs from the head before
	 */
	public static void update(Connection connection, String portfolio, Collection<ElementChange> changes) throws SQLException {
		try (Statements statements = new Statements(connection)) {
			RowWriter writer = new RowWriter(statements, portfolio);
			for (ElementChange change : changes) {
				writer.apply(change);
			}
			writer.finish();
		}
	}

	/**
	 * Makes the rows of a portfolio anew.
	 *
	 * @param head all entries of its head
	 */
	public static void replace(Connection connection, String portfolio, Collection<ElementVersion> head) throws SQLException {
		for (String table : names()) {
			try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE portfolio_id = ?")) {
				delete.setString(1, portfolio);
				delete.executeUpdate();
			}
		}
		try (Statements statements = new Statements(connection)) {
			RowWriter writer = new RowWriter(statements, portfolio);
			head.forEach(writer::add);
			writer.finish();
		}
	}

	/** The names of all typed tables and of the table of links, with the schema. */
	public static List<String> names() {
		return Stream.concat(TypedTable.all().stream().map(TypedTable::name), Stream.of(Links.TABLE)).toList();
	}
}
