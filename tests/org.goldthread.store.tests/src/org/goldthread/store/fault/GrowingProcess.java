package org.goldthread.store.fault;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.support.TestDatabase;

/** Publishes a revision with long texts, and says what it was told if that failed. */
public final class GrowingProcess {

	private static final int CHARACTERS = 20_000;

	private GrowingProcess() {
	}

	/** @param arguments the address of the repository */
	public static void main(String[] arguments) throws Exception {
		try (Repository repository = new TestDatabase("", arguments[0]).open()) {
			Portfolio portfolio = repository.portfolio(VersionedPortfolio.head(repository));
			VersionedPortfolio.setVersion(portfolio, 2);
			VersionedPortfolio.grow(portfolio, CHARACTERS);
			VersionedPortfolio.publish(repository, portfolio);
			System.out.println("published");
		} catch (StoreException e) {
			System.out.println(e.getMessage());
		}
	}
}
