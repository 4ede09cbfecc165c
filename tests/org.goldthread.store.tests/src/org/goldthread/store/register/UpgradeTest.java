package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class UpgradeTest {

	private static final List<String> HISTORY = List.of("schema_steps", "revisions", "baselines", "element_versions", "further_contents", "audit_entries");

	@OnEachDatabase
	void aRepositoryOfTheFirstStepGetsItsTablesFromTheHistory(TestDatabase database) throws Exception {
		EditedExample example = new EditedExample();
		try (Repository repository = database.create()) {
			Publisher publisher = new Publisher(repository);
			publisher.publish(example.portfolio());
			Random random = new Random(11);
			for (int i = 0; i < 60; i++) {
				example.step(random);
			}
			publisher.publish(example.portfolio());
		}
		String query = "SELECT * FROM goldthread.register_risks ORDER BY element_id";
		List<List<Object>> before = Sql.rows(database, query);
		leaveTheFirstStep(database);
		assertEquals(StoreException.Kind.OUTDATED, assertThrows(StoreException.class, database::open).kind());
		try (Repository repository = Repository.create(database.newDatabase(), Clock.systemUTC())) {
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
		assertEquals(before, Sql.rows(database, query));
	}

	@OnEachDatabase
	void aNewerSchemaIsRefused(TestDatabase database) throws Exception {
		database.create().close();
		Sql.change(database, "INSERT INTO goldthread.schema_steps VALUES (99, CURRENT_TIMESTAMP)");
		StoreException refused = assertThrows(StoreException.class, database::open);
		assertEquals(StoreException.Kind.REFUSED, refused.kind());
	}

	@OnEachDatabase
	void aNewerRepositoryIsNotWrittenTo(TestDatabase database) throws Exception {
		damagedTables(database);
		Sql.change(database, "INSERT INTO goldthread.schema_steps VALUES (99, CURRENT_TIMESTAMP)");
		StoreException refused = assertThrows(StoreException.class, () -> Repository.create(database.newDatabase(), Clock.systemUTC()));
		assertEquals(StoreException.Kind.REFUSED, refused.kind());
		assertEquals(List.of(), Sql.rows(database, "SELECT * FROM goldthread.latest_risk"));
	}

	@OnEachDatabase
	void aRepositoryThatIsThereIsOpenedWithoutMakingItsTablesAnew(TestDatabase database) throws Exception {
		damagedTables(database);
		Repository.openOrCreate(database.newDatabase(), Clock.systemUTC()).close();
		assertEquals(List.of(), Sql.rows(database, "SELECT * FROM goldthread.latest_risk"));
	}

	@OnEachDatabase
	void aRepositoryThatIsMissingOrOldIsMadeReady(TestDatabase database) throws Exception {
		Repository.openOrCreate(database.newDatabase(), Clock.systemUTC()).close();
		leaveTheFirstStep(database);
		try (Repository repository = Repository.openOrCreate(database.newDatabase(), Clock.systemUTC())) {
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	/** A repository whose table of risks does not hold what the history says. */
	private static void damagedTables(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(new EditedExample().portfolio());
		}
		Sql.change(database, "DELETE FROM goldthread.latest_risk");
	}

	/** Takes away all but the history; a view goes only after those that rest on it. */
	private static void leaveTheFirstStep(TestDatabase database) throws Exception {
		try (Database opened = database.database(); Connection connection = opened.connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(true);
			for (List<String> views = names(connection, "VIEW"); !views.isEmpty(); views = names(connection, "VIEW")) {
				for (String view : views) {
					drop(statement, "DROP VIEW goldthread." + view);
				}
			}
			for (String table : names(connection, "TABLE")) {
				if (!HISTORY.contains(table.toLowerCase(Locale.ROOT))) {
					statement.execute("DROP TABLE goldthread." + table);
				}
			}
			statement.execute("DELETE FROM goldthread.schema_steps WHERE step > 1");
		}
	}

	private static void drop(Statement statement, String drop) {
		try {
			statement.execute(drop);
		} catch (SQLException needed) {
			assertTrue(List.of("2BP01", "X0Y23").contains(needed.getSQLState()), needed.toString());
		}
	}

	private static List<String> names(Connection connection, String kind) throws SQLException {
		List<String> names = new ArrayList<>();
		String schema = connection.getMetaData().storesUpperCaseIdentifiers() ? "GOLDTHREAD" : "goldthread";
		try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", new String[] { kind })) {
			while (rows.next()) {
				names.add(rows.getString("TABLE_NAME"));
			}
		}
		return names;
	}
}
