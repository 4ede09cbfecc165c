package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;

/** Reads a file on a thread of its own while the workbench stays alive, then hands the document over to the UI thread. */
final class BackgroundRead {

	private final Display display;
	private final DocumentSettings settings;

	BackgroundRead(Display display, DocumentSettings settings) {
		this.display = display;
		this.settings = settings;
	}

	/** Opens a file; call it on the UI thread. */
	PortfolioDocument open(Path file) throws DocumentException {
		FutureTask<PortfolioDocument> reading = new FutureTask<>(() -> PortfolioDocument.open(file, settings));
		Thread thread = new Thread(reading, "Goldthread reads " + file.getFileName());
		thread.setDaemon(true);
		thread.start();
		BusyIndicator.showWhile(reading);
		try {
			PortfolioDocument document = reading.get();
			document.hub().confineTo(display.getThread());
			return document;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Reading " + file + " was interrupted", e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof DocumentException refusal) {
				throw refusal;
			}
			throw new IllegalStateException(file + " could not be read", e.getCause());
		}
	}
}
