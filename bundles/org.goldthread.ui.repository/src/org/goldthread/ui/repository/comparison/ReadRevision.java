package org.goldthread.ui.repository.comparison;

import java.util.Map;

import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.words.Entries;

/**
 * A revision as it was read from a repository.
 *
 * @param state its entries by id, as the repository keeps them
 * @param entries its entries by id, as the model has them
 */
record ReadRevision(Map<String, ElementVersion> state, Entries entries) {

	/** Reads a revision; belongs into the background. */
	static ReadRevision read(Repository repository, Revision revision) throws StoreException {
		Map<String, ElementVersion> state = repository.entries(revision);
		try {
			Portfolio portfolio = Composition.of(state.values());
			return new ReadRevision(state, Entries.of(portfolio));
		} catch (UnsoundRevisionException e) {
			throw new StoreException(Kind.DAMAGED, "Revision " + revision.number() + " of \"" + revision.portfolioName()
					+ "\" is damaged (" + e.getMessage() + "); verify the repository", e);
		}
	}

	/** What changed between it and an open portfolio as it is now, in time that grows with the portfolio. */
	Comparison comparedWith(PortfolioResource open) {
		Map<String, ElementVersion> now = Decomposition.of((Portfolio) open.getContents().get(0), state::get);
		return new Comparison(Changes.between(state, now), entries, Entries.of(open));
	}
}
