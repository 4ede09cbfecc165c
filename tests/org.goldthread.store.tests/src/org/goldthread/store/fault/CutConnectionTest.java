package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The connection to the server is cut while something is published. */
@ExtendWith(ServerOnly.class)
@Execution(ExecutionMode.CONCURRENT)
class CutConnectionTest {

	private static final int CUTS = Boolean.getBoolean("goldthread.soak") ? 200 : 10;
	private static final int RISKS = 100;
	private static final String COMMIT = "COMMIT";

	private TestDatabase direct;
	private Forwarder forwarder;
	private Repository repository;
	private Portfolio portfolio;

	@BeforeEach
	void standBetween(EmbeddedServer server) throws Exception {
		direct = TestDatabase.of(server);
		direct.create().close();
		URI address = URI.create(direct.url().substring("jdbc:".length()));
		forwarder = new Forwarder(address.getPort());
		repository = new TestDatabase("", "jdbc:postgresql://127.0.0.1:" + forwarder.port() + address.getPath()).open();
		portfolio = VersionedPortfolio.of(RISKS);
		VersionedPortfolio.publish(repository, portfolio);
	}

	@AfterEach
	void leave() throws Exception {
		repository.close();
		forwarder.close();
	}

	@Test
	void aCutAnywhereLeavesTheRevisionWholeOrNotAtAll(TestReporter reporter) throws Exception {
		Map<String, Integer> figures = new TreeMap<>();
		WorkingCopy first = next();
		long before = forwarder.passed();
		publish(first);
		long bytes = forwarder.passed() - before;
		for (int cut = 0; cut < CUTS; cut++) {
			int number = portfolio.getOriginRevision() + 1;
			WorkingCopy copy = next();
			forwarder.cutAfter(cut == 0 ? bytes - 1 : new Random().nextLong(bytes));
			try {
				publish(copy);
				assertEquals(number, published().size());
				figures.merge("published", 1, Integer::sum);
			} catch (StoreException e) {
				assertTrue(e.getMessage().contains("cannot be reached now, and nothing was changed"), e.getMessage());
				assertEquals(number - 1, published().size());
				figures.merge("refused", 1, Integer::sum);
			}
		}
		reporter.publishEntry("cuts", figures.toString());
	}

	@Test
	void aRevisionWhoseCommitWasNotAnsweredIsRecognised() throws Exception {
		WorkingCopy copy = next();
		forwarder.cutAfter(COMMIT);
		Revision revision = publish(copy);
		assertTrue(forwarder.hasCut());
		assertEquals(List.of(1, 2), numbers());
		assertEquals(revision, published().getLast());
	}

	@Test
	void aRevisionWhoseCommitDidNotArriveIsPublishedAgain() throws Exception {
		WorkingCopy copy = next();
		forwarder.cutBefore(COMMIT);
		publish(copy);
		assertTrue(forwarder.hasCut());
		assertEquals(List.of(1, 2), numbers());
	}

	@Test
	void whatIsInDoubtIsSaidAndNotPublishedTwiceLater() throws Exception {
		WorkingCopy copy = next();
		forwarder.cutAfter(COMMIT);
		forwarder.thenStayShut();
		StoreException doubt = assertThrows(StoreException.class, () -> publish(copy));
		assertTrue(doubt.getMessage().contains("it is not known whether the change is there"), doubt.getMessage());
		try (Repository again = direct.open()) {
			assertTrue(VersionedPortfolio.attempt(again, portfolio).revision().isEmpty());
		}
		assertEquals(List.of(1, 2), numbers());
	}

	@Test
	void readingFromAServerThatIsGoneIsOneSentence() throws Exception {
		forwarder.close();
		StoreException gone = assertThrows(StoreException.class, () -> repository.revisions());
		assertTrue(gone.getMessage().endsWith("cannot be reached now; try again when it answers"), gone.getMessage());
	}

	/** What is published next, over a new connection: one that was used before may send words in a short form. */
	private WorkingCopy next() throws Exception {
		VersionedPortfolio.setVersion(portfolio, portfolio.getOriginRevision() + 1);
		WorkingCopy copy = repository.workingCopy(portfolio);
		forwarder.cutAll();
		return copy;
	}

	private Revision publish(WorkingCopy copy) throws StoreException {
		Revision revision = repository.publish(copy, VersionedPortfolio.NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
		Repository.stamp(portfolio, revision);
		return revision;
	}

	private List<Integer> numbers() throws StoreException {
		return published().stream().map(Revision::number).toList();
	}

	/** What is there in truth, after making sure that it is whole. */
	private List<Revision> published() throws StoreException {
		try (Repository truth = direct.open()) {
			assertEquals(List.of(), truth.verify(Optional.empty()));
			VersionedPortfolio.assertWhole(truth.portfolio(VersionedPortfolio.head(truth)));
			return truth.revisions();
		}
	}
}
