package org.goldthread.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.goldthread.model.Portfolio;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class WritersTest {

	private static final int WRITERS = 8;
	private static final int TIMES = 3;

	@OnEachDatabase
	void nothingIsLostWhenManyPublishAtOnce(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Portfolio portfolio = new EditedExample().portfolio();
			publish(repository, portfolio, "First");
			List<Callable<Void>> writers = new ArrayList<>();
			for (int writer = 0; writer < WRITERS; writer++) {
				int own = writer;
				writers.add(() -> write(repository, own));
			}
			try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
				for (Future<Void> written : threads.invokeAll(writers)) {
					written.get();
				}
			}
			List<Revision> revisions = repository.revisions();
			Portfolio head = repository.portfolio(revisions.get(revisions.size() - 1));
			for (int writer = 0; writer < WRITERS; writer++) {
				assertEquals("Writer " + writer + " time " + (TIMES - 1), head.getRisks().get(writer).getName());
			}
			assertEquals(1 + WRITERS * TIMES, revisions.size());
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	private static Void write(Repository repository, int writer) throws Exception {
		Portfolio copy = repository.portfolio(repository.revisions().get(0));
		for (int time = 0; time < TIMES; time++) {
			copy.getRisks().get(writer).setName("Writer " + writer + " time " + time);
			copy = repository.portfolio(publish(repository, copy, "By " + writer));
		}
		return null;
	}

	private static Revision publish(Repository repository, Portfolio copy, String message) throws Exception {
		PublishResult result = repository.publish(repository.workingCopy(copy), new PublishingNote("jane", "", message), Optional.empty(), Map.of());
		Revision revision = result.revision().orElseThrow();
		Repository.stamp(copy, revision);
		return revision;
	}
}
