package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.repository.view.RepositoryRow.RevisionRow;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The tree of portfolios and their revisions. */
final class RevisionTree {

	private static final int[] LEAST = {236, 196, 132, 150, 62};
	private static final int[] SHARES = {6, 2, 0, 2, 0};

	private final TreeViewer viewer;
	private List<PortfolioRow> portfolios = List.of();
	private boolean filled;

	/** A tree that fills the rest of {@code area}, a grid. */
	RevisionTree(Composite area, Images images, WorkbenchTheme theme) {
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(viewer.getTree());
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("Revision", SWT.LEFT, RevisionLabels.title(images, theme));
		column("Baseline", SWT.LEFT, new TagPainter(theme));
		column("Published", SWT.LEFT, RevisionLabels.of(RevisionWords::time, images, theme));
		column("By", SWT.LEFT, RevisionLabels.of(RevisionWords::who, images, theme));
		column("Entries", SWT.RIGHT, RevisionLabels.of(RevisionWords::entries, images, theme));
		viewer.getTree().addListener(SWT.Resize, event -> fit());
		viewer.setContentProvider(new Content());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows rows; what was open and selected stays, and the portfolio that is worked on is open at first. */
	void show(List<PortfolioRow> rows) {
		Object[] open = viewer.getExpandedElements();
		var selection = viewer.getStructuredSelection();
		portfolios = rows;
		viewer.setInput(rows);
		viewer.setExpandedElements(open);
		if (!filled) {
			rows.stream().filter(PortfolioRow::active).findFirst().or(() -> rows.stream().findFirst()).ifPresent(row -> viewer.setExpandedState(row, true));
			filled = true;
		}
		viewer.setSelection(selection);
	}

	/** The revisions selected, newest first; for a portfolio its newest one. */
	List<RevisionRow> selected() {
		return viewer.getStructuredSelection().stream().map(RevisionTree::revision).distinct()
				.sorted((one, other) -> Integer.compare(other.revision().number(), one.revision().number())).toList();
	}

	/** The one revision selected; empty for none or several. */
	Optional<RevisionRow> one() {
		return Optional.of(selected()).filter(rows -> rows.size() == 1).map(rows -> rows.get(0));
	}

	private static RevisionRow revision(Object row) {
		return switch ((RepositoryRow) row) {
			case PortfolioRow portfolio -> portfolio.head();
			case RevisionRow revision -> revision;
		};
	}

	private void column(String title, int style, CellLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
	}

	/** Shares the width; where there is little, the last columns are left out. */
	private void fit() {
		Tree tree = viewer.getTree();
		int width = tree.getClientArea().width;
		int shown = 1;
		int used = LEAST[0];
		while (shown < LEAST.length && used + LEAST[shown] <= width) {
			used += LEAST[shown++];
		}
		int shares = 0;
		for (int number = 0; number < shown; number++) {
			shares += SHARES[number];
		}
		int rest = Math.max(0, width - used);
		for (int number = 0; number < LEAST.length; number++) {
			tree.getColumn(number).setWidth(number < shown ? LEAST[number] + rest * SHARES[number] / shares : 0);
		}
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((RepositoryRow) row).children().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return row instanceof RevisionRow revision ? portfolios.stream().filter(portfolio -> portfolio.portfolio().equals(revision.portfolio()))
					.findFirst().orElse(null) : null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((RepositoryRow) row).children().isEmpty();
		}
	}
}
