package org.goldthread.ui.repository.work;

import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells in the status line of a window what was done. */
public final class StatusWords {

	private StatusWords() {
	}

	/** Shows a line until the next one; what was told in other parts is over. */
	public static void tell(IWorkbenchWindow window, String line) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			Stream.<IWorkbenchPartReference>concat(Stream.of(page.getViewReferences()), Stream.of(page.getEditorReferences()))
					.flatMap(reference -> lines(reference.getPart(false))).forEach(lines -> lines.setMessage(null));
			lines(page.getActivePart()).forEach(lines -> lines.setMessage(line));
		}
	}

	private static Stream<IStatusLineManager> lines(IWorkbenchPart part) {
		return part instanceof IViewPart view ? Stream.of(view.getViewSite().getActionBars().getStatusLineManager())
				: part instanceof IEditorPart editor ? Stream.of(editor.getEditorSite().getActionBars().getStatusLineManager()) : Stream.empty();
	}
}
