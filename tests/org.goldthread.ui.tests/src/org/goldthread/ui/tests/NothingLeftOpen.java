package org.goldthread.ui.tests;

import org.eclipse.ui.PlatformUI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.document.Documents;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes all editors and portfolios after a test without a question; what is not saved is gone. */
final class NothingLeftOpen implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		UiThread.run(() -> {
			Bot.window().getActivePage().closeAllEditors(false);
			Documents documents = PlatformUI.getWorkbench().getService(Documents.class);
			documents.documents().forEach(NothingLeftOpen::clean);
			documents.close(documents.documents());
		});
	}

	/** A document that is clean closes without a question. */
	private static void clean(PortfolioDocument document) {
		while (document.isDirty() && document.edits().canUndo()) {
			document.edits().undo();
		}
		if (document.isDirty()) {
			try {
				document.saveOverwriting();
			} catch (DocumentException e) {
				throw new AssertionError("The portfolio of the test could not be put aside", e);
			}
		}
	}
}
