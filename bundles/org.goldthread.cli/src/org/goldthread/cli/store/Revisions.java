package org.goldthread.cli.store;

import java.util.List;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

/** Finds the revisions that users name. */
final class Revisions {

	private final Repository repository;

	Revisions(Repository repository) {
		this.repository = repository;
	}

	/**
	 * The revisions of one portfolio, oldest first.
	 *
	 * @param name name or id of the portfolio; empty when the repository holds only one
	 */
	List<Revision> of(Optional<String> name) throws StoreException, CommandFailure {
		List<Revision> all = repository.revisions();
		List<String> ids = all.stream().filter(revision -> name.isEmpty() || isNamed(revision, name.get())).map(Revision::portfolio).distinct().toList();
		if (ids.isEmpty()) {
			throw CommandFailure.usage(name.isEmpty() ? "nothing was published in this repository yet"
					: "this repository has no portfolio \"" + name.get() + "\"; store log names them");
		}
		if (ids.size() > 1) {
			throw CommandFailure.usage("this repository holds several portfolios"
					+ name.map(given -> " called \"" + given + "\"").orElse("") + "; say which with --portfolio, by name or id (store log names them)");
		}
		return all.stream().filter(revision -> revision.portfolio().equals(ids.get(0))).toList();
	}

	/** The revision of a number or baseline name. */
	static Revision named(List<Revision> revisions, String name) throws CommandFailure {
		return revisions.stream().filter(revision -> revision.baseline().equals(Optional.of(name))).findFirst()
				.or(() -> revisions.stream().filter(revision -> Integer.toString(revision.number()).equals(name)).findFirst())
				.orElseThrow(() -> CommandFailure.usage("there is no revision or baseline \"" + name + "\" of \""
						+ revisions.get(revisions.size() - 1).portfolioName() + "\"; store log lists them"));
	}

	private static boolean isNamed(Revision revision, String name) {
		return revision.portfolio().equals(name) || revision.portfolioName().equalsIgnoreCase(name);
	}
}
