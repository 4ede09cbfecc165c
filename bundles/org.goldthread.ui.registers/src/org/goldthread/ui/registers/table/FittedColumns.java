package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.resize.MaxCellBoundsHelper;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;

/**
 * Makes a column as wide as what is in sight of it, within limits. NatTable's own way shows the whole table for a moment, which takes
 * long with many rows and counts frozen columns twice.
 */
final class FittedColumns extends AbstractLayerCommandHandler<InitializeAutoResizeColumnsCommand> {

	private static final int NARROWEST = 48;
	private static final int WIDEST = 640;

	private final ILayer grid;
	private final DataLayer data;

	/** Fits columns of a grid, whose widths are kept in {@code data}. */
	FittedColumns(ILayer grid, DataLayer data) {
		this.grid = grid;
		this.data = data;
	}

	@Override
	public Class<InitializeAutoResizeColumnsCommand> getCommandClass() {
		return InitializeAutoResizeColumnsCommand.class;
	}

	@Override
	protected boolean doCommand(InitializeAutoResizeColumnsCommand command) {
		int place = command.getColumnPosition();
		int column = grid.getColumnIndexByPosition(place);
		int[] natural = MaxCellBoundsHelper.getPreferredColumnWidths(command.getConfigRegistry(), command.getGCFactory(), grid, new int[] { place });
		if (column >= 0 && natural.length == 1) {
			data.setColumnWidthByPosition(column, Math.clamp(natural[0], NARROWEST, WIDEST));
		}
		return true;
	}
}
