package org.goldthread.ui.registers.rows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.TouchedValues;

/**
 * The lines of a register's table, kept up to date with the portfolio. Cells are read when they are asked for, and again after an
 * edit; so an edit costs what is on the screen. What is edited stays where it is until the table is arranged anew: a row that no
 * longer fits a filter does not vanish under the user's hands, and new rows come last. Belongs to the thread of the portfolio.
 */
public final class LiveRows implements ChangeListener {

	/** Hears that the table has to be painted again. */
	public interface Listener {

		/**
		 * Cells may say something else.
		 *
		 * @param lines whether lines have come, gone or moved too
		 */
		void changed(boolean lines);
	}

	private static final class Entry {
		private final Cell[] cells;
		private int edition;

		private Entry(int columns) {
			cells = new Cell[columns];
		}
	}

	private final Register<?> register;
	private final PortfolioResource resource;
	private final Clock clock;
	private final Listener listener;
	private List<Column<Element>> columns;
	private Map<Element, Entry> entries = new IdentityHashMap<>();
	private List<Element> rows = List.of();
	private List<Element> shown = List.of();
	private List<Line> lines = List.of();
	private Map<Element, Integer> places = Map.of();
	private Arrangement arrangement = Arrangement.PLAIN;
	private RegisterContext context;
	private boolean membership;
	private int edition;

	/** The rows of a register of the portfolio that {@code resource} holds. Follow it with {@link #start}. */
	public LiveRows(Register<?> register, PortfolioResource resource, Clock clock, Listener listener) {
		this.register = register;
		this.resource = resource;
		this.clock = clock;
		this.listener = listener;
		columns = RegisterColumns.of(register, portfolio());
		context = newContext();
		collect();
		arrangeAll();
	}

	/** Follows the portfolio until {@link #stop}. */
	public void start() {
		resource.changeHub().addListener(this);
	}

	/** Follows it no longer. */
	public void stop() {
		resource.changeHub().removeListener(this);
	}

	/** The columns of the register. They stay the same ones; a financial year that is new in the portfolio shows after the register is opened again. */
	public List<Column<Element>> columns() {
		return columns;
	}

	/** The lines that are shown, in order. */
	public List<Line> lines() {
		return lines;
	}

	/** The rows that no filter leaves out, also those of folded groups. */
	public List<Element> shownRows() {
		return shown;
	}

	/** Number of rows in the register, shown or not. */
	public int total() {
		return rows.size();
	}

	/** Grows with every change of what a cell or a line says. */
	public int edition() {
		return edition;
	}

	/** How the rows are arranged. */
	public Arrangement arrangement() {
		return arrangement;
	}

	/** What the cells are read with. */
	public RegisterContext context() {
		return context;
	}

	/** Arranges the rows anew, by what their cells say now. */
	public void arrange(Arrangement wanted) {
		arrangement = wanted;
		arrangeAll();
		listener.changed(true);
	}

	/** The cell of a row. */
	public Cell cell(Element row, int column) {
		Entry entry = entries.computeIfAbsent(row, added -> new Entry(columns.size()));
		if (entry.edition != edition) {
			Arrays.fill(entry.cells, null);
			entry.edition = edition;
		}
		if (entry.cells[column] == null) {
			entry.cells[column] = columns.get(column).cell(row, context);
		}
		return entry.cells[column];
	}

	/** What the cell of a row says. */
	public String text(Element row, int column) {
		return CellText.of(cell(row, column), columns.get(column).type());
	}

	/** The line that shows a row; empty when none does. */
	public OptionalInt lineOf(Element row) {
		Integer place = places.get(row);
		return place == null ? OptionalInt.empty() : OptionalInt.of(place);
	}

	/** Whether a row belongs to the register, shown or not. */
	public boolean contains(Object row) {
		return row instanceof Element && entries.containsKey(row);
	}

	@Override
	public void changed(Notification change) {
		membership |= change.getFeature() instanceof EReference reference && reference.isContainment()
				&& Stream.concat(TouchedValues.added(change).stream(), TouchedValues.removed(change).stream()).anyMatch(Element.class::isInstance);
	}

	@Override
	public void settled() {
		edition++;
		context = newContext();
		boolean moved = membership && rowsHaveChanged();
		membership = false;
		if (moved) {
			follow();
		}
		listener.changed(moved);
	}

	private void follow() {
		Set<Element> before = Collections.newSetFromMap(new IdentityHashMap<>());
		before.addAll(rows);
		collect();
		if (arrangement.equals(Arrangement.PLAIN)) {
			arrangeAll();
			return;
		}
		List<Line> kept = new ArrayList<>(lines.stream().filter(line -> !(line instanceof Line.Row row) || entries.containsKey(row.element())).toList());
		List<Element> added = rows.stream().filter(row -> !before.contains(row)).toList();
		added.forEach(row -> kept.add(new Line.Row(row)));
		shown = Stream.concat(shown.stream().filter(entries::containsKey), added.stream()).toList();
		show(kept);
	}

	private boolean rowsHaveChanged() {
		List<Element> now = RegisterColumns.rows(register, portfolio());
		return now.size() != rows.size() || !now.stream().allMatch(entries::containsKey);
	}

	private void collect() {
		rows = RegisterColumns.rows(register, portfolio()).stream().sorted(new ReferenceOrder()).toList();
		Map<Element, Entry> known = new IdentityHashMap<>(rows.size() * 2);
		rows.forEach(row -> known.put(row, entries.getOrDefault(row, new Entry(columns.size()))));
		entries = known;
	}

	private void arrangeAll() {
		Arranging arranging = new Arranging(columns, this::cell, arrangement);
		shown = arranging.shown(rows);
		show(arranging.lines(shown));
	}

	private void show(List<Line> newLines) {
		lines = List.copyOf(newLines);
		places = new IdentityHashMap<>(lines.size() * 2);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof Line.Row row) {
				places.put(row.element(), i);
			}
		}
	}

	private RegisterContext newContext() {
		return RegisterContext.of(portfolio(), LocalDate.now(clock), true);
	}

	private Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}
}
