package org.goldthread.store.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.goldthread.document.format.PortfolioWriter;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.difference.FeatureChange;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Side;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.EditedExample;

class RepositoryTest {

	private static final PublishingNote NOTE = new PublishingNote("jane", "Programme manager", "As agreed");

	private final EditedExample example = new EditedExample();
	private final Portfolio portfolio = example.portfolio();

	@OnEachDatabase
	void aPublishedPortfolioComesBackAsItWas(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Revision revision = publish(repository, portfolio);
			assertArrayEquals(bytes(portfolio), bytes(repository.portfolio(revision)));
		}
	}

	@OnEachDatabase
	void eachRevisionComesBackAsItWas(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Random random = new Random(5);
			Revision first = publish(repository, portfolio);
			byte[] before = bytes(portfolio);
			for (int i = 0; i < 80; i++) {
				example.step(random);
			}
			Repository.stamp(portfolio, first);
			Revision second = publish(repository, portfolio);
			assertArrayEquals(before, bytes(repository.portfolio(first)));
			assertArrayEquals(bytes(portfolio), bytes(repository.portfolio(second)));
		}
	}

	@OnEachDatabase
	void aRevisionHoldsOnlyWhatWasChanged(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			portfolio.getRisks().get(0).setName("Another name");
			assertEquals(1, publish(repository, portfolio).entries());
		}
	}

	@OnEachDatabase
	void anElementTellsWhatEachRevisionDidWithIt(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Revision first = publish(repository, portfolio);
			String risk = portfolio.getRisks().get(0).getId();
			portfolio.getRisks().get(1).setName("Nothing to do with the first");
			publish(repository, portfolio);
			portfolio.getRisks().get(0).setName("Another name");
			Revision third = publish(repository, portfolio);
			portfolio.getRisks().remove(0);
			Revision fourth = publish(repository, portfolio);
			List<ElementRevision> history = repository.history(portfolio.getId(), risk);
			assertEquals(List.of(first, third, fourth), history.stream().map(ElementRevision::revision).toList());
			assertEquals(List.of("name"), history.get(1).change().values().stream().map(FeatureChange::feature).toList());
			assertTrue(history.get(2).change().isRemoved());
		}
	}

	@OnEachDatabase
	void whatWasPublishedIsThereAfterTheRepositoryWasClosed(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
		}
		try (Repository repository = database.open()) {
			assertArrayEquals(bytes(portfolio), bytes(repository.portfolio(repository.revisions().get(0))));
		}
	}

	@OnEachDatabase
	void nothingIsPublishedWhenNothingWasChanged(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			assertTrue(attempt(repository, portfolio, Map.of()).revision().isEmpty());
		}
	}

	@OnEachDatabase
	void changesOfTwoPeopleAreBothPublished(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Revision first = publish(repository, portfolio);
			Portfolio other = repository.portfolio(first);
			portfolio.getRisks().get(0).setName("Ours");
			other.getRisks().get(1).setName("Theirs");
			publish(repository, other);
			Portfolio merged = repository.portfolio(publish(repository, portfolio));
			assertEquals(List.of("Ours", "Theirs"), List.of(merged.getRisks().get(0).getName(), merged.getRisks().get(1).getName()));
		}
	}

	@OnEachDatabase
	void aConflictPublishesNothing(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			conflict(repository);
			PublishResult refused = attempt(repository, portfolio, Map.of());
			assertEquals(List.of("name"), refused.conflicts().stream().map(Conflict::feature).toList());
			assertEquals(2, repository.revisions().size());
		}
	}

	@OnEachDatabase
	void aDecidedConflictIsPublished(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			conflict(repository);
			Conflict.Key key = attempt(repository, portfolio, Map.of()).conflicts().get(0).key();
			Revision merged = attempt(repository, portfolio, Map.of(key, Side.OURS)).revision().orElseThrow();
			assertEquals("Ours", repository.portfolio(merged).getRisks().get(0).getName());
		}
	}

	@OnEachDatabase
	void aBaselineNamesARevisionOnce(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			repository.publish(repository.workingCopy(portfolio), NOTE, Optional.of("Cabinet"), Map.of());
			Repository.stamp(portfolio, repository.revisions().get(0));
			portfolio.setName("Another");
			WorkingCopy copy = repository.workingCopy(portfolio);
			assertThrows(StoreException.class, () -> repository.publish(copy, NOTE, Optional.of("Cabinet"), Map.of()));
			assertEquals(1, repository.revisions().size());
		}
	}

	@OnEachDatabase
	void aSoundHistoryIsVerified(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			portfolio.setName("Another");
			publish(repository, portfolio);
			assertEquals(List.of(), repository.verify(Optional.of(portfolio.getOriginHash())));
		}
	}

	@OnEachDatabase
	void aValueThatWasChangedInTheDatabaseIsFound(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			tamper(database, "UPDATE goldthread.element_versions SET order_key = 'A' WHERE element_id = '" + portfolio.getRisks().get(0).getId() + "'");
			assertEquals(1, repository.verify(Optional.empty()).size());
		}
	}

	@OnEachDatabase
	void anAuditThatWasChangedInTheDatabaseIsFound(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			portfolio.getRisks().get(0).setName("Another name");
			publish(repository, portfolio);
			tamper(database, "UPDATE goldthread.audit_entries SET old_value = 'Never said'");
			assertEquals(List.of("Revision 2 of \"" + portfolio.getName() + "\" has an audit that does not say what it changed"),
					repository.verify(Optional.empty()));
		}
	}

	@OnEachDatabase
	void anEntryOfARevisionThatIsNotThereIsFound(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			tamper(database, "INSERT INTO goldthread.element_versions SELECT portfolio_id, 7, element_id, number_in_revision, removed, class_name,"
					+ " container_id, containment, order_key, content, further_parts FROM goldthread.element_versions WHERE number_in_revision = 1");
			assertTrue(repository.verify(Optional.empty()).contains("The table element_versions has rows of revisions that are not there"));
		}
	}

	@OnEachDatabase
	void aNameTooLongForTheListOfRevisionsDoesNotStopPublishing(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			portfolio.setName("N".repeat(5000));
			Revision revision = publish(repository, portfolio);
			assertEquals(portfolio.getName(), repository.portfolio(revision).getName());
			assertEquals(List.of(), repository.verify(Optional.empty()));
		}
	}

	@OnEachDatabase
	void aMessageThatWasChangedInTheDatabaseIsFound(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			tamper(database, "UPDATE goldthread.revisions SET message = 'Not as agreed'");
			assertEquals(1, repository.verify(Optional.empty()).size());
		}
	}

	@OnEachDatabase
	void aHistoryThatWasMadeAnewDoesNotHaveTheExpectedHash(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			assertEquals(1, repository.verify(Optional.of("a".repeat(64))).size());
		}
	}

	@OnEachDatabase
	void longTextsComeBackWhole(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			String text = "Pounds £ and \uD83D\uDE00 ".repeat(20_000);
			portfolio.getRisks().get(0).setDescription(text);
			assertEquals(text, repository.portfolio(publish(repository, portfolio)).getRisks().get(0).getDescription());
		}
	}

	@OnEachDatabase
	void aClockThatWasSetBackDoesNotPutRevisionsBeforeOthers(TestDatabase database) throws Exception {
		Instant now = Instant.parse("2018-09-18T10:00:00Z");
		try (Repository repository = database.create(Clock.fixed(now, ZoneOffset.UTC))) {
			publish(repository, portfolio);
		}
		try (Repository repository = Repository.open(database.database(), Clock.fixed(now.minusSeconds(3600), ZoneOffset.UTC))) {
			portfolio.setName("Another");
			assertEquals(now, publish(repository, portfolio).publishedAt());
		}
	}

	@OnEachDatabase
	void aWorkingCopyOfAnotherRepositoryIsRefused(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			publish(repository, portfolio);
			portfolio.setOriginHash("b".repeat(64));
			assertThrows(StoreException.class, () -> repository.workingCopy(portfolio));
		}
	}

	@OnEachDatabase
	void changesBetweenRevisionsAreThoseThatWerePublished(TestDatabase database) throws Exception {
		try (Repository repository = database.create()) {
			Revision first = publish(repository, portfolio);
			portfolio.getRisks().get(0).setName("Another name");
			Revision second = publish(repository, portfolio);
			assertEquals(List.of("name"), repository.changes(first, second).values().stream().flatMap(change -> change.values().stream())
					.map(change -> change.feature()).toList());
		}
	}

	private void conflict(Repository repository) throws StoreException {
		Portfolio other = repository.portfolio(publish(repository, portfolio));
		portfolio.getRisks().get(0).setName("Ours");
		other.getRisks().get(0).setName("Theirs");
		publish(repository, other);
	}

	private static Revision publish(Repository repository, Portfolio copy) throws StoreException {
		Revision revision = attempt(repository, copy, Map.of()).revision().orElseThrow();
		Repository.stamp(copy, revision);
		return revision;
	}

	private static PublishResult attempt(Repository repository, Portfolio copy, Map<Conflict.Key, Side> decisions) throws StoreException {
		return repository.publish(repository.workingCopy(copy), NOTE, Optional.empty(), decisions);
	}

	private static void tamper(TestDatabase database, String statement) throws Exception {
		try (Connection connection = database.database().connect(); Statement execution = connection.createStatement()) {
			execution.execute(statement);
			if (!connection.getAutoCommit()) {
				connection.commit();
			}
		}
	}

	private static byte[] bytes(Portfolio portfolio) throws Exception {
		Integer number = portfolio.getOriginRevision();
		String hash = portfolio.getOriginHash();
		portfolio.setOriginRevision(null);
		portfolio.setOriginHash(null);
		try {
			return PortfolioWriter.write(portfolio, Integer.MAX_VALUE).stream().readAllBytes();
		} finally {
			portfolio.setOriginRevision(number);
			portfolio.setOriginHash(hash);
		}
	}
}
