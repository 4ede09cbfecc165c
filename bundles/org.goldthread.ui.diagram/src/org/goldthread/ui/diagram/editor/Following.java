package org.goldthread.ui.diagram.editor;

import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.jface.viewers.ISelection;
import org.goldthread.ui.diagram.selection.ElementSelection;

/** Lets the canvas show what is selected in other parts of the window. */
final class Following implements ISelectionListener {

	private final IWorkbenchPartSite site;
	private final IWorkbenchPart own;
	private final ElementSelection selection;

	Following(IWorkbenchPartSite site, IWorkbenchPart own, ElementSelection selection) {
		this.site = site;
		this.own = own;
		this.selection = selection;
	}

	void start() {
		site.getPage().addPostSelectionListener(this);
		selectionChanged(site.getPage().getActivePart(), site.getPage().getSelection());
	}

	void stop() {
		site.getPage().removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection chosen) {
		if (part != own && chosen != null) {
			selection.follow(chosen);
		}
	}
}
