package org.goldthread.ui.explorer.problems;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;

/** Remembers which rules the user has closed, also while they are filtered out. */
final class ExpandedRows implements ITreeViewerListener {

	private final TreeViewer viewer;
	private final Set<Object> closed = new HashSet<>(Set.of(AcceptedGroup.class));

	/** At first all rules are open; what is accepted is not. */
	ExpandedRows(TreeViewer viewer) {
		this.viewer = viewer;
		viewer.addTreeListener(this);
	}

	/** Whether the user has not closed a row. */
	boolean isOpen(Object row) {
		return !closed.contains(ProblemRows.key(row));
	}

	/** Opens or closes one row. */
	void toggle(Object row) {
		boolean open = !viewer.getExpandedState(row);
		viewer.setExpandedState(row, open);
		remember(row, open);
	}

	@Override
	public void treeCollapsed(TreeExpansionEvent event) {
		remember(event.getElement(), false);
	}

	@Override
	public void treeExpanded(TreeExpansionEvent event) {
		remember(event.getElement(), true);
	}

	private void remember(Object row, boolean open) {
		if (open) {
			closed.remove(ProblemRows.key(row));
		} else {
			closed.add(ProblemRows.key(row));
		}
	}
}
