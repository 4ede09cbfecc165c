package org.goldthread.exchange.register;

import java.util.List;

import org.goldthread.model.Element;

/**
 * The content of a register at one moment, not yet written in any format.
 *
 * @param headers the headings
 * @param rows the cells of each row, as many as there are headings, in the order of the references
 * @param withheld number of exempt elements that were left out
 */
public record RegisterTable(List<String> headers, List<List<Cell>> rows, int withheld) {

	/** Reads a register from the portfolio of the context. */
	public static <E extends Element> RegisterTable of(Register<E> register, RegisterContext context) {
		List<E> all = register.elements().apply(context.portfolio());
		List<E> shown = all.stream().filter(element -> !Exemption.isHidden(element, context)).sorted(new ReferenceOrder()).toList();
		List<Column<? super E>> columns = register.columns(context.portfolio());
		return new RegisterTable(columns.stream().<String>map(Column::header).toList(),
				shown.stream().map(element -> row(columns, element, context)).toList(), all.size() - shown.size());
	}

	private static <E extends Element> List<Cell> row(List<Column<? super E>> columns, E element, RegisterContext context) {
		return columns.stream().map(column -> column.cell(element, context)).toList();
	}
}
