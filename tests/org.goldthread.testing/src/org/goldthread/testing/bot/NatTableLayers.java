package org.goldthread.testing.bot;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/** What lies below the cells that a NatTable shows: all of its rows, and where each cell is on the screen. UI thread only. */
final class NatTableLayers {

	private final NatTable table;

	NatTableLayers(NatTable table) {
		this.table = table;
	}

	/** All rows and columns, scrolled into view or not, and which of them are selected. */
	SelectionLayer rows() {
		return find(SelectionLayer.class, cell(GridRegion.BODY));
	}

	/** The headings by index of the column. */
	DataLayer headings() {
		return find(DataLayer.class, cell(GridRegion.COLUMN_HEADER));
	}

	/** Where the heading of a column is on the screen; empty while it is scrolled out of it. */
	Optional<Rectangle> heading(int column) {
		return columns(column).map(position -> table.getBoundsByPosition(position, 0)).filter(area -> isIn(GridRegion.COLUMN_HEADER, area)).findFirst();
	}

	/** Where the filter of a column is. */
	Optional<Rectangle> filter(int column) {
		return columns(column).map(position -> table.getBoundsByPosition(position, 1)).filter(area -> isIn(GridRegion.FILTER_ROW, area)).findFirst();
	}

	/** Where a cell is. */
	Optional<Rectangle> cell(int column, int row) {
		return columns(column).flatMap(position -> IntStream.range(0, table.getRowCount()).filter(line -> table.getRowIndexByPosition(line) == row)
				.mapToObj(line -> table.getBoundsByPosition(position, line))).filter(area -> isIn(GridRegion.BODY, area)).findFirst();
	}

	private Stream<Integer> columns(int index) {
		return IntStream.range(0, table.getColumnCount()).filter(position -> table.getColumnIndexByPosition(position) == index).boxed();
	}

	private boolean isIn(String region, Rectangle area) {
		LabelStack labels = table.getRegionLabelsByXY(area.x + area.width / 2, area.y + area.height / 2);
		return labels != null && labels.hasLabel(region);
	}

	/** Position of some cell in a region. */
	private int[] cell(String region) {
		for (int row = 0; row < table.getRowCount(); row++) {
			for (int column = 0; column < table.getColumnCount(); column++) {
				if (isIn(region, table.getBoundsByPosition(column, row))) {
					return new int[] {column, row};
				}
			}
		}
		throw new AssertionError("The table shows nothing in its region " + region);
	}

	private <T extends ILayer> T find(Class<T> type, int[] position) {
		ILayer layer = table;
		int column = position[0];
		int row = position[1];
		while (layer != null && !type.isInstance(layer)) {
			ILayer below = layer.getUnderlyingLayerByPosition(column, row);
			int columnBelow = layer.localToUnderlyingColumnPosition(column);
			row = layer.localToUnderlyingRowPosition(row);
			column = columnBelow;
			layer = below;
		}
		if (layer == null) {
			throw new AssertionError("The table has no " + type.getSimpleName());
		}
		return type.cast(layer);
	}
}
