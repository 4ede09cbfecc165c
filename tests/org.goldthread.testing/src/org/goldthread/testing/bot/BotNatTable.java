package org.goldthread.testing.bot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A NatTable. Rows are counted from 0 at the top, scrolled into view or not; columns are named by their heading. */
public final class BotNatTable extends BotControl<NatTable> {

	private final NatTableLayers layers;
	private final BotKeyboard keyboard = new BotKeyboard();

	BotNatTable(NatTable widget) {
		super(widget);
		layers = new NatTableLayers(widget);
	}

	/** Number of rows, with the last one for a new row. */
	public int rowCount() {
		return UiThread.ask(() -> rows().getRowCount());
	}

	/** The headings of the columns that are not hidden, from left to right. */
	public List<String> columnHeaders() {
		return UiThread.ask(() -> IntStream.range(0, rows().getColumnCount()).mapToObj(rows()::getColumnIndexByPosition).map(this::heading).toList());
	}

	/** What a cell says. */
	public String cell(int row, String column) {
		return UiThread.ask(() -> text(row, position(column)));
	}

	/** The cells of a column from top to bottom. */
	public List<String> cells(String column) {
		return UiThread.ask(() -> IntStream.range(0, rows().getRowCount()).mapToObj(row -> text(row, position(column))).toList());
	}

	/** Waits for the row whose cell in {@code column} says {@code text}. */
	public int indexOf(String text, String column) {
		return Waiting.find("row \"" + text + "\"", () -> IntStream.range(0, rows().getRowCount())
				.filter(row -> text.equals(text(row, position(column)))).boxed().findFirst());
	}

	/** Clicks a cell, which selects it alone and gives the keyboard to the table. */
	public BotNatTable select(int row, String column) {
		click(cellPlace(row, column), 1, SWT.NONE);
		Waiting.until("the cell to be selected", () -> rows().isCellPositionSelected(position(column), row)
				&& rows().getSelectedCellPositions().length == 1 && widget.isFocusControl());
		return this;
	}

	/** Clicks a cell while Shift is held, which selects all from the selected one to it. */
	public BotNatTable selectTo(int row, String column) {
		click(cellPlace(row, column), 1, SWT.SHIFT);
		Waiting.until("the cells to be selected", () -> rows().isCellPositionSelected(position(column), row)
				&& rows().getSelectedCellPositions().length > 1);
		return this;
	}

	/** Clicks a cell twice, which begins to write in it. */
	public void doubleClick(int row, String column) {
		Supplier<Optional<Rectangle>> place = cellPlace(row, column);
		click(place, 1, SWT.NONE);
		mouse(SWT.MouseDoubleClick, middle(place), 1, SWT.NONE);
	}

	/** Clicks the heading of a column, which sorts by it. */
	public void header(String column) {
		click(reached(0, column, () -> layers.heading(index(column))), 1, SWT.NONE);
	}

	/** Writes into the filter above a column and presses Enter. */
	public void filter(String column, String words) {
		click(reached(0, column, () -> layers.filter(index(column))), 1, SWT.NONE);
		field();
		keyboard.typeText(words);
		keyboard.press(SWT.CR);
	}

	/** The field that is open in a cell, once it has the keyboard. */
	public BotText field() {
		return new BotText(Waiting.find("a field in the table", () -> Widgets.all(widget, Text.class, Text::isFocusControl).stream().findFirst()));
	}

	/** Whether a field is open in a cell. */
	public boolean isWriting() {
		return UiThread.ask(() -> widget.getActiveCellEditor() != null && !widget.getActiveCellEditor().isClosed());
	}

	/** Types into the selected cell, which replaces what it says, and presses Enter. */
	public void type(String words) {
		keyboard.typeText(words.substring(0, 1));
		field();
		keyboard.typeText(words.substring(1));
		keyboard.press(SWT.CR);
	}

	/** The entry {@code text} of the context menu of a cell, which a right click selects before unless it is selected. */
	public BotMenu contextMenu(int row, String column, String text) {
		Supplier<Optional<Rectangle>> place = cellPlace(row, column);
		click(place, 3, SWT.NONE);
		UiThread.run(() -> {
			Rectangle area = place.get().orElseThrow();
			Point screen = widget.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
			Event event = new Event();
			event.x = screen.x;
			event.y = screen.y;
			Widgets.send(widget, SWT.MenuDetect, event);
		});
		return BotMenu.contextMenu(widget, text);
	}

	/** The row of the cell that the keyboard is on; empty where nothing is selected. */
	public OptionalInt selectedRow() {
		return UiThread.ask(() -> {
			int row = rows().getSelectionAnchor().getRowPosition();
			return row == SelectionLayer.NO_SELECTION ? OptionalInt.empty() : OptionalInt.of(row);
		});
	}

	private Supplier<Optional<Rectangle>> cellPlace(int row, String column) {
		return reached(row, column, () -> layers.cell(index(column), rows().getRowIndexByPosition(row)));
	}

	/** Scrolls before each look, as a user does who does not see the cell. */
	private Supplier<Optional<Rectangle>> reached(int row, String column, Supplier<Optional<Rectangle>> place) {
		return () -> {
			widget.doCommand(new ShowCellInViewportCommand(position(column), row));
			return place.get();
		};
	}

	private void click(Supplier<Optional<Rectangle>> place, int button, int held) {
		Point middle = middle(place);
		UiThread.run(widget::setFocus);
		mouse(SWT.MouseMove, middle, 0, held);
		mouse(SWT.MouseDown, middle, button, held);
		mouse(SWT.MouseUp, middle, button, held | (button == 1 ? SWT.BUTTON1 : SWT.BUTTON3));
	}

	private Point middle(Supplier<Optional<Rectangle>> place) {
		Rectangle area = Waiting.find("the cell to be on the screen", place);
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	private void mouse(int type, Point at, int button, int state) {
		UiThread.run(() -> {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = button;
			event.stateMask = state;
			event.count = type == SWT.MouseDoubleClick ? 2 : 1;
			Widgets.send(widget, type, event);
		});
	}

	private SelectionLayer rows() {
		return layers.rows();
	}

	private String text(int row, int column) {
		ILayerCell cell = rows().getCellByPosition(column, row);
		return cell == null || cell.getDataValue() == null ? "" : cell.getDataValue().toString();
	}

	private int position(String column) {
		return rows().getColumnPositionByIndex(index(column));
	}

	private int index(String column) {
		return IntStream.range(0, layers.headings().getColumnCount()).filter(index -> heading(index).equals(column)).findFirst()
				.orElseThrow(() -> new AssertionError("The table has no column \"" + column + "\""));
	}

	private String heading(int index) {
		return String.valueOf(layers.headings().getDataValueByPosition(index, 0));
	}
}
