package org.goldthread.benchmarks.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database;
import org.goldthread.store.history.Repository;

/** The first revision of a large portfolio; the anchor is given all rows beforehand and only writes them. Neither makes its tables in the time measured. */
final class FirstPublishTrial {

	private static final double GOAL = 1.5;
	private static final int UNMEASURED = 2;
	private static final int MEASURED = 3;
	private static final double NANOSECONDS = 1e6;

	private FirstPublishTrial() {
	}

	static void run(StorePlace place, int workstreams, Consumer<Measure> measures) throws StoreException, SQLException {
		Portfolio portfolio = StoreSample.portfolio(workstreams);
		BareTables rows = rows(place, portfolio);
		try (Ours ours = new Ours(place, portfolio); Bare bare = new Bare(place, rows)) {
			Alternation.Medians medians = Alternation.measure(ours, bare, UNMEASURED, MEASURED);
			measures.accept(Measure.against(String.format("%s: publish %,d elements first; anchor: a bare batch insert of the same %,d rows", place.maker(),
					StoreBenchmark.elements(portfolio), rows.rows()), medians.first() / NANOSECONDS, "ms", medians.second() / NANOSECONDS, GOAL));
		}
	}

	private static BareTables rows(StorePlace place, Portfolio portfolio) throws StoreException, SQLException {
		StorePlace.Address address = place.newDatabase();
		try (Repository repository = Repository.create(address.open(), Clock.systemUTC())) {
			StoreSample.publishFirst(repository, portfolio);
		}
		try (Database database = address.open(); Connection connection = database.connect()) {
			connection.setAutoCommit(false);
			BareTables rows = BareTables.of(connection);
			connection.commit();
			return rows;
		}
	}

	private static final class Ours implements Alternation.Task, AutoCloseable {

		private final StorePlace place;
		private final Portfolio portfolio;
		private Repository repository;

		Ours(StorePlace place, Portfolio portfolio) throws StoreException {
			this.place = place;
			this.portfolio = portfolio;
			begin();
		}

		@Override
		public void run() {
			StoreSample.publishFirst(repository, portfolio);
		}

		@Override
		public void undo() {
			try {
				close();
				begin();
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void close() throws StoreException {
			repository.close();
		}

		private void begin() throws StoreException {
			repository = Repository.create(place.newDatabase().open(), Clock.systemUTC());
			System.gc();
		}
	}

	private static final class Bare implements Alternation.Task, AutoCloseable {

		private final StorePlace place;
		private final BareTables rows;
		private Database database;
		private Connection connection;

		Bare(StorePlace place, BareTables rows) throws StoreException, SQLException {
			this.place = place;
			this.rows = rows;
			begin();
		}

		@Override
		public void run() {
			try {
				rows.fill(connection);
			} catch (SQLException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void undo() {
			try {
				close();
				begin();
			} catch (StoreException | SQLException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void close() throws StoreException, SQLException {
			connection.close();
			database.close();
		}

		private void begin() throws StoreException, SQLException {
			database = place.newDatabase().open();
			connection = database.connect();
			connection.setAutoCommit(false);
			rows.create(connection);
			System.gc();
		}
	}
}
