package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * All processes of PostgreSQL are killed at a random instant while something is published. Three times in the suite, fifty
 * times with {@code -Dgoldthread.soak=true}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledServerTest {

	private static final int KILLS = Boolean.getBoolean("goldthread.soak") ? 50 : 3;
	private static final int RISKS = 200;

	@TempDir
	private Path folder;
	private final Map<String, Integer> figures = new TreeMap<>();
	private Portfolio portfolio = VersionedPortfolio.of(RISKS);
	private long took;

	@Test
	void aKilledServerHasTheRevisionWholeOrNotAtAll(TestReporter reporter) throws Exception {
		try (MortalServer server = new MortalServer(folder.resolve("data"))) {
			TestDatabase database = server.newDatabase();
			try (Repository repository = database.create()) {
				VersionedPortfolio.publish(repository, portfolio);
				WorkingCopy copy = next(repository);
				long start = System.nanoTime();
				publish(repository, copy);
				took = System.nanoTime() - start;
			}
			for (int kill = 0; kill < KILLS; kill++) {
				killOnce(server, database);
			}
			try (Repository repository = database.open()) {
				publish(repository, next(repository));
			}
		}
		reporter.publishEntry("kills", figures.toString());
	}

	private void killOnce(MortalServer server, TestDatabase database) throws Exception {
		try (Repository repository = database.open(); ExecutorService publisher = Executors.newSingleThreadExecutor()) {
			WorkingCopy copy = next(repository);
			int number = portfolio.getOriginRevision() + 1;
			Future<PublishResult> published = publisher.submit((Callable<PublishResult>) () -> publish(repository, copy));
			LockSupport.parkNanos(new Random().nextLong(took)); // the instant of the kill is what is tested
			server.kill();
			server.start();
			check(repository, number, told(published));
		}
	}

	/** What the publisher was told. */
	private static String told(Future<PublishResult> published) throws InterruptedException {
		try {
			published.get();
			return "published";
		} catch (ExecutionException e) {
			assertEquals(StoreException.class, e.getCause().getClass(), e.getCause().toString());
			String sentence = e.getCause().getMessage();
			assertTrue(sentence.contains("nothing was changed") || sentence.contains("not known"), sentence);
			return sentence.contains("nothing was changed") ? "nothing was changed" : "not known";
		}
	}

	private void check(Repository repository, int number, String told) throws StoreException {
		List<Revision> revisions = repository.revisions();
		boolean isThere = revisions.size() == number;
		assertTrue(isThere ? !told.equals("nothing was changed") : revisions.size() == number - 1 && !told.equals("published"), told + ": " + revisions.size());
		assertEquals(List.of(), repository.verify(Optional.empty()));
		portfolio = repository.portfolio(revisions.getLast());
		VersionedPortfolio.assertWhole(portfolio);
		figures.merge(told + (isThere ? ", there" : ", not there"), 1, Integer::sum);
	}

	private WorkingCopy next(Repository repository) throws StoreException {
		VersionedPortfolio.setVersion(portfolio, portfolio.getOriginRevision() + 1);
		return repository.workingCopy(portfolio);
	}

	private PublishResult publish(Repository repository, WorkingCopy copy) throws StoreException {
		PublishResult result = repository.publish(copy, VersionedPortfolio.NOTE, Optional.empty(), Map.of());
		Repository.stamp(portfolio, result.revision().orElseThrow());
		return result;
	}
}
