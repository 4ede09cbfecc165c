package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Twenty people publish at once, each an entry of their own, and all of them a counter that they have in common. Five seconds
 * in the suite, a minute with {@code -Dgoldthread.soak=true}.
 */
@ExtendWith(ServerOnly.class)
class TwentyWritersTest {

	private static final int WRITERS = 20;
	private static final long NANOS = (Boolean.getBoolean("goldthread.soak") ? 60 : 5) * 1_000_000_000L;

	private final AtomicInteger published = new AtomicInteger();
	private final AtomicInteger counted = new AtomicInteger();
	private final AtomicInteger conflicts = new AtomicInteger();

	@Test
	void nothingIsLostAndNobodyGetsStuck(EmbeddedServer server, TestReporter reporter) throws Exception {
		TestDatabase database = TestDatabase.of(server);
		try (Repository repository = database.create()) {
			VersionedPortfolio.publish(repository, counting());
			int[] last = write(database);
			List<Revision> revisions = repository.revisions();
			Portfolio head = repository.portfolio(revisions.getLast());
			for (int writer = 0; writer < WRITERS; writer++) {
				assertEquals(Integer.toString(last[writer]), head.getRisks().get(writer).getName());
			}
			assertEquals(Integer.toString(counted.get()), head.getRisks().get(WRITERS).getName());
			assertEquals(IntStream.rangeClosed(1, 1 + published.get()).boxed().toList(), revisions.stream().map(Revision::number).toList());
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
		reporter.publishEntry(Map.of("published", published.toString(), "of them counted", counted.toString(), "conflicts, decided anew", conflicts.toString()));
	}

	/** A portfolio with a risk for each writer, and one for all, each called by a number. */
	private static Portfolio counting() {
		Portfolio portfolio = VersionedPortfolio.of(WRITERS + 1);
		portfolio.getRisks().forEach(risk -> risk.setName("0"));
		return portfolio;
	}

	/** The last number that each writer published for the entry of their own. */
	private int[] write(TestDatabase database) throws Exception {
		int[] last = new int[WRITERS];
		long end = System.nanoTime() + NANOS;
		List<Callable<Void>> writers = new ArrayList<>();
		for (int writer = 0; writer < WRITERS; writer++) {
			int own = writer;
			writers.add(() -> {
				try (Repository repository = database.open()) {
					for (int time = 1; System.nanoTime() < end; time++) {
						last[own] += publish(repository, own, last[own] + 1) ? 1 : 0;
						if (time % 2 == 0 && publish(repository, WRITERS, -1)) {
							counted.incrementAndGet();
						}
					}
				}
				return null;
			});
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
			for (Future<Void> written : threads.invokeAll(writers)) {
				written.get();
			}
		}
		return last;
	}

	/** Publishes a number for an entry, the next one unless it is given; somebody else's may stand against it. */
	private boolean publish(Repository repository, int risk, int number) throws StoreException {
		Portfolio copy = repository.portfolio(VersionedPortfolio.head(repository));
		int next = number < 0 ? Integer.parseInt(copy.getRisks().get(risk).getName()) + 1 : number;
		copy.getRisks().get(risk).setName(Integer.toString(next));
		PublishResult result = VersionedPortfolio.attempt(repository, copy);
		(result.revision().isPresent() ? published : conflicts).incrementAndGet();
		return result.revision().isPresent();
	}
}
