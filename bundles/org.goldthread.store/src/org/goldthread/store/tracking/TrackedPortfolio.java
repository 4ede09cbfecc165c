package org.goldthread.store.tracking;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.goldthread.model.AllContents;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;

/**
 * Remembers which entries of an open portfolio were touched since the revision that it came from, so that publishing looks at
 * these only. What differs before that is found once, by a comparison of the whole.
 *
 * <p>It belongs to the thread of the portfolio, as the portfolio's {@link ChangeHub} does. The database is for another thread:
 *
 * <pre>
 * PortfolioSnapshot snapshot = tracked.snapshot();                  // thread of the portfolio
 * WorkingCopy copy = snapshot.workingCopy(repository);              // any thread
 * PublishResult result = repository.publish(copy, …);               // any thread
 * tracked.published(snapshot, result.revision().get());             // thread of the portfolio
 * </pre>
 *
 * <p>The portfolio may be edited between these steps: what is touched after a snapshot stays touched. Where others published in
 * between ({@link org.goldthread.store.history.PublishResult#merged}), the portfolio is to be brought to what the revision holds, before or after {@link #published}; these edits
 * are heard like any others. A document that is read again from its file has another portfolio, which needs another tracker.
 */
public final class TrackedPortfolio implements AutoCloseable {

	private final Portfolio portfolio;
	private final ChangeHub hub;
	private final Touches touches = new Touches();
	private Optional<OriginStamp> known = Optional.empty();
	private Optional<PortfolioSnapshot> whole = Optional.empty();
	private boolean closed;

	private TrackedPortfolio(Portfolio portfolio) {
		this.portfolio = portfolio;
		if (!(portfolio.eResource() instanceof ChangeHub.Owner owner)) {
			throw new IllegalArgumentException("The portfolio \"" + portfolio.getName() + "\" hangs in no resource that tells of changes");
		}
		hub = owner.changeHub();
		hub.addListener(touches);
	}

	/**
	 * Begins to track a portfolio that may differ from the revision that it names as its origin, or names none. Takes no time.
	 *
	 * @param portfolio hangs in a resource that owns a {@link ChangeHub}, and stays there until the tracker is closed
	 */
	public static TrackedPortfolio of(Portfolio portfolio) {
		return new TrackedPortfolio(portfolio);
	}

	/** Begins to track a portfolio that is exactly as the revision that it names: it has just been checked out and not been edited. */
	public static TrackedPortfolio ofUnchanged(Portfolio portfolio) {
		TrackedPortfolio tracked = new TrackedPortfolio(portfolio);
		tracked.known = Optional.of(OriginStamp.of(portfolio));
		return tracked;
	}

	/**
	 * What was touched up to now; in time that grows with it. As long as the differences to the origin are not known it is the whole
	 * portfolio, until such a snapshot was compared once or published.
	 */
	public PortfolioSnapshot snapshot() {
		return begin().result();
	}

	/** Begins to take what {@link #snapshot} gives, some entries at a time. */
	public PendingSnapshot begin() {
		check();
		OriginStamp stamp = OriginStamp.of(portfolio);
		adoptComparison(stamp);
		return new PendingSnapshot(this, stamp, touches.mark(), isKnown(stamp) ? Optional.empty() : Optional.of(new SnapshotWalk(portfolio)));
	}

	/** The snapshot that was begun with this mark; {@code walk} is empty when the touched entries are enough. */
	PortfolioSnapshot complete(OriginStamp stamp, long mark, Optional<SnapshotWalk> walk) {
		check();
		if (touches.isTouchedSince(mark) || !stamp.equals(OriginStamp.of(portfolio))) {
			return snapshot();
		}
		if (walk.isEmpty()) {
			return new PortfolioSnapshot(stamp, mark, false, SnapshotContents.of(portfolio, touches));
		}
		PortfolioSnapshot all = new PortfolioSnapshot(stamp, mark, true, walk.get().contents());
		whole = Optional.of(all);
		return all;
	}

	/** The working copy that the portfolio is now, for those who have one thread for both. */
	public WorkingCopy workingCopy(Repository repository) throws StoreException {
		return snapshot().workingCopy(repository);
	}

	/**
	 * Notes that what a snapshot held was published, and stamps the portfolio with the revision that it comes from now.
	 *
	 * @param snapshot one of this tracker's, whose working copy was published
	 * @param revision the revision that it became
	 */
	public void published(PortfolioSnapshot snapshot, Revision revision) {
		check();
		Repository.stamp(portfolio, revision);
		known = Optional.of(OriginStamp.of(portfolio));
		whole = Optional.empty();
		touches.forgetBefore(snapshot.mark());
	}

	/** Hears no more changes. */
	@Override
	public void close() {
		closed = true;
		hub.removeListener(touches);
	}

	private void check() {
		hub.checkThread();
		if (closed) {
			throw new IllegalStateException("The portfolio \"" + portfolio.getName() + "\" is not tracked any more");
		}
	}

	private boolean isKnown(OriginStamp stamp) {
		return !touches.areIdentitiesChanged() && known.filter(stamp::isOfSameRevision).isPresent();
	}

	/** Once the whole was compared, what differs is known, and what was touched since. */
	private void adoptComparison(OriginStamp stamp) {
		Optional<Set<String>> different = whole.filter(snapshot -> snapshot.stamp().isOfSameRevision(stamp)).flatMap(PortfolioSnapshot::different);
		if (different.isEmpty() || stamp.revision().isEmpty() || isKnown(stamp)) {
			return;
		}
		long mark = whole.get().mark();
		touches.forgetBefore(mark);
		Set<String> open = new HashSet<>(different.get());
		if (open.remove(portfolio.getId())) {
			touches.addDifferent(portfolio, mark);
		}
		for (AllContents contents = new AllContents(portfolio); !open.isEmpty() && contents.hasNext();) {
			Identified each = (Identified) contents.next();
			if (open.remove(each.getId())) {
				touches.addDifferent(each, mark);
			}
		}
		open.forEach(id -> touches.addGone(id, mark));
		known = Optional.of(stamp);
		whole = Optional.empty();
	}
}
