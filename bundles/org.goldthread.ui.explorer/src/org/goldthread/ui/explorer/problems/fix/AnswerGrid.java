package org.goldthread.ui.explorer.problems.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Labels;
import org.goldthread.ui.explorer.problems.LongToolTip;
import org.goldthread.ui.explorer.problems.ShortMessage;
import org.goldthread.ui.explorer.search.ElementPicker;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The grid itself: a row for each finding. Enter answers, Ctrl+D fills down, Delete takes an answer away. */
final class AnswerGrid {

	private static final int ANSWER = 2;

	private final TableViewer viewer;
	private final Runnable changed;
	private boolean picking;

	/**
	 * A grid.
	 *
	 * @param changed runs after answers have changed
	 * @param refused hears in one sentence why something that was typed is no answer
	 */
	AnswerGrid(Composite parent, Runnable changed, Consumer<String> refused) {
		this.changed = changed;
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		parent.setLayout(columns);
		Images images = PlatformUI.getWorkbench().getService(Images.class);
		column(columns, "Element", 32, new Cell(row -> Labels.of(row.question().element()), row -> images.of(row.question().element())));
		column(columns, "Problem", 44, new Cell(row -> ShortMessage.of(row.finding()), row -> images.of(row.finding().severity())));
		column(columns, "Answer", 24, new AnswerCell()).setEditingSupport(new AnswerEditing(viewer, this::answerSelected, refused));
		LongToolTip.enable(viewer);
		viewer.getTable().addListener(SWT.DefaultSelection, event -> answer());
		viewer.getTable().addListener(SWT.MouseUp, this::clicked);
		viewer.getTable().addListener(SWT.KeyDown, this::pressed);
		viewer.getTable().addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.doit);
	}

	/** Shows rows, the first one selected. */
	void show(List<FixRow> rows) {
		viewer.setInput(rows);
		if (!rows.isEmpty()) {
			viewer.setSelection(new StructuredSelection(rows.get(0)));
		}
	}

	Control control() {
		return viewer.getTable();
	}

	/** Hears of the row that is selected first. */
	void onSelection(Consumer<FixRow> listener) {
		viewer.addSelectionChangedListener(event -> {
			if (!event.getStructuredSelection().isEmpty()) {
				listener.accept((FixRow) event.getStructuredSelection().getFirstElement());
			}
		});
	}

	/** Asks for the answer of the selected rows. */
	void answer() {
		List<FixRow> selected = selected();
		if (selected.isEmpty() || picking) {
			return;
		}
		if (selected.get(0).asksForElement()) {
			pick(selected.get(0));
		} else {
			viewer.editElement(selected.get(0), ANSWER);
		}
	}

	/** Puts the answer of the first selected row into the others, or into the blank ones below where it is selected alone. */
	void fillDown() {
		List<FixRow> selected = selected();
		if (!selected.isEmpty() && selected.get(0).answer().isPresent()) {
			FixRow first = selected.get(0);
			List<FixRow> rows = rows();
			List<FixRow> filled = selected.size() > 1 ? selected
					: rows.subList(rows.indexOf(first), rows.size()).stream().filter(row -> row.answer().isEmpty()).toList();
			put(filled, first, first.answer());
		}
	}

	/** Takes the answers of the selected rows away. */
	void clear() {
		selected().forEach(row -> row.answer(Optional.empty()));
		update();
	}

	private void pick(FixRow row) {
		picking = true;
		try {
			List<EObject> picked = ElementPicker.forAnswer(viewer.getTable().getShell(), row.question().element(),
					(EClass) row.question().answerType()).pick();
			if (!picked.isEmpty()) {
				answerSelected(row, Optional.of(picked.get(0)));
			}
		} finally {
			picking = false;
		}
	}

	/** An answer counts for all rows that are selected together. */
	private void answerSelected(FixRow row, Optional<?> answer) {
		List<FixRow> selected = selected();
		put(selected.contains(row) ? selected : List.of(row), row, answer);
	}

	private void put(List<FixRow> rows, FixRow like, Optional<?> answer) {
		rows.stream().filter(like::asksLike).forEach(row -> row.answer(answer));
		update();
	}

	private void update() {
		viewer.refresh();
		changed.run();
	}

	private void clicked(Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		boolean plain = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && event.count == 1;
		if (plain && cell != null && cell.getColumnIndex() == ANSWER && ((FixRow) cell.getElement()).asksForElement()) {
			viewer.getTable().getDisplay().asyncExec(this::answer);
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == 'd' && event.stateMask == SWT.MOD1) {
			fillDown();
		} else if (event.keyCode == SWT.F2) {
			answer();
		} else if (event.keyCode == SWT.DEL) {
			clear();
		}
	}

	@SuppressWarnings("unchecked")
	private List<FixRow> rows() {
		return (List<FixRow>) viewer.getInput();
	}

	private List<FixRow> selected() {
		return viewer.getStructuredSelection().stream().map(FixRow.class::cast).toList();
	}

	private TableViewerColumn column(TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
		return column;
	}

	private static class Cell extends ColumnLabelProvider {

		private final Function<FixRow, String> text;
		private final Function<FixRow, Image> image;

		Cell(Function<FixRow, String> text, Function<FixRow, Image> image) {
			this.text = text;
			this.image = image;
		}

		@Override
		public String getText(Object row) {
			return text.apply((FixRow) row);
		}

		@Override
		public Image getImage(Object row) {
			return image.apply((FixRow) row);
		}

		@Override
		public String getToolTipText(Object row) {
			return ((FixRow) row).finding().message() + "\n" + ((FixRow) row).finding().advice();
		}
	}

	/** The answer, or in muted ink what is asked. */
	private static final class AnswerCell extends Cell {

		AnswerCell() {
			super(row -> row.answer().isPresent() ? row.answerText() : row.question().label(), row -> null);
		}

		@Override
		public Color getForeground(Object row) {
			return PlatformUI.getWorkbench().getService(WorkbenchTheme.class)
					.colour(((FixRow) row).answer().isPresent() ? "ink" : "ink-muted");
		}
	}
}
