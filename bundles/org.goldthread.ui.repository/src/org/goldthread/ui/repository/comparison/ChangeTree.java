package org.goldthread.ui.repository.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.comparison.rows.ChangeRow;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The tree of changes. What was open and selected stays so when the changes are shown anew. */
final class ChangeTree {

	private static final int FEW = 200;
	private static final int AT_ONCE = 500;
	private static final int SHORT = 40;

	private final TreeViewer viewer;
	private final WorkbenchTheme theme;
	private final Images images;

	ChangeTree(Composite parent, WorkbenchTheme theme, Images images) {
		this.theme = theme;
		this.images = images;
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		TreeColumnLayout layout = new TreeColumnLayout();
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(AT_ONCE);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		column(layout, "Entry", 42, 160, new Names());
		column(layout, "Change", 9, 78, new Kinds());
		column(layout, "What", 49, 120, new Words());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(List.of());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The lines selected. */
	List<ChangeRow> selected() {
		return viewer.getStructuredSelection().stream().map(ChangeRow.class::cast).toList();
	}

	/** Shows lines; for another list than before, opens it as far as fits a glance. */
	void show(List<ChangeRow> rows, boolean otherList) {
		Object[] open = viewer.getExpandedElements();
		boolean first = otherList || viewer.getTree().getItemCount() == 0;
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(rows);
			if (!first) {
				viewer.setExpandedElements(open);
			} else if (rows.stream().flatMap(ChangeRow::all).limit(FEW + 1L).count() <= FEW) {
				viewer.expandAll();
			} else {
				viewer.expandToLevel(2);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** Selects and shows the first line that a condition holds for. */
	void reveal(Predicate<ChangeRow> wanted) {
		((List<?>) viewer.getInput()).stream().map(ChangeRow.class::cast).flatMap(row -> path(TreePath.EMPTY, row, wanted)).findFirst().ifPresent(path -> {
			viewer.setSelection(new TreeSelection(path), true);
			viewer.setExpandedState(path, true);
		});
	}

	private static Stream<TreePath> path(TreePath above, ChangeRow row, Predicate<ChangeRow> wanted) {
		TreePath path = above.createChildPath(row);
		return wanted.test(row) ? Stream.of(path) : row.children().stream().flatMap(child -> path(path, child, wanted));
	}

	private void column(TreeColumnLayout layout, String title, int weight, int least, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((ChangeRow) row).children().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((ChangeRow) row).children().isEmpty();
		}
	}

	private final class Names extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			ChangeRow shown = (ChangeRow) row;
			return shown.entry().isEmpty() ? shown.label() + "  (" + shown.children().size() + ")" : shown.label();
		}

		@Override
		public Image getImage(Object row) {
			return ((ChangeRow) row).icon().map(images::of).orElse(null);
		}

		@Override
		public Font getFont(Object row) {
			return ((ChangeRow) row).entry().isEmpty() ? JFaceResources.getFontRegistry().getBold(
					JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public Color getForeground(Object row) {
			ChangeRow shown = (ChangeRow) row;
			return shown.kind().word().isEmpty() && shown.entry().isPresent() ? theme.colour("ink-muted") : null;
		}
	}

	private final class Kinds extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			return ((ChangeRow) row).kind().word();
		}

		@Override
		public Color getForeground(Object row) {
			return theme.colour(((ChangeRow) row).kind().colour());
		}
	}

	private static final class Words extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			return ((ChangeRow) row).what();
		}

		@Override
		public String getToolTipText(Object row) {
			String text = getText(row);
			return text.length() < SHORT ? null : text;
		}
	}
}
