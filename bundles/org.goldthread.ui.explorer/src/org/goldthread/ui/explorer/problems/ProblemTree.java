package org.goldthread.ui.explorer.problems;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.goldthread.ui.image.Images;

/** The tree of the problems. Selection, open rules and the place that is scrolled to stay while rows come and go. */
final class ProblemTree implements RowTree {

	private final ShownRows rows = new ShownRows(ProblemRows::words);
	private final SlicedWork gathers;
	private final SlicedWork follows;
	private final TreeViewer viewer;
	private final ExpandedRows expanded;

	/** Fills {@code area}. */
	ProblemTree(Composite area, Images images) {
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		area.setLayout(new FillLayout());
		new ProblemColumns(viewer, images);
		LongToolTip.enable(viewer);
		viewer.setContentProvider(new ProblemRows(rows));
		expanded = new ExpandedRows(viewer);
		viewer.setInput(rows);
		Display display = area.getDisplay();
		gathers = new SlicedWork(display::asyncExec, System::nanoTime);
		follows = new SlicedWork(display::asyncExec, System::nanoTime);
		viewer.getControl().addDisposeListener(event -> stop());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows what {@code gathering} gathers, in slices; calls {@code gathered} once it is known, and {@code shown} once it is to be seen. */
	void show(ProblemGathering gathering, Consumer<ProblemList> gathered, Runnable shown) {
		gathers.begin(() -> {
			if (gathering.advance()) {
				return true;
			}
			ProblemList list = gathering.found();
			rows.follow(list);
			gathered.accept(list);
			bringIntoLine(shown);
			return false;
		});
	}

	/** Shows nothing, at once. */
	void clear() {
		stop();
		rows.clear();
		viewer.setInput(rows);
	}

	/** Opens or closes a rule, or shows more rows of one. */
	void open(Object row) {
		if (row instanceof MoreRow more) {
			rows.showMore(more.group());
			bringIntoLine(() -> {
			});
		} else {
			expanded.toggle(row);
		}
	}

	@Override
	public void insertTop(Object top, int place) {
		viewer.insert(viewer.getInput(), top, place);
		if (expanded.isOpen(top)) {
			viewer.setExpandedState(top, true);
		}
	}

	@Override
	public void insert(Object top, Object row, int place) {
		viewer.insert(top, row, place);
	}

	@Override
	public void remove(Object row) {
		viewer.remove(row);
	}

	@Override
	public void update(Object row) {
		viewer.update(row, null);
	}

	private void stop() {
		gathers.stop();
		follows.stop();
	}

	private void bringIntoLine(Runnable shown) {
		follows.begin(() -> {
			boolean goesOn = rows.advance(this);
			if (!goesOn) {
				shown.run();
			}
			return goesOn;
		});
	}
}
