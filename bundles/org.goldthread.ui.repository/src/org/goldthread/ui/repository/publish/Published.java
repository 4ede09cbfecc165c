package org.goldthread.ui.repository.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;

/**
 * What came of publishing without open conflicts, and what the working copy has to take over of it.
 *
 * @param result what came of it
 * @param now the revision that the working copy is now; empty when there was nothing to publish and nothing to take over
 * @param changes what has to be done to the working copy, by id; empty unless others published in between
 * @param entries the entries of that revision, by id; empty where nothing has to be done
 */
record Published(PublishResult result, Optional<Revision> now, Map<String, ElementChange> changes, Map<String, ElementVersion> entries) {

	/** Reads what the working copy has to take over. When all decisions went to the others it is their revision, though none was added. */
	static Published of(Repository repository, WorkingCopy copy, PublishResult result) throws StoreException {
		if (!result.merged() || copy.origin().isEmpty()) {
			return new Published(result, result.revision(), Map.of(), Map.of());
		}
		List<Revision> revisions = repository.revisions(copy.portfolio());
		Revision now = result.revision().orElse(revisions.get(revisions.size() - 1));
		Map<String, ElementChange> changes = MergedChanges.between(copy.changes(), repository.changes(copy.origin().get(), now));
		return new Published(result, Optional.of(now), changes, changes.isEmpty() ? Map.of() : repository.entries(now));
	}
}
