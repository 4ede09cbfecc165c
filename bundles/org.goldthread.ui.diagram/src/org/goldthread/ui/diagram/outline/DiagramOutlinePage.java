package org.goldthread.ui.diagram.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.goldthread.ui.diagram.editor.DiagramCanvas;

/** The outline of a diagram: the whole page in small, with a frame around what the canvas shows. Has the canvas's selection. */
public final class DiagramOutlinePage extends Page implements IContentOutlinePage {

	private final DiagramCanvas canvas;
	private Thumbnail thumbnail;

	/** The outline of one canvas. */
	public DiagramOutlinePage(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void createControl(Composite parent) {
		thumbnail = new Thumbnail(parent, canvas);
	}

	@Override
	public Control getControl() {
		return thumbnail;
	}

	@Override
	public void setFocus() {
		thumbnail.setFocus();
	}

	@Override
	public ISelection getSelection() {
		return canvas.selection().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		canvas.selection().setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		canvas.selection().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		canvas.selection().removeSelectionChangedListener(listener);
	}
}
