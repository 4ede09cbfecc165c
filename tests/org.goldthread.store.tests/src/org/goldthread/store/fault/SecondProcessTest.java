package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Another process has the embedded repository open. */
@Execution(ExecutionMode.CONCURRENT)
class SecondProcessTest {

	@TempDir
	private Path folder;
	private TestDatabase database;

	@BeforeEach
	void makeARepository() throws StoreException {
		database = new TestDatabase("Derby", "jdbc:derby:" + folder.resolve("new"));
		database.create().close();
	}

	@Test
	void whoComesSecondWaitsAndThenGetsOneSentence() throws Exception {
		try (ChildProcess child = new ChildProcess(HoldingProcess.class, database.url(), "600000")) {
			child.awaitLine("open");
			StoreException refused = assertThrows(StoreException.class, database::open);
			assertTrue(refused.getMessage().endsWith("is in use by another process; try again when that one is done"), refused.getMessage());
		}
	}

	@Test
	void whoComesSecondIsLetInWhenTheFirstIsDone() throws Exception {
		try (ChildProcess child = new ChildProcess(HoldingProcess.class, database.url(), "1000")) {
			child.awaitLine("open");
			try (Repository repository = database.open()) {
				assertEquals(0, repository.revisions().size());
			}
		}
	}
}
