package org.goldthread.ui.repository.work;

import java.util.HashMap;
import java.util.Map;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.WorkingCopy;

/**
 * A working copy as a whole, beside what it came from, without a look at the open portfolio.
 *
 * @param copy what was changed
 * @param origin the entries of the revision that it came from, by id; empty for one that was never published
 */
public record WorkingState(WorkingCopy copy, Map<String, ElementVersion> origin) {

	/** Reads what the working copy came from; in time that grows with the portfolio. */
	public static WorkingState of(Repository repository, WorkingCopy copy) throws StoreException {
		return new WorkingState(copy, copy.origin().isPresent() ? repository.entries(copy.origin().get()) : Map.of());
	}

	/** All entries of the working copy, by id. */
	public Map<String, ElementVersion> entries() {
		Map<String, ElementVersion> entries = new HashMap<>(origin);
		copy.changes().forEach((id, change) -> change.after().ifPresentOrElse(after -> entries.put(id, after), () -> entries.remove(id)));
		return entries;
	}

	/** The portfolio as it is in the working copy, hanging in no resource. */
	public Portfolio portfolio() throws StoreException {
		return compose(entries());
	}

	/** The portfolio that the working copy came from, hanging in no resource; fails for one that was never published. */
	public Portfolio originPortfolio() throws StoreException {
		return compose(origin);
	}

	private static Portfolio compose(Map<String, ElementVersion> entries) throws StoreException {
		try {
			return Composition.of(entries.values());
		} catch (UnsoundRevisionException e) {
			throw new StoreException(Kind.DAMAGED, "The portfolio cannot be put together (" + e.getMessage() + "); verify the repository", e);
		}
	}
}
