package org.goldthread.ui.explorer.tree;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;

/** Paints the explorer's styled labels and answers for the tool tip, which the platform asks of the outer provider only. */
final class MarkedLabels extends DelegatingStyledCellLabelProvider {

	private final ExplorerLabels labels;

	MarkedLabels(ExplorerLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getToolTipText(Object node) {
		return labels.getToolTipText(node);
	}
}
