package org.goldthread.ui.repository.comparison;

import java.util.Optional;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.place.RepositoryPlace;

/** One of the two states of a portfolio that are compared. */
public sealed interface ComparisonSide {

	/**
	 * A revision of a repository.
	 *
	 * @param place where the repository is
	 * @param revision the revision
	 */
	record Published(RepositoryPlace place, Revision revision) implements ComparisonSide {

		@Override
		public String name() {
			return revision.baseline().orElse("Revision " + revision.number());
		}
	}

	/**
	 * An open portfolio as it is at the moment.
	 *
	 * @param document the open portfolio
	 */
	record Working(PortfolioDocument document) implements ComparisonSide {

		@Override
		public String name() {
			return "working copy";
		}
	}

	/** How users know it: the baseline's name, else the number of the revision. */
	String name();

	/** The open portfolio that this side is; empty for a revision. */
	default Optional<PortfolioDocument> workingCopy() {
		return this instanceof Working working ? Optional.of(working.document()) : Optional.empty();
	}
}
