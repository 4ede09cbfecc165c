package org.goldthread.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database.Fault;

/** Runs work in transactions that are done as a whole or not at all. */
public final class Transactions {

	private static final int ATTEMPTS = 60;
	private static final int LONGEST_PAUSE_MILLIS = 400;

	private final Database database;

	/** Transactions in this database. */
	public Transactions(Database database) {
		this.database = database;
	}

	/** What is done in one transaction. It may be done several times, so it must change nothing but the database. */
	public interface Work<T> {

		/** Works with a connection, which is committed by the caller. */
		T with(Connection connection) throws SQLException, StoreException;
	}

	/**
	 * Writes: the work sees and changes the database as if it were alone. When others get in its way it is done again.
	 *
	 * @throws StoreException when the work refuses, or fails for good; then nothing was changed
	 */
	public <T> T write(Work<T> work) throws StoreException {
		for (int attempt = 1;; attempt++) {
			try {
				return once(work, Connection.TRANSACTION_SERIALIZABLE, false);
			} catch (SQLException e) {
				Fault fault = database.fault(e);
				boolean again = fault == Fault.COLLISION || fault == Fault.DUPLICATE;
				if (!again || attempt == ATTEMPTS) {
					throw failure(e, fault);
				}
				pause(attempt);
			}
		}
	}

	/** Reads a state of the history, which only grows: what was committed before is never changed. */
	public <T> T read(Work<T> work) throws StoreException {
		try {
			return once(work, Connection.TRANSACTION_READ_COMMITTED, true);
		} catch (SQLException e) {
			throw failure(e, database.fault(e));
		}
	}

	private <T> T once(Work<T> work, int isolation, boolean readOnly) throws SQLException, StoreException {
		try (Connection connection = database.connect()) {
			connection.setAutoCommit(false);
			connection.setReadOnly(readOnly);
			connection.setTransactionIsolation(isolation);
			boolean done = false;
			try {
				if (!readOnly) {
					database.beginWriting(connection);
				}
				T result = work.with(connection);
				connection.commit();
				done = true;
				return result;
			} finally {
				if (!done) {
					rollback(connection);
				}
			}
		}
	}

	/** A connection that is lost has nothing left to roll back. */
	private static void rollback(Connection connection) {
		try {
			connection.rollback();
		} catch (SQLException lost) {
			System.getLogger(Transactions.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to roll back", lost);
		}
	}

	private StoreException failure(SQLException e, Fault fault) {
		String what = "The repository " + database.name() + " ";
		return switch (fault) {
			case COLLISION, DUPLICATE -> new StoreException(Kind.UNREACHABLE,
					what + "is in use by too many others now, and nothing was changed; try again in a minute", e);
			case LOST -> new StoreException(Kind.UNREACHABLE,
					what + "cannot be reached any more; if a revision was being published, look at the log before you publish again", e);
			case FULL -> new StoreException(Kind.UNREACHABLE, what + "has no room left, and nothing was changed; make room and try again", e);
			case FORBIDDEN -> new StoreException(Kind.REFUSED, what + "does not let this account do that; ask its administrator", e);
			case OTHER -> new StoreException(Kind.UNREACHABLE, what + "answered with an error, and nothing was changed: " + e.getMessage(), e);
		};
	}

	/** Waits for a random time that grows, so that those who collided do not meet again. */
	private static void pause(int attempt) {
		try {
			Thread.sleep(1 + RandomGenerator.getDefault().nextInt(Math.min(LONGEST_PAUSE_MILLIS, 8 << Math.min(attempt, 8))));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
