package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;

import org.goldthread.store.history.Revision;

/** A row of the repository. Rows are equal when they stand for the same, so that what is open and selected stays. */
public sealed interface RepositoryRow {

	/** The rows below. */
	List<RevisionRow> children();

	/** Id of the portfolio that it belongs to. */
	String portfolio();

	/**
	 * A portfolio.
	 *
	 * @param name its name at the newest revision
	 * @param active whether it is the portfolio that is worked on
	 * @param children its revisions, newest first
	 */
	record PortfolioRow(String portfolio, String name, boolean active, List<RevisionRow> children) implements RepositoryRow {

		/** The newest revision. */
		public RevisionRow head() {
			return children.get(0);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof PortfolioRow row && row.portfolio.equals(portfolio);
		}

		@Override
		public int hashCode() {
			return portfolio.hashCode();
		}
	}

	/**
	 * A revision.
	 *
	 * @param revision the revision
	 * @param previous the one before; empty for the first
	 * @param yours whether the portfolio that is worked on came from it
	 */
	record RevisionRow(Revision revision, Optional<Revision> previous, boolean yours) implements RepositoryRow {

		@Override
		public List<RevisionRow> children() {
			return List.of();
		}

		@Override
		public String portfolio() {
			return revision.portfolio();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof RevisionRow row && row.revision.equals(revision);
		}

		@Override
		public int hashCode() {
			return revision.hash().hashCode();
		}
	}
}
