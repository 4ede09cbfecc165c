package org.goldthread.workbench.window;

import org.eclipse.jface.action.IStatusLineManager;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.DocumentsListener;

/** Says in the status line that unsaved changes cannot be put aside, until they are saved. */
final class RecoveryNotice implements DocumentsListener {

	private final IStatusLineManager status;

	RecoveryNotice(IStatusLineManager status) {
		this.status = status;
	}

	@Override
	public void opened(PortfolioDocument document) {
		document.addListener(new DocumentListener() {
			@Override
			public void recoveryFailed(String sentence) {
				status.setErrorMessage(sentence);
			}

			@Override
			public void saved() {
				status.setErrorMessage(null);
			}
		});
	}
}
