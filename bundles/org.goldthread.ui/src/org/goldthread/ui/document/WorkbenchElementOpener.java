package org.goldthread.ui.document;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.statushandlers.StatusManager;
import org.goldthread.model.Diagram;
import org.goldthread.ui.WorkbenchIds;

/** Opens elements in the parts of the active window, which it knows by their ids alone. */
public final class WorkbenchElementOpener implements ElementOpener {

	private interface Step {
		void in(IWorkbenchPage page) throws PartInitException;
	}

	private final Documents documents;

	/** Opens elements of {@code documents}. */
	public WorkbenchElementOpener(Documents documents) {
		this.documents = documents;
	}

	@Override
	public void open(EObject element) {
		if (element instanceof Diagram diagram) {
			openDiagram(diagram);
		} else {
			openProperties(element);
		}
	}

	@Override
	public void openDiagram(Diagram diagram) {
		documents.documentOf(diagram).ifPresent(document -> inPage(
				page -> page.openEditor(new DiagramEditorInput(document, diagram), WorkbenchIds.DIAGRAM_EDITOR)));
	}

	@Override
	public void reveal(EObject element) {
		inPage(page -> {
			IViewPart explorer = page.showView(WorkbenchIds.EXPLORER_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			IShowInTarget target = Adapters.adapt(explorer, IShowInTarget.class);
			if (target != null) {
				target.show(new ShowInContext(null, new StructuredSelection(element)));
			}
		});
	}

	@Override
	public void openProperties(EObject element) {
		inPage(page -> {
			page.activate(page.showView(WorkbenchIds.EXPLORER_VIEW));
			reveal(element);
			page.showView(WorkbenchIds.PROPERTIES_VIEW);
		});
	}

	private void inPage(Step step) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			step.in(window.getActivePage());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
