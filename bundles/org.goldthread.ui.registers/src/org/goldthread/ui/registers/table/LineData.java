package org.goldthread.ui.registers.table;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Texts for a layer that is only read. */
record LineData(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, String> text) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return text.apply(column, row);
	}

	/** Does nothing: nobody writes here. */
	@Override
	public void setDataValue(int column, int row, Object value) {
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
