package org.goldthread.benchmarks.store;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.goldthread.cli.generate.PortfolioGenerator;
import org.goldthread.model.AllContents;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.store.tracking.TrackedPortfolio;

/** A generated portfolio in a repository, open and tracked. */
final class StoreSample implements AutoCloseable {

	private static final PublishingNote NOTE = new PublishingNote("bench", "Programme manager", "As measured");
	private static final long SEED = 2018;

	private final StorePlace.Address address;
	private final Portfolio portfolio;
	private final TrackedPortfolio tracked;
	private Repository repository;
	private int edits;

	/** Makes the repository and publishes the portfolio. */
	StoreSample(StorePlace place, int workstreams) throws StoreException {
		address = place.newDatabase();
		portfolio = portfolio(workstreams);
		tracked = TrackedPortfolio.of(portfolio);
		repository = Repository.create(address.open(), Clock.systemUTC());
		publish();
	}

	/** A portfolio of about ten elements for each workstream, always the same. */
	static Portfolio portfolio(int workstreams) {
		Portfolio portfolio = new PortfolioGenerator(workstreams, SEED, 0).generate();
		PortfolioResource.holding(portfolio);
		return portfolio;
	}

	/** Publishes a portfolio that the repository does not have yet. */
	static Revision publishFirst(Repository repository, Portfolio portfolio) {
		try {
			return revision(repository, repository.workingCopy(portfolio));
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	Repository repository() {
		return repository;
	}

	StorePlace.Address address() {
		return address;
	}

	Portfolio portfolio() {
		return portfolio;
	}

	/** The newest revision. */
	Revision head() throws StoreException {
		return repository.revisions(portfolio.getId()).getLast();
	}

	/** Gives so many elements another name. */
	void rename(int elements) {
		edits++;
		Iterator<?> contents = new AllContents(portfolio);
		for (int renamed = 0; renamed < elements;) {
			if (contents.next() instanceof Element element) {
				element.setName("Renamed " + edits + ", " + renamed);
				renamed++;
			}
		}
	}

	/** Publishes what was edited. */
	Revision publish() {
		try {
			PortfolioSnapshot snapshot = tracked.snapshot();
			Revision revision = revision(repository, snapshot.workingCopy(repository));
			tracked.published(snapshot, revision);
			return revision;
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens the repository, publishes what was edited, and closes the repository again. */
	void publishFromClosed() {
		try {
			repository = Repository.open(address.open(), Clock.systemUTC());
			publish();
			repository.close();
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		tracked.close();
		closeRepository();
	}

	/** Closes the repository, as it is between two operations of users. */
	void closeRepository() {
		try {
			repository.close();
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Revision revision(Repository repository, WorkingCopy copy) throws StoreException {
		return repository.publish(copy, NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
	}
}
