package org.goldthread.store.history;

import java.util.Optional;

import org.goldthread.model.Portfolio;

/**
 * What a working copy says of itself: which portfolio it is, and which revision it came from.
 *
 * @param portfolio id of the portfolio
 * @param name name of the portfolio; may be empty
 * @param revision number of the revision that it came from; empty when it was never published
 * @param hash hash of that revision; empty when there is none
 */
public record OriginStamp(String portfolio, String name, Optional<Integer> revision, Optional<String> hash) {

	/** The stamp that a portfolio bears now. */
	public static OriginStamp of(Portfolio portfolio) {
		return new OriginStamp(portfolio.getId(), Optional.ofNullable(portfolio.getName()).orElse(""),
				Optional.ofNullable(portfolio.getOriginRevision()), Optional.ofNullable(portfolio.getOriginHash()));
	}

	/** Whether both name the same revision, or none, of the same portfolio. */
	public boolean isOfSameRevision(OriginStamp other) {
		return portfolio.equals(other.portfolio) && revision.equals(other.revision) && hash.equals(other.hash);
	}
}
