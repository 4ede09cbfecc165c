package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;

/** Sums of the columns that hold pounds, over the rows that are shown. Each is added up when it is first asked for after a change. */
public final class Totals {

	private final LiveRows rows;
	private final Map<Integer, Optional<BigDecimal>> sums = new HashMap<>();
	private List<Line> lines = List.of();
	private int edition = -1;

	/** Totals of a table. */
	public Totals(LiveRows rows) {
		this.rows = rows;
	}

	/** The sum of a column in pounds; empty for a column that holds something else, and while no row has an amount. */
	public Optional<BigDecimal> of(int column) {
		if (edition != rows.edition() || lines != rows.lines()) {
			sums.clear();
			edition = rows.edition();
			lines = rows.lines();
		}
		return sums.computeIfAbsent(column, this::sum);
	}

	private Optional<BigDecimal> sum(int column) {
		if (rows.columns().get(column).type() != ValueType.MONEY) {
			return Optional.empty();
		}
		Optional<BigDecimal> sum = Optional.empty();
		for (Element row : rows.shownRows()) {
			if (rows.cell(row, column) instanceof Cell.Figure figure) {
				sum = Optional.of(sum.map(figure.number()::add).orElse(figure.number()));
			}
		}
		return sum;
	}
}
