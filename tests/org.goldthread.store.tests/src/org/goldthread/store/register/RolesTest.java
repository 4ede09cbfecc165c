package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.Databases;
import org.goldthread.store.database.Database;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServerOnly.class)
class RolesTest {

	private static final String FORBIDDEN = "42501";
	private static final Path SCRIPT = Path.of(System.getProperty("goldthread.root", "../.."), "docs", "postgresql-roles.sql");

	private final Portfolio portfolio = new EditedExample().portfolio();
	private TestDatabase database;
	private String suffix;

	@BeforeEach
	void makeAccounts(EmbeddedServer server) throws Exception {
		database = TestDatabase.of(server);
		suffix = database.url().replaceAll(".*/", "_");
		try (Repository repository = database.create()) {
			new Publisher(repository).publish(portfolio);
		}
		String script = Files.readString(SCRIPT);
		for (String statement : List.of(script, script, "CREATE ROLE writer" + suffix + " LOGIN PASSWORD 'w' IN ROLE goldthread_writer",
				"CREATE ROLE reader" + suffix + " LOGIN PASSWORD 'r' IN ROLE goldthread_reader")) {
			try (Database opened = database.database(); Connection connection = opened.connect(); Statement execution = connection.createStatement()) {
				execution.execute(statement);
			}
		}
	}

	@Test
	void aWriterPublishesAndVerifies() throws Exception {
		try (Repository repository = Repository.open(as("writer"), Clock.systemUTC())) {
			portfolio.getRisks().get(0).setName("By a writer");
			EcoreUtil.delete(portfolio.getRisks().get(1), true);
			new Publisher(repository).publish(portfolio);
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	@Test
	void aWriterCannotChangeTheHistory() throws Exception {
		for (String table : List.of("revisions", "baselines", "element_versions", "further_contents", "audit_entries", "schema_steps")) {
			assertEquals(FORBIDDEN, refusal("writer", "UPDATE goldthread." + table + " SET " + (table.equals("schema_steps") ? "step = 0" : "portfolio_id = ''")));
			assertEquals(FORBIDDEN, refusal("writer", "DELETE FROM goldthread." + table));
		}
		assertEquals(FORBIDDEN, refusal("writer", "DROP TABLE goldthread.revisions"));
		assertEquals(FORBIDDEN, refusal("writer", "TRUNCATE goldthread.audit_entries"));
	}

	@Test
	void aReaderReadsViewsAndTheHistory() throws Exception {
		try (Database opened = as("reader"); Connection connection = opened.connect(); Statement statement = connection.createStatement()) {
			statement.executeQuery("SELECT * FROM goldthread.register_risks").close();
			statement.executeQuery("SELECT * FROM goldthread.audit").close();
		}
		try (Repository repository = Repository.open(as("reader"), Clock.systemUTC())) {
			assertEquals(portfolio.getRisks().size(), repository.portfolio(repository.revisions().get(0)).getRisks().size());
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	@Test
	void aReaderWhoPublishesIsToldSoInOneSentence() throws Exception {
		try (Repository repository = Repository.open(as("reader"), Clock.systemUTC())) {
			portfolio.getRisks().get(0).setName("By a reader");
			StoreException refused = assertThrows(StoreException.class, () -> new Publisher(repository).publish(portfolio));
			assertEquals("The repository " + repository.name() + " does not let this account do that, and nothing was changed; ask its administrator",
					refused.getMessage());
		}
	}

	private String refusal(String role, String statement) throws Exception {
		try (Database opened = as(role); Connection connection = opened.connect(); Statement execution = connection.createStatement()) {
			return assertThrows(SQLException.class, () -> execution.execute(statement), statement).getSQLState();
		}
	}

	private Database as(String role) throws StoreException {
		return Databases.open(database.url(), Optional.of(new Credentials(role + suffix, role.substring(0, 1))));
	}
}
