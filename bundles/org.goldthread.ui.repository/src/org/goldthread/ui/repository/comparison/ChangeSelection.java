package org.goldthread.ui.repository.comparison;

import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Offers the entries of the open portfolio that are selected to other parts, so that properties and analyses follow. */
final class ChangeSelection implements ISelectionProvider {

	private final ComparisonPage page;
	private final CopyOnWriteArrayList<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	ChangeSelection(ComparisonPage page) {
		this.page = page;
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(page.selectedEntries());
	}

	/** Tells listeners that something else is selected. */
	void changed() {
		listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection())));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	/** Does nothing: entries are selected here by users alone. */
	@Override
	public void setSelection(ISelection selection) {
		changed();
	}
}
