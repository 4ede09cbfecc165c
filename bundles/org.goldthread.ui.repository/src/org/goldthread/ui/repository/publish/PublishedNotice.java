package org.goldthread.ui.repository.publish;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.apply.LeftOut;
import org.goldthread.ui.repository.work.StatusWords;

/** Tells users what came of publishing: in the status line, and in a dialog when their portfolio was changed by it. */
final class PublishedNotice {

	private PublishedNotice() {
	}

	static void tell(IWorkbenchWindow window, PortfolioDocument document, Published what, List<LeftOut> leftOut, boolean late) {
		String line = PublishedWords.line(what);
		StatusWords.tell(window, document.portfolio().getName() + ": " + line);
		List<String> notices = PublishedWords.notices(what, leftOut, late);
		if (!notices.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Published", line + ".\n\n" + String.join("\n", notices));
		}
	}
}
