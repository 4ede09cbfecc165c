package org.goldthread.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database.Fault;
import org.goldthread.store.database.Transactions.Recognition;
import org.goldthread.store.database.Transactions.Work;

/**
 * One piece of work that is written exactly once or not at all. A connection that is lost while the database commits leaves
 * open whether it did. Then each further attempt looks first whether an earlier one is there, in the same transaction: should
 * that one still be on its way, the database lets only one of both in.
 */
final class Writing<T> {

	private static final int ATTEMPTS = 60;
	private static final int LONGEST_PAUSE_MILLIS = 400;
	private static final long PATIENCE_NANOS = 5_000_000_000L;

	private final Database database;
	private final Work<T> work;
	private final Recognition<T> recognition;
	/** Results of attempts of which it is not known whether they were committed. */
	private final List<T> doubtful = new ArrayList<>();
	private long end;

	Writing(Database database, Work<T> work, Recognition<T> recognition) {
		this.database = database;
		this.work = work;
		this.recognition = recognition;
	}

	T untilDone() throws StoreException {
		for (int attempt = 1;; attempt++) {
			int before = doubtful.size();
			try {
				return once();
			} catch (SQLException e) {
				Fault fault = database.fault(e);
				boolean newDoubt = doubtful.size() > before;
				if (newDoubt && before == 0) {
					end = System.nanoTime() + PATIENCE_NANOS;
				}
				if (!isWorthAnother(fault, newDoubt) || attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
					throw Failures.ofWriting(database, fault, !doubtful.isEmpty(), e);
				}
				pause(attempt);
			}
		}
	}

	private boolean isWorthAnother(Fault fault, boolean newDoubt) {
		if (fault == Fault.COLLISION || fault == Fault.DUPLICATE) {
			return true;
		}
		return !doubtful.isEmpty() && (newDoubt || fault == Fault.LOST) && System.nanoTime() < end;
	}

	private T once() throws SQLException, StoreException {
		Connection connection = database.connect();
		try {
			connection.setAutoCommit(false);
			connection.setReadOnly(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
			database.beginWriting(connection);
			for (T result : doubtful) {
				if (recognition.isDone(connection, result)) {
					return result;
				}
			}
			T result = work.with(connection);
			commit(connection, result);
			return result;
		} finally {
			Transactions.leave(database, connection);
		}
	}

	private void commit(Connection connection, T result) throws SQLException {
		try {
			connection.commit();
		} catch (SQLException e) {
			Fault fault = database.fault(e);
			if (fault != Fault.COLLISION && fault != Fault.DUPLICATE) {
				doubtful.add(result);
			}
			throw e;
		}
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
