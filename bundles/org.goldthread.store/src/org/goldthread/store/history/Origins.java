package org.goldthread.store.history;

import java.sql.SQLException;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;

/** Finds the revision that a working copy came from. */
final class Origins {

	private Origins() {
	}

	/**
	 * The origin of a working copy; empty for one that was never published.
	 *
	 * @throws StoreException when it names none although the repository knows the portfolio, or one that the repository does not have
	 */
	static Optional<Revision> of(Portfolio portfolio, HistoryReader history) throws SQLException, StoreException {
		Integer number = portfolio.getOriginRevision();
		String name = "\"" + portfolio.getName() + "\"";
		if (number == null) {
			if (history.head(portfolio.getId()).isPresent()) {
				throw new StoreException(Kind.REFUSED, name + " does not say which revision it came from, but the repository has revisions of it;"
						+ " check one out and make your changes there");
			}
			return Optional.empty();
		}
		Revision origin = history.revision(portfolio.getId(), number).orElseThrow(() -> new StoreException(Kind.REFUSED,
				name + " came from revision " + number + " of another repository; publish it there, or check out what this one has"));
		if (!origin.hash().equals(portfolio.getOriginHash())) {
			throw new StoreException(Kind.DAMAGED, name + " came from revision " + number + " with the hash " + portfolio.getOriginHash()
					+ ", which this repository does not have: it is another repository, or its history was rewritten; verify it");
		}
		return Optional.of(origin);
	}
}
