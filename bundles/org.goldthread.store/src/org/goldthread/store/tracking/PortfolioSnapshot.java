package org.goldthread.store.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.store.StoreException;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;

/**
 * What a {@link TrackedPortfolio} knew to be touched at one moment. It does not change and holds nothing of the portfolio, so
 * that any thread may compare it with a repository while the portfolio is edited on.
 */
public final class PortfolioSnapshot {

	private final OriginStamp stamp;
	private final long mark;
	private final boolean whole;
	private final SnapshotContents contents;
	private volatile Optional<Set<String>> different = Optional.empty();

	PortfolioSnapshot(OriginStamp stamp, long mark, boolean whole, SnapshotContents contents) {
		this.stamp = stamp;
		this.mark = mark;
		this.whole = whole;
		this.contents = contents;
	}

	/**
	 * The working copy that the portfolio was, with the same changes as {@link Repository#workingCopy} finds; in time that grows with what
	 * was touched, or with the portfolio when {@link #isWhole}. May be asked on any thread, and again.
	 *
	 * @throws StoreException when the portfolio came from another repository, or from a history that was rewritten
	 */
	public WorkingCopy workingCopy(Repository repository) throws StoreException {
		Optional<Revision> origin = repository.origin(stamp);
		Map<String, ElementChange> changes = changes(repository, origin);
		different = Optional.of(Set.copyOf(changes.keySet()));
		return new WorkingCopy(stamp.portfolio(), stamp.name(), origin, changes);
	}

	/**
	 * What became of each entry since a state of which all entries are at hand, by id; the same tracker is to be asked for one state only.
	 * May be asked on any thread.
	 */
	public Map<String, ElementChange> changesSince(Map<String, ElementVersion> state) {
		Map<String, ElementChange> changes = OriginComparison.of(whole ? withAbsent(state.keySet()) : contents, ids -> some(state, ids));
		different = Optional.of(Set.copyOf(changes.keySet()));
		return changes;
	}

	/** Whether it holds the whole portfolio, because not all was known that differs from the origin. */
	public boolean isWhole() {
		return whole;
	}

	/** The mark that was set when it was taken. */
	long mark() {
		return mark;
	}

	/** What the portfolio said of its origin. */
	OriginStamp stamp() {
		return stamp;
	}

	/** Ids of the entries that differ from the origin; empty as long as nobody has compared. */
	Optional<Set<String>> different() {
		return different;
	}

	private Map<String, ElementChange> changes(Repository repository, Optional<Revision> origin) throws StoreException {
		if (origin.isEmpty()) {
			return OriginComparison.of(contents, ids -> Map.of());
		}
		if (!whole) {
			return OriginComparison.of(contents, ids -> repository.entries(origin.get(), ids));
		}
		Map<String, ElementVersion> all = repository.entries(origin.get());
		return OriginComparison.of(withAbsent(all.keySet()), ids -> all);
	}

	private static Map<String, ElementVersion> some(Map<String, ElementVersion> state, Collection<String> ids) {
		Map<String, ElementVersion> some = HashMap.newHashMap(ids.size());
		for (String id : ids) {
			if (state.containsKey(id)) {
				some.put(id, state.get(id));
			}
		}
		return some;
	}

	private SnapshotContents withAbsent(Set<String> ids) {
		Set<String> absent = new HashSet<>(ids);
		absent.removeAll(contents.present().keySet());
		return new SnapshotContents(contents.present(), absent, contents.lists());
	}
}
