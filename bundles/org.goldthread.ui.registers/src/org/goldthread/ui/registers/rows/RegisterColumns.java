package org.goldthread.ui.registers.rows;

import java.util.List;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/** Columns and rows of a register without the class of its rows, which a table does not need. */
final class RegisterColumns {

	private RegisterColumns() {
	}

	/** The columns; each may be given the rows of its own register and no others. */
	@SuppressWarnings("unchecked")
	static List<Column<Element>> of(Register<?> register, Portfolio portfolio) {
		return List.copyOf((List<Column<Element>>) (List<?>) register.columns(portfolio));
	}

	/** The rows in the order of the model. */
	@SuppressWarnings("unchecked")
	static List<Element> rows(Register<?> register, Portfolio portfolio) {
		return (List<Element>) register.elements().apply(portfolio);
	}
}
