package org.goldthread.ui.repository.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;

/**
 * What is done with an open repository, on a thread of the background.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface StoreTask<T> {

	/**
	 * Does it. Touches nothing of an open portfolio.
	 *
	 * @param monitor asked between steps whether somebody has called it off
	 * @return what comes of it; not null
	 * @throws StoreException when it is refused or fails; one sentence says why
	 */
	T run(Repository repository, IProgressMonitor monitor) throws StoreException;
}
