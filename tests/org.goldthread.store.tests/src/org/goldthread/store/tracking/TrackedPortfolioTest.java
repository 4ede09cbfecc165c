package org.goldthread.store.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackedPortfolioTest {

	private static final PublishingNote NOTE = new PublishingNote("jane", "Programme manager", "As agreed");
	private static final int SEEDS = Boolean.getBoolean("goldthread.soak") ? 200 : 4;
	private static final int ROUNDS = 8;

	private static Repository repository;

	private final EditedExample example = new EditedExample();
	private final Portfolio portfolio = example.portfolio();

	@BeforeAll
	static void createRepository() throws Exception {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "repository").resolve("new");
		repository = Repository.create(Databases.create("jdbc:derby:" + folder, Optional.empty()), Clock.systemUTC());
	}

	@AfterAll
	static void closeRepository() throws Exception {
		repository.close();
	}

	@BeforeEach
	void setAnotherId() {
		portfolio.setId(UUID.randomUUID().toString());
	}

	@OnEachDatabase
	void trackingFindsTheSameChangesAsAComparisonOfTheWhole(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			for (int seed = 0; seed < SEEDS; seed++) {
				Random random = new Random(seed);
				EditedExample edited = new EditedExample();
				edited.portfolio().setId("portfolio-" + seed);
				try (TrackedPortfolio tracked = TrackedPortfolio.of(edited.portfolio())) {
					for (int round = 0; round < ROUNDS; round++) {
						checkAndPublish(repository, edited, tracked, random, "seed " + seed + ", round " + round);
					}
				}
			}
		}
	}

	private static void checkAndPublish(Repository repository, EditedExample edited, TrackedPortfolio tracked, Random random, String where)
			throws StoreException {
		edit(edited, random);
		PendingSnapshot pending = tracked.begin();
		for (int steps = random.nextInt(12); steps > 0; steps--) {
			pending.step();
		}
		if (random.nextBoolean()) {
			edit(edited, random);
		}
		PortfolioSnapshot snapshot = pending.result();
		WorkingCopy copy = snapshot.workingCopy(repository);
		assertEquals(repository.workingCopy(edited.portfolio()), copy, where);
		if (random.nextInt(3) > 0) {
			edit(edited, random);
			Optional<Revision> revision = repository.publish(copy, NOTE, Optional.empty(), Map.of()).revision();
			if (revision.isPresent()) {
				tracked.published(snapshot, revision.get());
			}
		}
	}

	private static void edit(EditedExample edited, Random random) {
		int steps = random.nextInt(20);
		for (int i = 0; i < steps; i++) {
			edited.step(random);
		}
	}

	@Test
	void aPortfolioThatWasCheckedOutIsNotLookedThrough() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			portfolio.getRisks().get(0).setName("Another name");
			PortfolioSnapshot snapshot = tracked.snapshot();
			assertFalse(snapshot.isWhole());
			assertEquals(List.of(portfolio.getRisks().get(0).getId()), List.copyOf(snapshot.workingCopy(repository).changes().keySet()));
		}
	}

	@Test
	void whatIsPublishedWhileASnapshotIsTakenIsNoChangeOfIt() throws Exception {
		try (TrackedPortfolio tracked = TrackedPortfolio.of(portfolio)) {
			PendingSnapshot pending = tracked.begin();
			pending.step();
			PortfolioSnapshot other = tracked.snapshot();
			tracked.published(other, repository.publish(other.workingCopy(repository), NOTE, Optional.empty(), Map.of()).revision().orElseThrow());
			PortfolioSnapshot snapshot = pending.result();
			assertEquals(Map.of(), snapshot.workingCopy(repository).changes());
		}
	}

	@Test
	void oneStepOfASnapshotLooksAtAPartOfThePortfolio() {
		try (TrackedPortfolio tracked = TrackedPortfolio.of(portfolio)) {
			assertFalse(tracked.begin().step());
		}
	}

	@Test
	void theWholeIsComparedOnce() throws Exception {
		published().close();
		portfolio.getRisks().get(0).setName("Another name");
		portfolio.getRisks().remove(3);
		try (TrackedPortfolio tracked = TrackedPortfolio.of(portfolio)) {
			assertTrue(tracked.snapshot().isWhole());
			WorkingCopy first = tracked.workingCopy(repository);
			PortfolioSnapshot second = tracked.snapshot();
			assertFalse(second.isWhole());
			assertEquals(first, second.workingCopy(repository));
		}
	}

	@Test
	void whatIsEditedWhileItIsPublishedIsPublishedNext() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			Risk risk = portfolio.getRisks().get(0);
			risk.setName("First");
			PortfolioSnapshot snapshot = tracked.snapshot();
			risk.setName("Second");
			Revision revision = repository.publish(snapshot.workingCopy(repository), NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
			tracked.published(snapshot, revision);
			assertEquals(List.of("First"), tracked.workingCopy(repository).changes().get(risk.getId()).before().orElseThrow().values("name"));
		}
	}

	@Test
	void nothingIsLeftWhenEverythingWasPublished() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			portfolio.getRisks().move(0, 2);
			publish(tracked);
			assertEquals(Map.of(), tracked.workingCopy(repository).changes());
		}
	}

	@Test
	void anOriginThatWasSetToAnotherRevisionIsNotTakenForTheKnownOne() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			Revision first = repository.revisions(portfolio.getId()).get(0);
			portfolio.getRisks().get(0).setName("Another name");
			publish(tracked);
			Repository.stamp(portfolio, first);
			assertEquals(1, tracked.workingCopy(repository).changes().size());
		}
	}

	@Test
	void anElementWithAnotherIdIsAnotherElement() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			portfolio.getRisks().get(0).setId("another");
			assertEquals(repository.workingCopy(portfolio), tracked.workingCopy(repository));
		}
	}

	@Test
	void whatIsTakenOutAndChangedThereAndPutBackIsFound() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			Risk risk = portfolio.getRisks().remove(2);
			risk.setName("Changed outside");
			portfolio.getRisks().add(2, risk);
			assertEquals(repository.workingCopy(portfolio), tracked.workingCopy(repository));
		}
	}

	@Test
	void aTrackedCopyOfAnEarlierRevisionIsMerged() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			Portfolio other = repository.portfolio(repository.revisions(portfolio.getId()).get(0));
			other.getRisks().get(1).setName("Theirs");
			repository.publish(repository.workingCopy(other), NOTE, Optional.empty(), Map.of());
			portfolio.getRisks().get(0).setName("Ours");
			Revision merged = publish(tracked);
			assertEquals(List.of("Ours", "Theirs"), repository.portfolio(merged).getRisks().stream().limit(2).map(Risk::getName).toList());
		}
	}

	@Test
	void aClosedTrackerHearsNothing() throws Exception {
		TrackedPortfolio tracked = published();
		tracked.close();
		portfolio.getRisks().get(0).setName("Another name");
		assertThrows(IllegalStateException.class, tracked::snapshot);
	}

	@Test
	void entriesWithTheSameKeyAreNoChange() throws Exception {
		try (TrackedPortfolio tracked = published()) {
			Portfolio other = repository.portfolio(repository.revisions(portfolio.getId()).get(0));
			other.getRisks().add(risk("b"));
			repository.publish(repository.workingCopy(other), NOTE, Optional.empty(), Map.of());
			portfolio.getRisks().add(risk("a"));
			Portfolio merged = repository.portfolio(publish(tracked));
			assertEquals(Map.of(), repository.workingCopy(merged).changes());
			PortfolioResource.holding(merged);
			try (TrackedPortfolio ofMerged = TrackedPortfolio.ofUnchanged(merged)) {
				IntStream.range(0, 3).forEach(i -> merged.getRisks().add(merged.getRisks().size() - 1, risk("between-" + i)));
				assertEquals(repository.workingCopy(merged), ofMerged.workingCopy(repository));
			}
		}
	}

	private static Risk risk(String id) {
		Risk risk = GoldthreadFactory.eINSTANCE.createRisk();
		risk.setId(id);
		return risk;
	}

	/** Publishes the example as it is, and tracks it from there on. */
	private TrackedPortfolio published() throws StoreException {
		TrackedPortfolio tracked = TrackedPortfolio.of(portfolio);
		publish(tracked);
		return tracked;
	}

	private static Revision publish(TrackedPortfolio tracked) throws StoreException {
		PortfolioSnapshot snapshot = tracked.snapshot();
		Revision revision = repository.publish(snapshot.workingCopy(repository), NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
		tracked.published(snapshot, revision);
		return revision;
	}
}
