package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * There is no room left in the middle of a publish: the process that writes the files of the database may not make one longer
 * than a limit of the system, so that its writes fail as they do on a full disk.
 */
@Execution(ExecutionMode.CONCURRENT)
class DiskFullTest {

	private static final Path LIMITER = Path.of("/usr/bin/prlimit");
	private static final int MEGABYTE = 1 << 20;
	/** PostgreSQL's log of changes has files of 16 MB, which must still be made. */
	private static final int LIMIT = 18 * MEGABYTE;
	/** A page that is written in part is what a full disk leaves. */
	private static final int HALF_A_PAGE = 4096;
	/** Bytes that a row of 9,600 characters takes with all that is around it. */
	private static final int ROW = 10_400;
	private static final int RISKS = 400;

	@TempDir
	private Path folder;
	private final Portfolio portfolio = VersionedPortfolio.of(RISKS);

	@BeforeEach
	void needTheLimiter() {
		assumeTrue(Files.isExecutable(LIMITER), LIMITER + " is not there, which limits the files of a process (Linux has it)");
	}

	@Test
	void aFullDiskUnderDerbyIsOneSentenceAndNothingIsChanged() throws Exception {
		TestDatabase database = new TestDatabase("Derby", "jdbc:derby:" + folder.resolve("new"));
		try (Repository repository = database.create()) {
			VersionedPortfolio.publish(repository, portfolio);
		}
		List<String> limited = List.of(LIMITER.toString(), "--fsize=" + 2 * MEGABYTE);
		try (ChildProcess child = new ChildProcess(limited, Map.of(), GrowingProcess.class, database.url())) {
			assertNoRoom(String.join("\n", child.lines()));
		}
		assertUnchanged(database);
	}

	@Test
	void aFullDiskUnderPostgreSqlIsOneSentenceAndNothingIsChanged() throws Exception {
		try (MortalServer server = new MortalServer(folder.resolve("data"))) {
			TestDatabase database = server.newDatabase();
			try (Repository repository = database.create()) {
				VersionedPortfolio.publish(repository, portfolio);
			}
			fill(database);
			limit(server, Integer.toString(LIMIT + HALF_A_PAGE));
			try (Repository repository = database.open()) {
				VersionedPortfolio.setVersion(portfolio, 2);
				VersionedPortfolio.grow(portfolio, 9000);
				assertNoRoom(assertThrows(StoreException.class, () -> VersionedPortfolio.publish(repository, portfolio)).getMessage());
			}
			limit(server, "unlimited");
			assertUnchanged(database);
		}
	}

	private static void assertNoRoom(String sentence) {
		assertTrue(sentence.endsWith("has no room left, and nothing was changed; make room and try again"), sentence);
	}

	/** Makes the file of long contents nearly as long as it may be, by rows that are taken back. */
	private static void fill(TestDatabase database) throws Exception {
		try (Connection connection = database.database().connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("INSERT INTO goldthread.element_versions SELECT portfolio_id, revision, 'filler ' || n, 1000000 + n, 0, 'Risk', '', '', '', "
					+ "(SELECT string_agg(md5(random()::text), '') FROM generate_series(1, 300 + 0 * n)), 0 FROM goldthread.revisions, generate_series(1, "
					+ (LIMIT - 3 * MEGABYTE) / ROW + ") n");
			connection.rollback();
		}
	}

	private static void limit(MortalServer server, String bytes) throws Exception {
		String process = Long.toString(server.process());
		assertEquals(0, new ProcessBuilder(LIMITER.toString(), "--fsize=" + bytes + ":unlimited", "--pid", process).inheritIO().start().waitFor());
	}

	private void assertUnchanged(TestDatabase database) throws Exception {
		try (Repository repository = database.open()) {
			assertEquals(1, repository.revisions().size());
			assertEquals(List.of(), repository.verify(Optional.empty()));
			Portfolio head = repository.portfolio(VersionedPortfolio.head(repository));
			VersionedPortfolio.assertWhole(head);
			VersionedPortfolio.setVersion(head, 2);
			VersionedPortfolio.publish(repository, head);
		}
	}
}
