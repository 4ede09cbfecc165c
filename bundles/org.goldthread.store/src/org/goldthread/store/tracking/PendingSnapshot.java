package org.goldthread.store.tracking;

import java.util.Optional;

import org.goldthread.store.history.OriginStamp;

/**
 * A snapshot that is taken some entries at a time, so that others have their turn in between. Belongs to the thread of the portfolio,
 * and is best dropped when the portfolio is edited meanwhile.
 */
public final class PendingSnapshot {

	private final TrackedPortfolio tracked;
	private final OriginStamp stamp;
	private final long mark;
	private final Optional<SnapshotWalk> walk;

	PendingSnapshot(TrackedPortfolio tracked, OriginStamp stamp, long mark, Optional<SnapshotWalk> walk) {
		this.tracked = tracked;
		this.stamp = stamp;
		this.mark = mark;
		this.walk = walk;
	}

	/**
	 * Goes on for a fraction of a millisecond.
	 *
	 * @return true when all was looked at
	 */
	public boolean step() {
		return walk.isEmpty() || walk.get().step();
	}

	/**
	 * The snapshot of this moment; in time that grows with what is left, or with the portfolio when it was edited meanwhile.
	 *
	 * @throws IllegalStateException when the portfolio is not tracked any more
	 */
	public PortfolioSnapshot result() {
		return tracked.complete(stamp, mark, walk);
	}
}
