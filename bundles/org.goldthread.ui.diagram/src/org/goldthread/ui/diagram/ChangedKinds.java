package org.goldthread.ui.diagram;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.diagram.editor.DiagramEditor;
import org.goldthread.ui.kind.WorkbenchKinds;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/** Opens diagrams again whose specification was changed; those of other kinds stay as they are. Belongs to the UI thread. */
final class ChangedKinds {

	private final WorkbenchKinds kinds;

	ChangedKinds(WorkbenchKinds kinds) {
		this.kinds = kinds;
	}

	void reopen() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.getEditorReferences()) {
					if (reference.getEditor(false) instanceof DiagramEditor editor && hasChanged(editor)) {
						reopen(page, editor, reference.getId());
					}
				}
			}
		}
	}

	private boolean hasChanged(DiagramEditor editor) {
		Optional<DiagramSpecification> shown = editor.specification();
		String name = shown.map(DiagramSpecification::name).orElse(editor.diagram().getKind());
		return name != null && kinds.current().named(name).filter(now -> shown.isEmpty() || now.specification() != shown.get()).isPresent();
	}

	/** Nothing is asked or saved: the document stays open, and with it what is not saved yet. */
	private static void reopen(IWorkbenchPage page, DiagramEditor editor, String id) {
		IEditorInput input = editor.getEditorInput();
		boolean active = page.getActiveEditor() == editor;
		try {
			page.closeEditor(editor, false);
			page.openEditor(input, id, active);
		} catch (PartInitException e) {
			ILog.get().error("The diagram " + input.getName() + " cannot be shown with its changed specification; open it again", e);
		}
	}
}
