package org.goldthread.ui.explorer.problems;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;

/** Offers the elements of the selected problems as the selection, so that properties, explorer and diagrams follow. */
final class FoundElements implements ISelectionProvider {

	private final TreeViewer viewer;
	private final StandingProblems standing;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	FoundElements(TreeViewer viewer, StandingProblems standing) {
		this.viewer = viewer;
		this.standing = standing;
		viewer.addSelectionChangedListener(event -> {
			SelectionChangedEvent translated = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(translated));
		});
	}

	@Override
	public ISelection getSelection() {
		Stream<EObject> elements = ((IStructuredSelection) viewer.getSelection()).stream().map(row -> switch (row) {
			case Finding finding when standing.stands(finding) -> finding.element();
			case AcceptedFinding accepted when standing.stands(accepted) -> accepted.getElement();
			default -> null;
		});
		return new StructuredSelection(elements.filter(Objects::nonNull).distinct().toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(StructuredSelection.EMPTY);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
