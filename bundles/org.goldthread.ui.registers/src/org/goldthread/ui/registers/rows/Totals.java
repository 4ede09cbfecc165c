package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;

/**
 * Sums of the columns that hold pounds, over the rows that are shown. Those of many rows are added up a little at a time, so that
 * nobody waits for them; until then a column says what it said before. Belongs to the thread of the portfolio.
 */
public final class Totals {

	private static final int AT_ONCE = 1_000;

	private final LiveRows rows;
	private final Consumer<Runnable> later;
	private final Runnable told;
	private final Map<Integer, Optional<BigDecimal>> sums = new HashMap<>();
	private final Set<Integer> known = new HashSet<>();
	private final Set<Integer> wanted = new HashSet<>();
	private List<Element> added = List.of();
	private int edition = -1;
	private int pass;

	/**
	 * Totals of a table.
	 *
	 * @param later runs a task on this thread when it has time
	 * @param told runs when a sum has come
	 */
	public Totals(LiveRows rows, Consumer<Runnable> later, Runnable told) {
		this.rows = rows;
		this.later = later;
		this.told = told;
	}

	/** The sum of a column in pounds; empty for a column that holds something else, and while no row has an amount or none is added up. */
	public Optional<BigDecimal> of(int column) {
		if (rows.columns().get(column).type() != ValueType.MONEY) {
			return Optional.empty();
		}
		if (isChanged()) {
			known.clear();
			wanted.clear();
			pass++;
			edition = rows.edition();
			added = rows.shownRows();
		}
		if (!known.contains(column)) {
			begin(column);
		}
		return sums.getOrDefault(column, Optional.empty());
	}

	private void begin(int column) {
		if (added.size() <= AT_ONCE) {
			keep(column, sum(column, 0, added.size(), Optional.empty()));
		} else if (wanted.add(column)) {
			later.accept(() -> goOn(column, pass, 0, Optional.empty()));
		}
	}

	private void goOn(int column, int ownPass, int from, Optional<BigDecimal> before) {
		if (ownPass != pass) {
			return;
		}
		if (isChanged()) {
			told.run();
			return;
		}
		int to = Math.min(added.size(), from + AT_ONCE);
		Optional<BigDecimal> sum = sum(column, from, to, before);
		if (to < added.size()) {
			later.accept(() -> goOn(column, ownPass, to, sum));
		} else {
			wanted.remove(column);
			keep(column, sum);
			told.run();
		}
	}

	private void keep(int column, Optional<BigDecimal> sum) {
		sums.put(column, sum);
		known.add(column);
	}

	private Optional<BigDecimal> sum(int column, int from, int to, Optional<BigDecimal> before) {
		Optional<BigDecimal> sum = before;
		for (Element row : added.subList(from, to)) {
			if (rows.cell(row, column) instanceof Cell.Figure figure) {
				sum = Optional.of(sum.map(figure.number()::add).orElse(figure.number()));
			}
		}
		return sum;
	}

	private boolean isChanged() {
		return edition != rows.edition() || added != rows.shownRows();
	}
}
