package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.register.RegisterTables;

/** Fills the typed tables from the history, in the transaction of a connection: after an upgrade, or when they were damaged. */
public final class TablesFromHistory {

	private TablesFromHistory() {
	}

	/**
	 * Makes the rows of all portfolios anew.
	 *
	 * @throws StoreException when the history is damaged
	 */
	public static void rebuild(Connection connection) throws SQLException, StoreException {
		for (String portfolio : portfolios(connection)) {
			rebuild(connection, portfolio);
		}
	}

	/**
	 * Makes the rows of one portfolio anew from its head; none stay of a portfolio without revision.
	 *
	 * @param portfolio id of the portfolio
	 * @throws StoreException when the history is damaged
	 */
	public static void rebuild(Connection connection, String portfolio) throws SQLException, StoreException {
		HistoryReader history = new HistoryReader(connection);
		Optional<Revision> head = history.head(portfolio);
		try {
			RegisterTables.replace(connection, portfolio, head.isEmpty() ? List.of() : history.state(portfolio, head.get().number()).values());
		} catch (UnsoundRevisionException e) {
			throw new StoreException(Kind.DAMAGED, "The history is damaged (" + e.getMessage()
					+ "), so its tables cannot be filled, and nothing was changed; restore it from a backup", e);
		}
	}

	private static List<String> portfolios(Connection connection) throws SQLException {
		List<String> portfolios = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT portfolio_id FROM goldthread.revisions");
				ResultSet rows = query.executeQuery()) {
			while (rows.next()) {
				portfolios.add(rows.getString(1));
			}
		}
		return portfolios;
	}
}
