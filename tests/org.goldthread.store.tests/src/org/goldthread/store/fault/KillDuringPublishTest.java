package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The process is killed at a random instant while it publishes: the revision is then there whole or not at all. Five times in
 * the suite, two hundred times with {@code -Dgoldthread.soak=true}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillDuringPublishTest {

	private static final int KILLS = Boolean.getBoolean("goldthread.soak") ? 200 : 5;
	private static final int RISKS = 200;

	private final Map<String, Integer> figures = new TreeMap<>();

	@OnEachDatabase
	void aKillDuringPublishLeavesTheRevisionWholeOrNotAtAll(TestDatabase database, TestReporter reporter) throws Exception {
		try (Repository repository = database.create()) {
			VersionedPortfolio.publish(repository, VersionedPortfolio.of(RISKS));
		}
		for (int kill = 0; kill < KILLS; kill++) {
			killOnce(database);
		}
		try (Repository repository = database.open()) {
			Portfolio portfolio = repository.portfolio(VersionedPortfolio.head(repository));
			VersionedPortfolio.setVersion(portfolio, 0);
			VersionedPortfolio.publish(repository, portfolio);
		}
		reporter.publishEntry(database.name(), figures.toString());
	}

	private void killOnce(TestDatabase database) throws Exception {
		int number;
		boolean done;
		try (ChildProcess child = new ChildProcess(PublishingProcess.class, database.url())) {
			long took = Long.parseLong(child.nextLine().replace("took ", ""));
			number = Integer.parseInt(child.nextLine().replace("begin ", ""));
			LockSupport.parkNanos(new Random().nextLong(took / 2)); // later publications are faster than the first; the instant of the kill is what is tested
			child.kill();
			done = child.lines().contains("done");
		}
		try (Repository repository = database.open()) {
			List<Revision> revisions = repository.revisions();
			int there = revisions.size();
			assertTrue(there == number || there == number - 1 && !done, there + " revisions when revision " + number + " was published");
			assertEquals(List.of(), repository.verify(Optional.empty()));
			Portfolio head = repository.portfolio(revisions.getLast());
			VersionedPortfolio.assertWhole(head);
			assertEquals("Version " + there, head.getName());
			figures.merge(there < number ? "not there" : done ? "there, and told" : "there, but not told", 1, Integer::sum);
		}
	}
}
