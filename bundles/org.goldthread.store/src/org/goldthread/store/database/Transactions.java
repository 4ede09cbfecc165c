package org.goldthread.store.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database.Fault;

/** Runs work in transactions that are done as a whole or not at all. */
public final class Transactions {

	private static final int ATTEMPTS_TO_READ = 3;

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

	/** Finds out whether something was done whose end could not be heard, because the connection was lost. */
	public interface Recognition<T> {

		/** Whether the database holds what work came to this result. */
		boolean isDone(Connection connection, T result) throws SQLException, StoreException;
	}

	/**
	 * Writes: the work sees and changes the database as if it were alone. When others get in its way it is done again.
	 * Only for work that finds by itself what it did before, and does nothing then.
	 *
	 * @throws StoreException when the work refuses, or fails for good; then nothing was changed
	 */
	public <T> T write(Work<T> work) throws StoreException {
		return write(work, (connection, result) -> false);
	}

	/**
	 * Writes once: when the connection is lost just as the work ends, this finds out whether it was done, and only does it
	 * again if not.
	 *
	 * @throws StoreException when the work refuses, or fails for good; nothing was changed, unless the message says that this is not known
	 */
	public <T> T write(Work<T> work, Recognition<T> recognition) throws StoreException {
		return new Writing<>(database, work, recognition).untilDone();
	}

	/** Reads a state of the history, which only grows: what was committed before is never changed. */
	public <T> T read(Work<T> work) throws StoreException {
		return read(work, Connection.TRANSACTION_READ_COMMITTED);
	}

	/** Reads one state of everything, whatever others write meanwhile. */
	public <T> T snapshot(Work<T> work) throws StoreException {
		return read(work, Connection.TRANSACTION_REPEATABLE_READ);
	}

	private <T> T read(Work<T> work, int isolation) throws StoreException {
		for (int attempt = 1;; attempt++) {
			try {
				return readOnce(work, isolation);
			} catch (SQLException e) {
				Fault fault = database.fault(e);
				if (fault != Fault.COLLISION || attempt == ATTEMPTS_TO_READ) {
					throw Failures.ofReading(database, fault, e);
				}
			}
		}
	}

	private <T> T readOnce(Work<T> work, int isolation) throws SQLException, StoreException {
		Connection connection = database.connect();
		try {
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
			connection.setTransactionIsolation(isolation);
			T result = work.with(connection);
			connection.commit();
			return result;
		} finally {
			leave(database, connection);
		}
	}

	/** Takes back what was not committed, and gives the connection back; one that is lost has nothing left to do. */
	static void leave(Database database, Connection connection) {
		try {
			connection.rollback();
			database.release(connection);
		} catch (SQLException lost) {
			System.getLogger(Transactions.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to roll back", lost);
			close(connection);
		}
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		} catch (SQLException lost) {
			System.getLogger(Transactions.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to close", lost);
		}
	}
}
