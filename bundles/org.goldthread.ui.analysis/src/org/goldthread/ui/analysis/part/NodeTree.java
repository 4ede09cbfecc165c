package org.goldthread.ui.analysis.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A tree with columns that share its width. Where they have no room beside each other, the last ones are left out. */
public final class NodeTree {

	private final TreeViewer viewer;
	private final List<ColumnFit.Share> shares = new ArrayList<>();

	/** A tree without columns that fills the rest of {@code area}, a grid. */
	public NodeTree(Composite area) {
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(viewer.getTree());
		viewer.getTree().addListener(SWT.Resize, event -> fit());
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
		shares.add(new ColumnFit.Share(weight, least));
	}

	private void fit() {
		int[] widths = ColumnFit.widths(shares, viewer.getTree().getClientArea().width);
		for (int number = 0; number < widths.length; number++) {
			viewer.getTree().getColumn(number).setWidth(widths[number]);
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
