package org.goldthread.ui.repository.work;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;

/**
 * An open portfolio as it was at one moment: a copy that belongs to nobody, so that the background may read it while users go on.
 *
 * @param portfolio the copy, with the ids of the original, hanging in no resource
 */
public record Snapshot(Portfolio portfolio) {

	/** Takes one, on the thread of the document. */
	public static Snapshot of(PortfolioDocument document) {
		document.hub().checkThread();
		return new Snapshot(EcoreUtil.copy(document.portfolio()));
	}
}
