package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.ILayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.goldthread.model.Element;

/** The layers of the table, from the cells up. */
final class TableLayers {

	static final int ROW_HEIGHT = 26;
	private static final int HEADER_HEIGHT = 42;
	private static final int MARKS_WIDTH = 46;

	final DataLayer data;
	final ColumnReorderLayer reorder;
	final ColumnHideShowLayer hideShow;
	final SelectionLayer selection;
	final ViewportLayer viewport;
	final FreezeLayer freeze;
	final CompositeFreezeLayer body;
	final FilterRowHeaderComposite<Element> header;
	final TableGrid grid;

	TableLayers(TableContents contents, CellWriter writer, IConfigRegistry registry, TotalTexts sums) {
		IDataProvider cells = new BodyData(contents, writer);
		data = new DataLayer(cells, 120, ROW_HEIGHT);
		data.setConfigLabelAccumulator(new ColumnLabelAccumulator(cells));
		for (int column = 0; column < contents.columns().size(); column++) {
			data.setColumnWidthByPosition(column, ColumnWidths.of(contents.column(column), column));
		}
		reorder = new ColumnReorderLayer(data);
		hideShow = new ColumnHideShowLayer(reorder);
		selection = new SelectionLayer(hideShow);
		viewport = new ViewportLayer(selection);
		freeze = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(freeze, viewport, selection);

		IDataProvider headings = new LineData(cells::getColumnCount, () -> 1, (column, row) -> contents.column(column).header());
		DataLayer headingData = new DataLayer(headings, 120, HEADER_HEIGHT);
		headingData.setConfigLabelAccumulator(new ColumnLabelAccumulator(headings));
		ColumnHeaderLayer headingLayer = new ColumnHeaderLayer(headingData, body, selection);
		SortHeaderLayer<Element> sort = new SortHeaderLayer<>(headingLayer, new SortModel(contents.rows()), false);
		header = new FilterRowHeaderComposite<>(new ColumnConditions(contents), sort, headings, registry);
		header.getFilterRowDataLayer().setDefaultRowHeight(ROW_HEIGHT);

		DataLayer markData = new DataLayer(new LineData(() -> 1, contents::lineCount, (column, line) -> ""), MARKS_WIDTH, ROW_HEIGHT);
		RowHeaderLayer marks = new RowHeaderLayer(markData, body, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new LineData(() -> 1, () -> 2, (column, row) -> "")), marks, header);
		DataLayer totalData = new DataLayer(new LineData(cells::getColumnCount, () -> 1, (column, row) -> sums.of(column)), 120, ROW_HEIGHT);
		// Cut at their own top, not at the end of a last row that is only partly in sight.
		ILayerPainter totalsPainter = new GridLineCellLayerPainter(false, true);
		ColumnHeaderLayer totals = new ColumnHeaderLayer(totalData, body, selection, false, totalsPainter);
		CornerLayer totalsCorner = new CornerLayer(new DataLayer(new LineData(() -> 1, () -> 1, (column, row) -> "\u03a3")), marks, totals, false,
				totalsPainter);
		grid = new TableGrid(corner, header, marks, body, totalsCorner, totals);
		grid.registerCommandHandler(new FittedColumns(grid, data));
	}
}
