package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The cells of the rows, as text that is written and read alike. */
final class BodyData implements IDataProvider {

	private final TableContents contents;
	private final CellWriter writer;

	BodyData(TableContents contents, CellWriter writer) {
		this.contents = contents;
		this.writer = writer;
	}

	@Override
	public Object getDataValue(int column, int line) {
		return contents.text(column, line);
	}

	@Override
	public void setDataValue(int column, int line, Object value) {
		writer.write(column, line, value == null ? "" : value.toString());
	}

	@Override
	public int getColumnCount() {
		return contents.columns().size();
	}

	@Override
	public int getRowCount() {
		return contents.lineCount();
	}
}
