package org.goldthread.exchange.register;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;

/**
 * A register as a user knows it: rows of one kind of element, columns in the order of the export.
 *
 * @param <E> the class of the rows
 * @param name what the command line calls it, such as "risks"
 * @param title what users read, such as "Risk register"
 * @param rowType the class of a new row
 * @param columnsOf the columns for a portfolio, with columns for some financial years besides those that it names; the first
 *        is Reference, the last is Element ID; they differ between portfolios where a column stands for a financial year
 * @param elements finds the rows of a portfolio, in the order of the model
 * @param home where a new row hangs that names no parent: in the portfolio itself, a workstream in its first programme; empty
 *        while the portfolio has no programme, and always for rows that must name a parent, because no one place is more
 *        likely than another: outcomes, milestones, capabilities, decisions and scrutiny comments
 */
public record Register<E extends Element>(String name, String title, EClass rowType,
		BiFunction<Portfolio, SortedSet<FinancialYear>, List<Column<? super E>>> columnsOf, Function<Portfolio, List<E>> elements,
		Function<Portfolio, Optional<Home>> home) {

	/** A register of elements that hang in the portfolio itself, with the same columns in every portfolio. */
	public static <E extends Element> Register<E> ofPortfolio(String name, String title, EReference containment,
			List<Column<? super E>> columns, Function<Portfolio, List<E>> elements) {
		List<Column<? super E>> fixed = List.copyOf(columns);
		return new Register<>(name, title, containment.getEReferenceType(), (portfolio, years) -> fixed, elements,
				portfolio -> Optional.of(new Home(portfolio, containment)));
	}

	/** The columns for a portfolio. */
	public List<Column<? super E>> columns(Portfolio portfolio) {
		return columns(portfolio, Collections.emptySortedSet());
	}

	/**
	 * The columns for a portfolio with more financial years than it names, for a spreadsheet that brings amounts of years
	 * which no row states yet.
	 */
	public List<Column<? super E>> columns(Portfolio portfolio, SortedSet<FinancialYear> moreYears) {
		return columnsOf.apply(portfolio, moreYears);
	}

	/** The columns that may be shown: working notes go only where exempt content goes. */
	public List<Column<? super E>> columns(RegisterContext context) {
		return columns(context.portfolio()).stream().filter(column -> context.includeExempt() || !column.isWorkingNotes()).toList();
	}
}
