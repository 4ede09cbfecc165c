package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database;
import org.goldthread.store.database.Transactions;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Side;
import org.goldthread.store.schema.Schema;

/** The revisions of portfolios in a database. To be closed after each operation, which closes the database. */
public final class Repository implements AutoCloseable {

	private final Database database;
	private final Transactions transactions;
	private final Clock clock;

	private Repository(Database database, Clock clock) {
		this.database = database;
		this.transactions = new Transactions(database);
		this.clock = clock;
	}

	/**
	 * Opens the repository in a database, which is closed when that fails.
	 *
	 * @param clock tells when a revision is published
	 * @throws StoreException when there is none, or one of another version
	 */
	public static Repository open(Database database, Clock clock) throws StoreException {
		Repository repository = new Repository(database, clock);
		try {
			repository.transactions.read(connection -> {
				Schema.check(connection, database.name());
				return null;
			});
			return repository;
		} catch (StoreException e) {
			database.close();
			throw e;
		}
	}

	/**
	 * Makes the tables of a repository in a database, or those that a newer version has more, and fills those of the heads from
	 * the history, which takes time that grows with it; nothing else is touched. The database is closed when that fails.
	 *
	 * @throws StoreException when it was made by a newer version, or cannot be written; then nothing was changed
	 */
	public static Repository create(Database database, Clock clock) throws StoreException {
		try {
			new Transactions(database).write(connection -> {
				Schema.complete(connection, database.name());
				TablesFromHistory.rebuild(connection);
				return null;
			});
		} catch (StoreException e) {
			database.close();
			throw e;
		}
		return open(database, clock);
	}

	/**
	 * Opens the repository in a database, and makes it first, or brings it up to date, only where that is needed. The database is
	 * closed when that fails.
	 *
	 * @throws StoreException as {@link #create}
	 */
	public static Repository openOrCreate(Database database, Clock clock) throws StoreException {
		boolean isComplete;
		try {
			isComplete = new Transactions(database).read(Schema::isComplete);
		} catch (StoreException e) {
			database.close();
			throw e;
		}
		return isComplete ? new Repository(database, clock) : create(database, clock);
	}

	/** How users know the repository, without anything secret. */
	public String name() {
		return database.name();
	}

	/** All revisions, portfolio by portfolio, oldest first. */
	public List<Revision> revisions() throws StoreException {
		return read(HistoryReader::all);
	}

	/** The revisions of a portfolio, oldest first. */
	public List<Revision> revisions(String portfolio) throws StoreException {
		return read(history -> history.of(portfolio));
	}

	/** The entries of a portfolio at a revision, by id. */
	public Map<String, ElementVersion> entries(Revision revision) throws StoreException {
		return read(history -> history.state(revision.portfolio(), revision.number()));
	}

	/** Some entries of a portfolio at a revision, by id; those that it does not have are left out. In time that grows with {@code ids}. */
	public Map<String, ElementVersion> entries(Revision revision, Collection<String> ids) throws StoreException {
		return read(history -> history.entries(revision.portfolio(), revision.number(), ids));
	}

	/** The portfolio at a revision, with its origin, hanging in no resource yet. */
	public Portfolio portfolio(Revision revision) throws StoreException {
		return read(history -> {
			Portfolio portfolio = Composition.of(history.versions(revision.portfolio(), revision.number()));
			stamp(portfolio, revision);
			return portfolio;
		});
	}

	/** What became of each entry from one revision to another of the same portfolio, by id; backwards as well. */
	public Map<String, ElementChange> changes(Revision from, Revision to) throws StoreException {
		return read(history -> from.number() <= to.number() ? history.changes(to.portfolio(), from.number(), to.number())
				: Changes.reversed(history.changes(to.portfolio(), to.number(), from.number())));
	}

	/** What each revision that touched an entry did with it, oldest first; empty for an entry that was never there. */
	public List<ElementRevision> history(String portfolio, String entry) throws StoreException {
		return read(history -> history.steps(portfolio, entry));
	}

	/** Notes in a working copy which revision it is. */
	public static void stamp(Portfolio portfolio, Revision revision) {
		portfolio.setOriginRevision(revision.number());
		portfolio.setOriginHash(revision.hash());
	}

	/**
	 * The revision that a working copy came from; empty for one that was never published.
	 *
	 * @throws StoreException when it came from another repository, or from a history that was rewritten
	 */
	public Optional<Revision> origin(OriginStamp stamp) throws StoreException {
		return read(history -> Origins.of(stamp, history));
	}

	/**
	 * The working copy that a portfolio is, with all that was changed in it; in time that grows with the portfolio.
	 *
	 * @throws StoreException when it came from another repository, or from a history that was rewritten
	 */
	public WorkingCopy workingCopy(Portfolio portfolio) throws StoreException {
		OriginStamp stamp = OriginStamp.of(portfolio);
		Optional<Revision> origin = origin(stamp);
		Map<String, ElementVersion> base = origin.isPresent() ? entries(origin.get()) : Map.of();
		Map<String, ElementChange> changes = Changes.between(base, Decomposition.of(portfolio, base::get));
		return new WorkingCopy(stamp.portfolio(), stamp.name(), origin, changes);
	}

	/**
	 * Publishes a working copy as a new revision, as a whole or not at all. What others published since its origin is merged;
	 * with conflicts that are not decided nothing is published.
	 *
	 * @param baseline a name that nothing was found by before; empty for none
	 * @param decisions whose side each conflict goes to
	 * @throws StoreException when it was not published
	 */
	public PublishResult publish(WorkingCopy copy, PublishingNote note, Optional<String> baseline, Map<Conflict.Key, Side> decisions)
			throws StoreException {
		return transactions.write(connection -> sound(() -> new Publishing(connection, clock).publish(copy, note, baseline, decisions)),
				(connection, result) -> result.revision().isPresent() && isThere(connection, result.revision().get()));
	}

	private static boolean isThere(Connection connection, Revision revision) throws SQLException {
		return new HistoryReader(connection).revision(revision.portfolio(), revision.number()).map(Revision::hash).equals(Optional.of(revision.hash()));
	}

	/**
	 * What is wrong with the history, a sentence each; empty when all is right.
	 *
	 * @param expected a hash that must be part of it; empty when none is known
	 */
	public List<String> verify(Optional<String> expected) throws StoreException {
		return transactions.snapshot(connection -> Verification.faults(connection, expected));
	}

	/** Reads one state of all tables, whatever is published meanwhile. */
	public <T> T snapshot(Transactions.Work<T> work) throws StoreException {
		return transactions.snapshot(work);
	}

	@Override
	public void close() throws StoreException {
		database.close();
	}

	private interface Query<T> {
		T of(HistoryReader history) throws SQLException, UnsoundRevisionException, StoreException;
	}

	private interface Step<T> {
		T run() throws SQLException, UnsoundRevisionException, StoreException;
	}

	private <T> T read(Query<T> query) throws StoreException {
		return transactions.read((Connection connection) -> sound(() -> query.of(new HistoryReader(connection))));
	}

	private <T> T sound(Step<T> step) throws SQLException, StoreException {
		try {
			return step.run();
		} catch (UnsoundRevisionException e) {
			throw new StoreException(Kind.DAMAGED, "The repository " + database.name() + " is damaged (" + e.getMessage()
					+ "), and nothing was changed; restore it from a backup", e);
		}
	}
}
