package org.goldthread.workbench.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.document.RememberedEditors;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.workbench.welcome.WelcomePage;

/** Opens portfolios so that there is something to see: what was open the last time, at first a diagram. */
public final class PortfolioOpening {

	private final IWorkbenchWindow window;
	private final Documents documents;

	/** Opens portfolios in {@code window}. */
	public PortfolioOpening(IWorkbenchWindow window) {
		this.window = window;
		documents = window.getService(Documents.class);
	}

	/** Opens a file, or says why that cannot be; returns the document when it is open now. */
	public Optional<PortfolioDocument> open(Path file) {
		try {
			PortfolioDocument document = documents.open(file);
			if (!window.getShell().isDisposed()) {
				show(document);
			}
			return Optional.of(document);
		} catch (DocumentException e) {
			ErrorHandler.show(new ErrorReport(e.getMessage(), DataSafety.UNCHANGED, next(e.kind()), e));
			return Optional.empty();
		}
	}

	/** Shows a document that is open: what was open of it the last time, else its first diagram, or the portfolio itself when it has none. */
	public void show(PortfolioDocument document) {
		if (!new RememberedEditors(window.getActivePage()).reopen(document)) {
			showFirst(document);
		}
		WelcomePage.close(window);
	}

	private void showFirst(PortfolioDocument document) {
		ElementOpener opener = window.getService(ElementOpener.class);
		List<Diagram> diagrams = document.portfolio().getDiagrams();
		if (diagrams.isEmpty()) {
			opener.reveal(document.portfolio());
		} else {
			opener.openDiagram(diagrams.get(0));
		}
	}

	private static String next(DocumentException.Kind kind) {
		return kind == DocumentException.Kind.MISSING
				? "Check the name and the folder, or choose File > Open."
				: "File > Open opens another file, or a backup of this one.";
	}
}
