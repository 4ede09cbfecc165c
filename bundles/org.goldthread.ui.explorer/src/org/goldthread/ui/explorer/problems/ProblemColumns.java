package org.goldthread.ui.explorer.problems;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.goldthread.ui.image.Images;

/** The columns of the problems. Where there is little room, all of it belongs to what is wrong. */
final class ProblemColumns {

	private static final int RULE_WIDTH = 84;
	private static final int ROOM_FOR_RULE = 420;
	private static final int ROOM_FOR_ELEMENT = 700;
	private static final double SHARE_OF_ELEMENT = 0.28;

	private final Tree tree;
	private final TreeColumn problem;
	private final TreeColumn element;
	private final TreeColumn rule;

	/** Gives {@code viewer} its columns, which follow its width. */
	ProblemColumns(TreeViewer viewer, Images images) {
		tree = viewer.getTree();
		problem = column(viewer, "Problem", ProblemLabels.ofProblem(images));
		element = column(viewer, "Element", ProblemLabels.ofElement(images));
		rule = column(viewer, "Rule", ProblemLabels.ofRule());
		tree.addListener(SWT.Resize, event -> fit());
	}

	private void fit() {
		int width = tree.getClientArea().width;
		int forRule = width < ROOM_FOR_RULE ? 0 : RULE_WIDTH;
		int forElement = width < ROOM_FOR_ELEMENT ? 0 : (int) (SHARE_OF_ELEMENT * (width - forRule));
		problem.setWidth(width - forElement - forRule);
		element.setWidth(forElement);
		rule.setWidth(forRule);
	}

	private static TreeColumn column(TreeViewer viewer, String title, ProblemLabels labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return column.getColumn();
	}
}
