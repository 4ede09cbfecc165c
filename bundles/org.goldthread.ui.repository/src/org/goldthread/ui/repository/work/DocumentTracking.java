package org.goldthread.ui.repository.work;

import java.util.HashMap;
import java.util.Map;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Revision;
import org.goldthread.store.tracking.PendingSnapshot;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.store.tracking.TrackedPortfolio;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/**
 * Knows of each open portfolio what was touched since the revision that it came from. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(DocumentTracking.class)}. Belongs to the UI thread.
 */
public final class DocumentTracking {

	private record Tracked(Portfolio portfolio, TrackedPortfolio tracker) {
	}

	private final Map<PortfolioDocument, Tracked> tracked = new HashMap<>();

	/** Tracks what is asked for, until it is closed. */
	public DocumentTracking(Documents documents) {
		documents.addListener(new DocumentsListener() {
			@Override
			public void closed(PortfolioDocument document) {
				forget(document);
			}
		});
	}

	/** What an open portfolio is now, for the background to compare with a repository; the first one takes as long as looking at all of it. */
	public PortfolioSnapshot snapshot(PortfolioDocument document) {
		return tracker(document).snapshot();
	}

	/** Begins to take what {@link #snapshot} gives, some entries at a time. */
	public PendingSnapshot begin(PortfolioDocument document) {
		return tracker(document).begin();
	}

	/** Tracks a document that is exactly as the revision that it came from. */
	public void unchanged(PortfolioDocument document) {
		forget(document);
		tracked.put(document, new Tracked(document.portfolio(), TrackedPortfolio.ofUnchanged(document.portfolio())));
	}

	/** Notes inside an edit that a snapshot was published, and stamps the portfolio with the revision. */
	public void published(PortfolioDocument document, PortfolioSnapshot snapshot, Revision revision) {
		tracker(document).published(snapshot, revision);
	}

	private TrackedPortfolio tracker(PortfolioDocument document) {
		Tracked known = tracked.get(document);
		if (known == null || known.portfolio() != document.portfolio()) {
			forget(document);
			known = new Tracked(document.portfolio(), TrackedPortfolio.of(document.portfolio()));
			tracked.put(document, known);
		}
		return known.tracker();
	}

	private void forget(PortfolioDocument document) {
		Tracked old = tracked.remove(document);
		if (old != null) {
			old.tracker().close();
		}
	}
}
