package org.goldthread.store.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One state of a portfolio that somebody published.
 *
 * @param portfolio id of the portfolio
 * @param number 1 for the first one of a portfolio, and one more for each after it
 * @param previousHash hash of the revision before; 64 zeros for the first
 * @param hash 64 hexadecimal digits over all that this revision holds and the hash before it, see {@link RevisionHash}
 * @param publishedAt when, by the clock of the publisher, but never before the revision before; whole milliseconds
 * @param note who published it, and what they said of it
 * @param portfolioName the portfolio's name at that time
 * @param baseline the name that it can be found by, such as the date of a committee
 * @param entries number of entries that were added, changed, moved or removed
 */
public record Revision(String portfolio, int number, String previousHash, String hash, Instant publishedAt, PublishingNote note,
		String portfolioName, Optional<String> baseline, int entries) {

	/** The hash before the first revision. */
	public static final String NO_HASH = "0".repeat(64);

	/** This revision with its hash. */
	Revision withHash(String computed) {
		return new Revision(portfolio, number, previousHash, computed, publishedAt, note, portfolioName, baseline, entries);
	}
}
