package org.goldthread.workbench.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.workbench.welcome.WelcomePage;

/** Opens portfolios so that there is something to see: the explorer and the first diagram. */
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
		DocumentException[] failure = new DocumentException[1];
		PortfolioDocument[] opened = new PortfolioDocument[1];
		BusyIndicator.showWhile(window.getShell().getDisplay(), () -> {
			try {
				opened[0] = documents.open(file);
				show(opened[0]);
			} catch (DocumentException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			ErrorHandler.show(new ErrorReport(failure[0].getMessage(), DataSafety.UNCHANGED, next(failure[0].kind()), failure[0]));
		}
		return Optional.ofNullable(opened[0]);
	}

	/** Shows a document that is open: its first diagram, or the portfolio itself when it has none. */
	public void show(PortfolioDocument document) {
		ElementOpener opener = window.getService(ElementOpener.class);
		List<Diagram> diagrams = document.portfolio().getDiagrams();
		if (diagrams.isEmpty()) {
			opener.reveal(document.portfolio());
		} else {
			opener.openDiagram(diagrams.get(0));
		}
		WelcomePage.close(window);
	}

	private static String next(DocumentException.Kind kind) {
		return switch (kind) {
			case MISSING -> "Check the name and the folder, or choose File > Open.";
			case DAMAGED -> "Open the newest backup beside the file, whose name ends in .bak, or ask whoever sent you the file.";
			case HOSTILE -> "Do not open this file; ask whoever sent it to you.";
			case OTHER_FORMAT -> "Open it with the version of Goldthread that wrote it, or a newer one.";
			default -> "Check that you may read the file, then open it again.";
		};
	}
}
