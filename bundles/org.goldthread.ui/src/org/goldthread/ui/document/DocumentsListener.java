package org.goldthread.ui.document;

import java.util.Optional;

import org.goldthread.document.PortfolioDocument;

/** Hears, on the UI thread, which portfolios are open and which one is active. */
public interface DocumentsListener {

	/** A document has been opened. */
	default void opened(PortfolioDocument document) {
	}

	/** A document is about to be closed; its model can still be read. */
	default void closing(PortfolioDocument document) {
	}

	/** A document is not among the open ones any more. */
	default void closed(PortfolioDocument document) {
	}

	/** Another document, or none, has become the active one. */
	default void activated(Optional<PortfolioDocument> document) {
	}
}
