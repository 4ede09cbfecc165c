package org.goldthread.ui.analysis.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;

/** A tree with columns that share its width. Where they have no room beside each other, the last ones are left out. */
public final class NodeTree {

	private static final ColumnLayoutData HIDDEN = new ColumnPixelData(0, false);

	private record Column(TreeColumn control, int weight, int least) {
	}

	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final List<Column> columns = new ArrayList<>();

	/** A tree without columns that fills the rest of {@code area}, a grid. */
	public NodeTree(Composite area) {
		Composite treeArea = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(treeArea);
		treeArea.setLayout(layout);
		treeArea.addListener(SWT.Resize, event -> fit(treeArea.getClientArea().width));
		viewer = new TreeViewer(treeArea, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(1000);
		viewer.getTree().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** The viewer. */
	public TreeViewer viewer() {
		return viewer;
	}

	/**
	 * Adds a column, less important than those before it.
	 *
	 * @param style {@link SWT#LEFT} or {@link SWT#RIGHT}
	 * @param weight its share of the width
	 * @param least its least width in pixels
	 */
	public void column(String title, int style, int weight, int least, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.add(new Column(column.getColumn(), weight, least));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
	}

	private void fit(int width) {
		int shown = ColumnFit.shown(columns.stream().map(Column::least).toList(), width);
		for (int number = 0; number < columns.size(); number++) {
			Column column = columns.get(number);
			layout.setColumnData(column.control(), number < shown ? new ColumnWeightData(column.weight(), column.least()) : HIDDEN);
		}
	}

	/** Labels that show a text of each row alone. */
	public static <T> ColumnLabelProvider text(Class<T> rows, Function<T, String> text) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply(rows.cast(row));
			}
		};
	}
}
