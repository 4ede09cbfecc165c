package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;

/** Headings above, marks at the left, rows in the middle, totals below. The rows hear commands first. */
final class TableGrid extends CompositeLayer {

	/** The region of the totals. */
	static final String TOTALS = "TOTALS";
	/** The region beside the totals. */
	static final String TOTALS_CORNER = "TOTALS_CORNER";

	private final ILayer body;

	TableGrid(ILayer corner, ILayer header, ILayer marks, ILayer body, ILayer totalsCorner, ILayer totals) {
		super(2, 3);
		this.body = body;
		setChildLayer(GridRegion.CORNER, corner, 0, 0);
		setChildLayer(GridRegion.COLUMN_HEADER, header, 1, 0);
		setChildLayer(GridRegion.ROW_HEADER, marks, 0, 1);
		setChildLayer(GridRegion.BODY, body, 1, 1);
		setChildLayer(TOTALS_CORNER, totalsCorner, 0, 2);
		setChildLayer(TOTALS, totals, 1, 2);
	}

	@Override
	protected boolean doCommandOnChildLayers(ILayerCommand command) {
		return body.doCommand(command.cloneCommand()) || super.doCommandOnChildLayers(command);
	}
}
