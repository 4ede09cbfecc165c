package org.goldthread.workbench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.RememberedEditors;
import org.goldthread.ui.theme.ThemeStart;
import org.goldthread.workbench.start.FirstParts;
import org.goldthread.workbench.start.OpenRequest;
import org.goldthread.workbench.start.OpenRequests;
import org.goldthread.workbench.start.RequestFolder;
import org.goldthread.workbench.start.RestoredEditors;

/** Sets the workbench up: no workspace question, one window, and what the start was asked to open. */
public final class GoldthreadWorkbenchAdvisor extends WorkbenchAdvisor {

	private final RequestFolder requests;
	private final List<Path> files;
	private OpenRequests watcher;

	/**
	 * An advisor.
	 *
	 * @param requests where other starts ask for files
	 * @param files to open at once
	 */
	public GoldthreadWorkbenchAdvisor(RequestFolder requests, List<Path> files) {
		this.requests = requests;
		this.files = files;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		RestoredEditors.remove(configurer.getWorkbench().getService(MApplication.class));
		ThemeStart.publishColours(configurer.getWorkbench());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WorkbenchIds.ARCHITECT_PERSPECTIVE;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new GoldthreadWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		FirstParts first = new FirstParts(window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window);
		try {
			first.open(files, requests.take());
			first.followDesktop();
			watcher = OpenRequests.watch(requests, this::receive);
		} catch (IOException e) {
			ILog.of(GoldthreadWorkbenchAdvisor.class).error("Requests to open files cannot be read from " + requests.folder(), e);
		}
	}

	@Override
	public boolean preShutdown() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			new RememberedEditors(window.getActivePage()).keep(window.getService(Documents.class).documents());
		}
		return super.preShutdown();
	}

	@Override
	public void postShutdown() {
		if (watcher != null) {
			try {
				watcher.close();
			} catch (IOException e) {
				ILog.of(GoldthreadWorkbenchAdvisor.class).warn("The folder of requests was not let go", e);
			}
		}
	}

	private void receive(List<OpenRequest> received) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
			if (windows.length > 0) {
				new FirstParts(windows[0]).openRequested(received);
			}
		});
	}
}
