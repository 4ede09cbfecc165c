package org.goldthread.ui.analysis.coverage;

import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.goldthread.ui.analysis.part.Box;
import org.goldthread.ui.analysis.part.GraphicsMeasure;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Shows a matrix and lets a cell be chosen by click or arrow keys, and opened by double click or Enter. Draws only what is seen. */
public final class MatrixCanvas extends Canvas {

	private static final int LEAST_COLUMN = 76;
	private static final int WIDEST_COLUMN = 150;
	private static final int MEASURED = 200;

	private final WorkbenchTheme theme;
	private final MatrixPainter painter;
	private final Font bold;
	private final Consumer<EObject> chosen;
	private final Consumer<EObject> opened;
	private CoverageMatrix matrix = CoverageMatrix.EMPTY;
	private int rowHeight = 24;
	private int headingWidth = 200;
	private int row;
	private int column;

	/**
	 * A canvas that shows nothing yet.
	 *
	 * @param chosen hears what a chosen cell leads to
	 * @param opened hears what an opened cell leads to
	 */
	MatrixCanvas(Composite parent, WorkbenchTheme theme, Consumer<EObject> chosen, Consumer<EObject> opened) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.theme = theme;
		this.chosen = chosen;
		this.opened = opened;
		bold = new LocalResourceManager(JFaceResources.getResources(), this).create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
		painter = new MatrixPainter(theme, bold);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> place());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseDoubleClick, event -> open());
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosenWords();
			}
		});
	}

	/** Shows another matrix. */
	void show(CoverageMatrix newMatrix) {
		matrix = newMatrix;
		row = Math.min(row, Math.max(0, matrix.rows() - 1));
		column = Math.min(column, Math.max(0, matrix.columns() - 1));
		place();
	}

	/** What the chosen cell says, in a sentence. */
	public String chosenWords() {
		return matrix.rows() == 0 ? "Coverage" : matrix.cell(row, column).explanation();
	}

	private void place() {
		GC gc = new GC(this);
		try {
			GraphicsMeasure measure = new GraphicsMeasure(gc, bold);
			rowHeight = measure.height() + 8;
			int widest = IntStream.range(0, Math.min(MEASURED, matrix.workstreams()))
					.map(line -> measure.width(matrix.cell(line, -1).text(), false)).max().orElse(0);
			int total = matrix.totals().stream().mapToInt(line -> measure.width(line.heading().text(), true)).max().orElse(0);
			headingWidth = Math.min(Math.max(widest, total) + 17, Math.max(160, getClientArea().width / 3));
		} finally {
			gc.dispose();
		}
		MatrixGeometry place = geometry();
		set(getVerticalBar(), rowHeight * matrix.workstreams(), place.seen());
		set(getHorizontalBar(), place.columnWidth() * matrix.columns(), place.width() - headingWidth);
		redraw();
	}

	private static void set(ScrollBar bar, int whole, int seen) {
		int thumb = Math.max(1, seen);
		bar.setValues(bar.getSelection(), 0, Math.max(whole, thumb), thumb, 24, thumb);
		bar.setVisible(whole > thumb);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(theme.colour("surface"));
		gc.fillRectangle(area);
		if (matrix.rows() > 0) {
			painter.paint(gc, matrix, geometry(), row, column, isFocusControl());
		}
	}

	private MatrixGeometry geometry() {
		Rectangle area = getClientArea();
		int columns = Math.max(1, matrix.columns());
		int width = Math.clamp((area.width - headingWidth) / columns, LEAST_COLUMN, WIDEST_COLUMN);
		return new MatrixGeometry(matrix.workstreams(), matrix.totals().size(), matrix.columns(), headingWidth, width, rowHeight,
				area.width, area.height, getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	private void pressed(Event event) {
		setFocus();
		MatrixGeometry place = geometry();
		choose(place.row(event.y), place.column(event.x));
	}

	private void moved(Event event) {
		MatrixGeometry place = geometry();
		int overRow = place.row(event.y);
		int overColumn = place.column(event.x);
		String tip = isCell(overRow, overColumn) ? matrix.cell(overRow, overColumn).explanation().replace("&", "&&") : null;
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> choose(row, column + 1);
			case SWT.ARROW_LEFT -> choose(row, column - 1);
			case SWT.ARROW_DOWN -> choose(row + 1, column);
			case SWT.ARROW_UP -> choose(row - 1, column);
			case SWT.HOME -> choose(row, 0);
			case SWT.END -> choose(row, matrix.columns() - 1);
			case SWT.PAGE_UP -> choose(0, column);
			case SWT.PAGE_DOWN -> choose(matrix.rows() - 1, column);
			case SWT.CR, SWT.KEYPAD_CR -> open();
			default -> {
				// other keys are those of the workbench
			}
		}
	}

	private void choose(int newRow, int newColumn) {
		if (!isCell(newRow, newColumn)) {
			return;
		}
		row = newRow;
		column = newColumn;
		scroll();
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
		matrix.cell(row, column).leadsTo().ifPresent(chosen);
	}

	private boolean isCell(int newRow, int newColumn) {
		return newRow >= -1 && newRow < matrix.rows() && newColumn >= -1 && newColumn < matrix.columns() && (newRow >= 0 || newColumn >= 0);
	}

	private void open() {
		if (matrix.rows() > 0) {
			matrix.cell(row, column).leadsTo().ifPresent(opened);
		}
	}

	private void scroll() {
		MatrixGeometry place = geometry();
		Box box = place.box(row, column);
		if (row >= 0 && row < place.rows()) {
			into(getVerticalBar(), box.y(), box.bottom(), rowHeight, place.totalsTop());
		}
		if (column >= 0) {
			into(getHorizontalBar(), box.x(), box.right(), headingWidth, place.width());
		}
	}

	private static void into(ScrollBar bar, int start, int end, int from, int to) {
		if (start < from) {
			bar.setSelection(bar.getSelection() - (from - start));
		} else if (end > to) {
			bar.setSelection(bar.getSelection() + end - to);
		}
	}
}
