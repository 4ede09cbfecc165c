package org.goldthread.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ServerOnly.class)
class BackupTest {

	private static final PublishingNote NOTE = new PublishingNote("jane", "Programme manager", "As agreed, £ and \uD83D\uDE00 \u2028");

	@TempDir
	private Path folder;

	@Test
	void aHistoryInDerbyComesBackInPostgreSql(EmbeddedServer server) throws Exception {
		assertComesBack(embedded("first"), TestDatabase.of(server));
	}

	@Test
	void aHistoryInPostgreSqlComesBackInDerby(EmbeddedServer server) throws Exception {
		assertComesBack(TestDatabase.of(server), embedded("second"));
	}

	@OnEachDatabase
	void nothingIsRestoredOverRevisions(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publishTwice(repository);
			Path file = backup(repository, "backup");
			List<Revision> before = repository.revisions();
			try (Restore restore = Restore.from(file)) {
				StoreException refused = assertThrows(StoreException.class, () -> restore.into(database.newDatabase(), Clock.systemUTC()));
				assertTrue(refused.getMessage().endsWith("holds revisions already, and nothing was changed; name a new one"), refused.getMessage());
			}
			assertEquals(before, repository.revisions());
		}
	}

	@Test
	void aFileThatIsThereIsKept(EmbeddedServer server) throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "theirs");
		try (Repository repository = TestDatabase.of(server).create()) {
			assertThrows(StoreException.class, () -> Backup.write(repository, file));
		}
		assertEquals("theirs", Files.readString(file));
	}

	@Test
	void nothingIsLeftOfABackupThatFailed(EmbeddedServer server) throws Exception {
		TestDatabase database = TestDatabase.of(server);
		try (Repository repository = database.create()) {
			try (var connection = database.database().connect(); var statement = connection.createStatement()) {
				statement.execute("DROP TABLE goldthread.audit_entries CASCADE");
				statement.execute("COMMIT");
			}
			assertThrows(StoreException.class, () -> backup(repository, "backup"));
		}
		assertEquals(0, folder.toFile().list().length);
	}

	@Test
	void anEmptyRepositoryComesBack(EmbeddedServer server) throws Exception {
		Path file;
		try (Repository repository = TestDatabase.of(server).create()) {
			file = backup(repository, "backup");
		}
		try (Restore restore = Restore.from(file); Repository restored = restore.into(TestDatabase.of(server).newDatabase(), Clock.systemUTC())) {
			assertEquals(List.of(), restored.revisions());
		}
	}

	private TestDatabase embedded(String name) {
		return new TestDatabase("Derby", "jdbc:derby:" + folder.resolve(name));
	}

	private void assertComesBack(TestDatabase from, TestDatabase to) throws Exception {
		Path file;
		List<Revision> revisions;
		Portfolio portfolio;
		try (Repository repository = from.create()) {
			portfolio = publishTwice(repository);
			revisions = repository.revisions();
			file = backup(repository, "backup");
		}
		try (Restore restore = Restore.from(file); Repository restored = restore.into(to.newDatabase(), Clock.systemUTC())) {
			assertEquals(revisions, restored.revisions());
			assertEquals(List.of(), restored.verify(Optional.of(revisions.getLast().hash())));
			assertEquals(new UnpackedBackup(file).sorted(), new UnpackedBackup(backup(restored, "again")).sorted());
			portfolio.setName("A third name");
			assertEquals(3, publish(restored, portfolio, Optional.empty()).number());
		}
	}

	/** Publishes two revisions, with a baseline and a text that is longer than a row. */
	private static Portfolio publishTwice(Repository repository) throws StoreException {
		EditedExample example = new EditedExample();
		Portfolio portfolio = example.portfolio();
		publish(repository, portfolio, Optional.of("Cabinet 2018-09-18"));
		Random random = new Random(3);
		for (int i = 0; i < 40; i++) {
			example.step(random);
		}
		portfolio.setName("Long \uD83D\uDE00".repeat(10));
		portfolio.setDescription("Pounds £ and \uD83D\uDE00 ".repeat(3000));
		publish(repository, portfolio, Optional.empty());
		return portfolio;
	}

	private static Revision publish(Repository repository, Portfolio portfolio, Optional<String> baseline) throws StoreException {
		Revision revision = repository.publish(repository.workingCopy(portfolio), NOTE, baseline, Map.of()).revision().orElseThrow();
		Repository.stamp(portfolio, revision);
		return revision;
	}

	private Path backup(Repository repository, String name) throws StoreException {
		Path file = folder.resolve(name);
		Backup.write(repository, file);
		return file;
	}
}
