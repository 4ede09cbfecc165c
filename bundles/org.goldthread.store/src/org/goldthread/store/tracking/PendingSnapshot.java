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

	/** The snapshot of this moment; what is left is looked at first, and all of it at once when the portfolio was edited meanwhile. */
	public PortfolioSnapshot result() {
		boolean complete = false;
		while (!complete) {
			complete = step();
		}
		return tracked.complete(stamp, mark, walk.map(SnapshotWalk::contents));
	}
}
