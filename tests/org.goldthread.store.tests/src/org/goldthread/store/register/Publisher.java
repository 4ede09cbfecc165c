package org.goldthread.store.register;

import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

/** Publishes working copies, which remember it. */
record Publisher(Repository repository) {

	private static final PublishingNote NOTE = new PublishingNote("jane", "Programme manager", "As agreed");

	Revision publish(Portfolio portfolio) throws StoreException {
		Revision revision = repository.publish(repository.workingCopy(portfolio), NOTE, Optional.empty(), Map.of()).revision().orElseThrow();
		Repository.stamp(portfolio, revision);
		return revision;
	}
}
