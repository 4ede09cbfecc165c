package org.goldthread.ui.explorer.problems;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.goldthread.ui.image.Images;

/** The columns of the problems. Where there is little room, all of it belongs to what is wrong. */
final class ProblemColumns {

	private static final int RULE_WIDTH = 84;
	private static final int ROOM_FOR_RULE = 420;
	private static final int ROOM_FOR_ELEMENT = 700;
	private static final ColumnLayoutData HIDDEN = new ColumnPixelData(0, false);

	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final TreeColumn element;
	private final TreeColumn rule;

	/** Gives {@code viewer}, the only child of {@code area}, its columns. */
	ProblemColumns(TreeViewer viewer, Composite area, Images images) {
		TreeColumn problem = column(viewer, "Problem", ProblemLabels.ofProblem(images));
		element = column(viewer, "Element", ProblemLabels.ofElement(images));
		rule = column(viewer, "Rule", ProblemLabels.ofRule());
		layout.setColumnData(problem, new ColumnWeightData(72, 160));
		fit(area.getSize().x);
		area.setLayout(layout);
		area.addListener(SWT.Resize, event -> fit(area.getSize().x));
	}

	private void fit(int width) {
		layout.setColumnData(element, width < ROOM_FOR_ELEMENT ? HIDDEN : new ColumnWeightData(28, 120));
		layout.setColumnData(rule, width < ROOM_FOR_RULE ? HIDDEN : new ColumnPixelData(RULE_WIDTH));
	}

	private static TreeColumn column(TreeViewer viewer, String title, ProblemLabels labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return column.getColumn();
	}
}
