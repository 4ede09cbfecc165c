package org.goldthread.workbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.ui.document.Documents;
import org.goldthread.workbench.file.PortfolioOpening;
import org.goldthread.workbench.recovery.RecoveryOffer;
import org.goldthread.workbench.welcome.WelcomePage;

/** Fills a window: with what a start asks for, with what a crash has left, else with the welcome page. */
public final class FirstParts {

	private final IWorkbenchWindow window;

	/** Fills {@code window}. */
	public FirstParts(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Fills the window at the start of the workbench. */
	public void open(List<Path> files, List<OpenRequest> requests) {
		new RecoveryOffer(window).make();
		PortfolioOpening opening = new PortfolioOpening(window);
		files.forEach(opening::open);
		requests.stream().map(OpenRequest::file).flatMap(Optional::stream).forEach(opening::open);
		WelcomePage.openWhenEmpty(window, window.getService(Documents.class));
	}

	/** Opens files that the desktop hands over, as macOS does for a file that belongs to the program. */
	public void followDesktop() {
		window.getShell().getDisplay().addListener(SWT.OpenDocument,
				event -> openRequested(List.of(new OpenRequest(Optional.of(Path.of(event.text))))));
	}

	/** Opens what another start asks for, and brings the window to the front. */
	public void openRequested(List<OpenRequest> requests) {
		Shell shell = window.getShell();
		shell.setMinimized(false);
		shell.forceActive();
		requests.stream().map(OpenRequest::file).flatMap(Optional::stream).forEach(new PortfolioOpening(window)::open);
	}
}
