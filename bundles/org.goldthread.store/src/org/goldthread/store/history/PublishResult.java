package org.goldthread.store.history;

import java.util.List;
import java.util.Optional;

import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Renumbering;

/**
 * What came of publishing.
 *
 * @param revision the new revision; empty when there was nothing to publish, or conflicts are open
 * @param conflicts what somebody has to decide before; empty when all went well
 * @param renumberings entries of the working copy that got another reference
 * @param merged whether revisions of others went in between, so that the working copy differs from what was published
 */
public record PublishResult(Optional<Revision> revision, List<Conflict> conflicts, List<Renumbering> renumberings, boolean merged) {
}
