package org.goldthread.ui.document;

import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.goldthread.document.PortfolioDocument;

/** The editors that show a document, in all windows. */
final class DocumentEditors {

	private DocumentEditors() {
	}

	/** Closes them without asking to save. */
	static void close(IWorkbench workbench, PortfolioDocument document) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeEditors(Stream.of(page.getEditorReferences()).filter(editor -> shows(editor, document))
						.toArray(IEditorReference[]::new), false);
			}
		}
	}

	private static boolean shows(IEditorReference editor, PortfolioDocument document) {
		try {
			return Adapters.adapt(editor.getEditorInput(), PortfolioDocument.class) == document;
		} catch (PartInitException e) {
			return false;
		}
	}
}
