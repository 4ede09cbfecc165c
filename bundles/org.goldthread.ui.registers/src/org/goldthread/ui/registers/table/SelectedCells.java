package org.goldthread.ui.registers.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Which cells of a table are selected, by place on the screen from left to right and from top to bottom. */
final class SelectedCells {

	private static final int NOT_SCROLLED = -1;

	private final SelectionLayer layer;

	SelectedCells(SelectionLayer layer) {
		this.layer = layer;
	}

	/** The lines that have a selected cell, in order. */
	List<Integer> lines() {
		return layer.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().boxed().toList();
	}

	/** The column that a selection began in; also while none of its cells is selected. */
	OptionalInt anchorColumn() {
		return place(layer.getSelectionAnchor().getColumnPosition());
	}

	/** The line that a selection began in. */
	OptionalInt anchorLine() {
		return place(layer.getSelectionAnchor().getRowPosition());
	}

	/**
	 * Selects nothing but the cells where some columns cross some lines; scrolls nowhere. Both come in order, without doubles.
	 *
	 * @param anchorColumn column of the cell that arrow keys go on from, whether it is selected or not
	 * @param anchorLine line of that cell
	 */
	void select(List<Integer> columns, List<Integer> lines, int anchorColumn, int anchorLine) {
		layer.clear(false);
		for (PlaceRun across : PlaceRun.of(columns)) {
			for (PlaceRun down : PlaceRun.of(lines)) {
				layer.addSelection(new Rectangle(across.first(), down.first(), across.length(), down.length()));
			}
		}
		layer.setLastSelectedCell(anchorColumn, anchorLine);
		layer.moveSelectionAnchor(anchorColumn, anchorLine);
		layer.fireLayerEvent(new RowSelectionEvent(layer, lines, NOT_SCROLLED, false, false));
	}

	private static OptionalInt place(int position) {
		return position == SelectionLayer.NO_SELECTION ? OptionalInt.empty() : OptionalInt.of(position);
	}
}
