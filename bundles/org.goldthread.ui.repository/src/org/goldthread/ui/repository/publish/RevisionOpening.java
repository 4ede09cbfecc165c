package org.goldthread.ui.repository.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.model.Portfolio;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.document.PortfolioFiles;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.work.DocumentTracking;
import org.goldthread.ui.repository.work.StatusWords;
import org.goldthread.ui.repository.work.StoreWork;

/** Opens a revision as a working copy in a file that the user names. */
public final class RevisionOpening {

	private final IWorkbenchWindow window;
	private final FileChooser chooser;

	/** Opens in {@code window}, in files that {@code chooser} asks for. */
	public RevisionOpening(IWorkbenchWindow window, FileChooser chooser) {
		this.window = window;
		this.chooser = chooser;
	}

	/** Asks for a file, and opens the revision there once it is read. */
	public void open(RepositoryPlace place, Revision revision) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText("Open revision " + revision.number() + " in a new file");
		dialog.setFilterExtensions(PortfolioFiles.filter());
		dialog.setFilterPath(GoldthreadHome.folder().toString());
		dialog.setFileName(fileName(revision));
		chooser.choose(dialog).map(PortfolioFiles::withEnding).ifPresent(file ->
				StoreWork.of("Reading revision " + revision.number(), place, (repository, monitor) -> repository.portfolio(revision))
						.onlyWhile(() -> !window.getShell().isDisposed()).whenDone(portfolio -> open(file, portfolio, revision)).start());
	}

	/** A name such as {@code oxfordshire-revision-3.goldthread}, with nothing in it that a file system refuses. */
	static String fileName(Revision revision) {
		String name = revision.portfolioName().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return (name.isEmpty() ? "portfolio" : name) + "-revision-" + revision.number() + PortfolioFiles.ENDING;
	}

	private void open(Path file, Portfolio portfolio, Revision revision) {
		try {
			PortfolioDocument document = window.getService(Documents.class).create(file, portfolio);
			window.getService(DocumentTracking.class).unchanged(document);
			show(document);
			StatusWords.tell(window, "Revision " + revision.number() + " is open as " + file.getFileName());
		} catch (DocumentException e) {
			ErrorHandler.show(new ErrorReport(e.getMessage(), DataSafety.UNCHANGED, "Choose another file, and open the revision there.", e));
		}
	}

	private void show(PortfolioDocument document) {
		ElementOpener opener = window.getService(ElementOpener.class);
		List<Diagram> diagrams = document.portfolio().getDiagrams();
		Optional.of(diagrams).filter(all -> !all.isEmpty()).map(all -> all.get(0)).ifPresentOrElse(opener::openDiagram,
				() -> opener.reveal(document.portfolio()));
	}
}
