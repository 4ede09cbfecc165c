package org.goldthread.ui.explorer.problems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;

/** Remembers which rules the user has closed, also while they are filtered out. */
final class ExpandedRows implements ITreeViewerListener {

	private final TreeViewer viewer;
	private final Set<Object> closed = new HashSet<>(Set.of(new AcceptedGroup(List.of())));

	/** At first all rules are open; what is accepted is not. */
	ExpandedRows(TreeViewer viewer) {
		this.viewer = viewer;
		viewer.addTreeListener(this);
	}

	/** Opens the rows that the user has not closed. */
	void restore(List<?> rows) {
		viewer.setExpandedElements(rows.stream().filter(row -> !closed.contains(row)).toArray());
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
			closed.remove(row);
		} else {
			closed.add(row);
		}
	}
}
