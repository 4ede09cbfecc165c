package org.goldthread.store.fault;

import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.support.TestDatabase;

/** Publishes twice: it tells how long the first took, and is killed while it does the second. */
public final class PublishingProcess {

	private PublishingProcess() {
	}

	/**
	 * Says "took" with nanoseconds, then "begin" with the number of the revision that comes next, and "done" after it.
	 *
	 * @param arguments the address of the repository
	 */
	public static void main(String[] arguments) throws Exception {
		try (Repository repository = new TestDatabase("", arguments[0]).open()) {
			Portfolio portfolio = repository.portfolio(VersionedPortfolio.head(repository));
			long start = System.nanoTime();
			Revision first = publishNext(repository, portfolio);
			System.out.println("took " + (System.nanoTime() - start));
			System.out.println("begin " + (first.number() + 1));
			publishNext(repository, portfolio);
			System.out.println("done");
			System.in.read();
		}
	}

	private static Revision publishNext(Repository repository, Portfolio portfolio) throws Exception {
		VersionedPortfolio.setVersion(portfolio, portfolio.getOriginRevision() + 1);
		return VersionedPortfolio.publish(repository, portfolio);
	}
}
