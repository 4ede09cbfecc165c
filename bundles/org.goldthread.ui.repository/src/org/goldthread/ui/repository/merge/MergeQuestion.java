package org.goldthread.ui.repository.merge;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.merge.Conflict;

/**
 * Conflicts with all that somebody has to know to decide them.
 *
 * @param conflicts what is to be decided
 * @param theirs the revisions that others published since the working copy's origin, oldest first
 */
public record MergeQuestion(List<Conflict> conflicts, List<Revision> theirs) {

	/** Reads what is to be known from a repository; takes as long as reading a revision, so it belongs into the background. */
	public static MergeQuestion of(Repository repository, WorkingCopy copy, List<Conflict> conflicts) throws StoreException {
		int origin = copy.origin().map(Revision::number).orElse(0);
		List<Revision> theirs = new ArrayList<>(repository.revisions(copy.portfolio()));
		theirs.removeIf(revision -> revision.number() <= origin);
		return new MergeQuestion(List.copyOf(conflicts), List.copyOf(theirs));
	}
}
