package org.goldthread.store.history;

import java.sql.SQLException;
import java.util.Optional;

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
	static Optional<Revision> of(OriginStamp stamp, HistoryReader history) throws SQLException, StoreException {
		String name = "\"" + stamp.name() + "\"";
		if (stamp.revision().isEmpty()) {
			if (history.head(stamp.portfolio()).isPresent()) {
				throw new StoreException(Kind.REFUSED, name + " does not say which revision it came from, but the repository has revisions of it;"
						+ " check one out and make your changes there");
			}
			return Optional.empty();
		}
		int number = stamp.revision().get();
		Revision origin = history.revision(stamp.portfolio(), number).orElseThrow(() -> new StoreException(Kind.REFUSED,
				name + " came from revision " + number + " of another repository; publish it there, or check out what this one has"));
		if (!stamp.hash().equals(Optional.of(origin.hash()))) {
			throw new StoreException(Kind.DAMAGED, name + " came from revision " + number + " with the hash " + stamp.hash().orElse("that is missing")
					+ ", which this repository does not have: it is another repository, or its history was rewritten; verify it");
		}
		return Optional.of(origin);
	}
}
