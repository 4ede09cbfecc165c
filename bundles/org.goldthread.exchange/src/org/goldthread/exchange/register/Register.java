package org.goldthread.exchange.register;

import java.util.List;
import java.util.function.Function;

import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * A register as a user knows it: rows of one kind of element, columns in the order of the export.
 *
 * @param <E> the class of the rows
 * @param name what the command line calls it, such as "risks"
 * @param title what users read, such as "Risk register"
 * @param columns the first is Reference, the last is Element ID
 * @param elements finds its elements in a portfolio
 */
public record Register<E extends Element>(String name, String title, List<Column<? super E>> columns,
		Function<Portfolio, List<E>> elements) {

	/** Copies the columns. */
	public Register {
		columns = List.copyOf(columns);
	}
}
