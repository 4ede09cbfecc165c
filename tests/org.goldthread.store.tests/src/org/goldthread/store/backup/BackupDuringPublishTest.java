package org.goldthread.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.goldthread.model.Portfolio;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody publishes while a backup is made: it holds one state, and nobody is stopped. */
@ExtendWith(ServerOnly.class)
class BackupDuringPublishTest {

	private static final PublishingNote NOTE = new PublishingNote("jane", "", "As agreed");

	@TempDir
	private Path folder;
	private final AtomicBoolean isDone = new AtomicBoolean();

	@OnEachDatabase
	void aBackupHoldsOneStateWhileOthersPublish(TestDatabase database, EmbeddedServer server) throws Exception {
		Path file = folder.resolve("backup");
		try (Repository repository = database.create(); ExecutorService publisher = Executors.newSingleThreadExecutor()) {
			Portfolio portfolio = new EditedExample().portfolio();
			publish(repository, portfolio);
			Future<Integer> published = publisher.submit((Callable<Integer>) () -> publishUntilDone(repository, portfolio));
			long backedUp = 0;
			do {
				Files.deleteIfExists(file);
				backedUp = Backup.write(repository, file);
			} while (backedUp < 4);
			isDone.set(true);
			assertTrue(published.get() >= backedUp);
			assertIsStateOf(repository, file, TestDatabase.of(server), (int) backedUp);
		}
	}

	private static void assertIsStateOf(Repository repository, Path file, TestDatabase target, int backedUp) throws Exception {
		try (Restore restore = Restore.from(file); Repository restored = restore.into(target.newDatabase(), Clock.systemUTC())) {
			assertEquals(repository.revisions().subList(0, backedUp), restored.revisions());
			assertEquals(List.of(), restored.verify(Optional.empty()));
		}
	}

	private int publishUntilDone(Repository repository, Portfolio portfolio) throws Exception {
		int last = 1;
		while (!isDone.get()) {
			portfolio.getRisks().forEach(risk -> risk.setName(risk.getName() + "."));
			last = publish(repository, portfolio).number();
		}
		return last;
	}

	private static Revision publish(Repository repository, Portfolio portfolio) throws Exception {
		Revision revision = repository.publish(repository.workingCopy(portfolio), NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
		Repository.stamp(portfolio, revision);
		return revision;
	}
}
