package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;

class ClockTest {

	private static final Instant NOW = Instant.parse("2018-09-18T10:00:00Z");

	@OnEachDatabase
	void theLogStaysInOrderWhenTheClockIsSetBack(TestDatabase database) throws Exception {
		database.create().close();
		Portfolio portfolio = VersionedPortfolio.of(3);
		publish(database, portfolio, NOW);
		publish(database, portfolio, NOW.minus(Duration.ofDays(400)));
		publish(database, portfolio, NOW.plusSeconds(60));
		try (Repository repository = database.open()) {
			assertEquals(List.of(NOW, NOW, NOW.plusSeconds(60)), repository.revisions().stream().map(Revision::publishedAt).toList());
			assertEquals(List.of(1, 2, 3), repository.revisions().stream().map(Revision::number).toList());
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	private static void publish(TestDatabase database, Portfolio portfolio, Instant time) throws StoreException {
		try (Repository repository = Repository.open(database.database(), Clock.fixed(time, ZoneOffset.UTC))) {
			VersionedPortfolio.setVersion(portfolio, portfolio.getOriginRevision() == null ? 1 : portfolio.getOriginRevision() + 1);
			VersionedPortfolio.publish(repository, portfolio);
		}
	}
}
