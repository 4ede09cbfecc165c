package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database;
import org.goldthread.store.database.Transactions;
import org.goldthread.store.schema.Schema;

/** Makes a repository with a history that came from elsewhere, once it proved to be sound. */
public final class NewHistory {

	private final String name;
	private final Rows rows;
	private final Function<String, StoreException> refusal;

	private NewHistory(String name, Rows rows, Function<String, StoreException> refusal) {
		this.name = name;
		this.rows = rows;
		this.refusal = refusal;
	}

	/** Adds the rows of a whole history to the empty tables of a database. */
	public interface Rows {

		/** Adds all rows. */
		void add(Connection connection) throws SQLException, StoreException;
	}

	/**
	 * Makes the repository in one transaction, or not at all. The database is closed when that fails.
	 *
	 * @param database one without a repository, or with one that holds no revision
	 * @param refusal what to say when the history is not sound, of the first fault
	 * @return the opened repository
	 */
	public static Repository in(Database database, Clock clock, Rows rows, Function<String, StoreException> refusal) throws StoreException {
		NewHistory history = new NewHistory(database.name(), rows, refusal);
		try {
			new Transactions(database).write(history::fill, (connection, revisions) -> new HistoryReader(connection).all().equals(revisions));
		} catch (StoreException e) {
			database.close();
			throw e;
		}
		return Repository.open(database, clock);
	}

	private List<Revision> fill(Connection connection) throws SQLException, StoreException {
		Schema.complete(connection, name);
		if (!new HistoryReader(connection).all().isEmpty()) {
			throw new StoreException(Kind.REFUSED, "The repository " + name + " holds revisions already, and nothing was changed; name a new one");
		}
		rows.add(connection);
		TablesFromHistory.rebuild(connection);
		List<String> faults = Verification.faults(connection, Optional.empty());
		if (!faults.isEmpty()) {
			throw refusal.apply(faults.getFirst());
		}
		return new HistoryReader(connection).all();
	}
}
