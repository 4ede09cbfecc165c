package org.goldthread.exchange.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * A register as a user knows it: rows of one kind of element, columns in the order of the export.
 *
 * @param <E> the class of the rows
 * @param name what the command line calls it, such as "risks"
 * @param title what users read, such as "Risk register"
 * @param rowType the class of a new row
 * @param columnsOf the columns for a portfolio; the first is Reference, the last is Element ID; they differ between
 *        portfolios where a column stands for a financial year
 * @param elements finds the rows of a portfolio, in the order of the model
 * @param home where a new row hangs that names no parent; empty while the portfolio has no place for it
 */
public record Register<E extends Element>(String name, String title, EClass rowType,
		Function<Portfolio, List<Column<? super E>>> columnsOf, Function<Portfolio, List<E>> elements,
		Function<Portfolio, Optional<Home>> home) {

	/** A register of elements that hang in the portfolio itself, with the same columns in every portfolio. */
	public static <E extends Element> Register<E> ofPortfolio(String name, String title, EReference containment,
			List<Column<? super E>> columns, Function<Portfolio, List<E>> elements) {
		List<Column<? super E>> fixed = List.copyOf(columns);
		return new Register<>(name, title, containment.getEReferenceType(), portfolio -> fixed, elements,
				portfolio -> Optional.of(new Home(portfolio, containment)));
	}

	/** The columns for a portfolio. */
	public List<Column<? super E>> columns(Portfolio portfolio) {
		return columnsOf.apply(portfolio);
	}
}
