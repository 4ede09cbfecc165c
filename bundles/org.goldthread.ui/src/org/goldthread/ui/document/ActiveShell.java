package org.goldthread.ui.document;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window that a dialog belongs to. */
final class ActiveShell {

	private ActiveShell() {
	}

	/** The shell that has the focus, else that of the workbench window; null, as SWT wants it, when there is none. */
	static Shell get() {
		Shell active = PlatformUI.getWorkbench().getDisplay().getActiveShell();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null && window != null ? window.getShell() : active;
	}
}
