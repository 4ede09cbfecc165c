package org.goldthread.exchange.register;

import java.util.List;
import java.util.function.Function;

import org.goldthread.model.Element;

/**
 * The rows of a register that may be shown, in the order of their references. Cells are read row by row when they are asked
 * for, so that a register of any size can be written without being held in memory.
 */
public final class RegisterRows {

	private final Register<?> register;
	private final RegisterContext context;
	private final List<? extends Element> elements;
	private final int withheld;
	private final List<? extends Column<?>> columns;
	private final Function<Integer, List<Cell>> cells;

	private <E extends Element> RegisterRows(Register<E> register, RegisterContext context, List<E> elements, int withheld) {
		this.register = register;
		this.context = context;
		this.elements = elements;
		this.withheld = withheld;
		List<Column<? super E>> all = register.columns(context);
		columns = List.copyOf(all);
		cells = row -> cells(all, elements.get(row), context);
	}

	/** Finds the rows of a register in the portfolio of the context. */
	public static <E extends Element> RegisterRows of(Register<E> register, RegisterContext context) {
		List<E> all = register.elements().apply(context.portfolio());
		List<E> shown = ReferenceOrder.sorted(all.stream().filter(element -> !Exemption.isHidden(element, context)).toList());
		return new RegisterRows(register, context, shown, all.size() - shown.size());
	}

	private static <E extends Element> List<Cell> cells(List<Column<? super E>> columns, E element, RegisterContext context) {
		Cell[] cells = new Cell[columns.size()];
		for (int index = 0; index < cells.length; index++) {
			cells[index] = columns.get(index).cell(element, context);
		}
		return List.of(cells);
	}

	/** The register. */
	public Register<?> register() {
		return register;
	}

	/** What the cells are read with. */
	public RegisterContext context() {
		return context;
	}

	/** The columns, in the order of the cells. */
	public List<? extends Column<?>> columns() {
		return columns;
	}

	/** The headings of the columns. */
	public List<String> headers() {
		return columns.stream().<String>map(Column::header).toList();
	}

	/** The element of each row. */
	public List<? extends Element> elements() {
		return elements;
	}

	/** Number of rows. */
	public int size() {
		return elements.size();
	}

	/** Number of exempt elements that were left out. */
	public int withheld() {
		return withheld;
	}

	/**
	 * Reads the cells of a row, as many as there are columns.
	 *
	 * @param row from 0 to below {@link #size()}
	 */
	public List<Cell> cells(int row) {
		return cells.apply(row);
	}
}
