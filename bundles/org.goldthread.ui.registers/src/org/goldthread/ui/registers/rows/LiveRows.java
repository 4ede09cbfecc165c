package org.goldthread.ui.registers.rows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
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

	private final Register<?> register;
	private final PortfolioResource resource;
	private final Clock clock;
	private final Listener listener;
	private final List<Column<Element>> columns;
	private final CellStore cells;
	private final Set<Element> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private List<Element> rows = List.of();
	private List<Element> shown = List.of();
	private List<Line> lines = List.of();
	private Optional<Map<Element, Integer>> places = Optional.empty();
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
		cells = new CellStore(columns);
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
		return cells.cell(row, column, wanted -> wanted.cell(row, context));
	}

	/** What the cell of a row says. */
	public String text(Element row, int column) {
		return CellText.of(cell(row, column), columns.get(column).type());
	}

	/** The line that shows a row; empty when none does. */
	public OptionalInt lineOf(Element row) {
		Integer place = places().get(row);
		return place == null ? OptionalInt.empty() : OptionalInt.of(place);
	}

	/** Whether a row belongs to the register, shown or not. */
	public boolean contains(Object row) {
		return cells.has(row);
	}

	@Override
	public void changed(Notification change) {
		rowOf(change.getNotifier()).ifPresent(touched::add);
		membership |= change.getFeature() instanceof EReference reference && reference.isContainment()
				&& Stream.concat(TouchedValues.added(change).stream(), TouchedValues.removed(change).stream()).anyMatch(Element.class::isInstance);
	}

	@Override
	public void settled() {
		edition++;
		context = newContext();
		touched.forEach(cells::forget);
		touched.clear();
		cells.forgetLinked();
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
		List<Line> kept = new ArrayList<>(lines.stream().filter(line -> !(line instanceof Line.Row row) || cells.has(row.element())).toList());
		List<Element> added = rows.stream().filter(row -> !before.contains(row)).toList();
		added.forEach(row -> kept.add(new Line.Row(row)));
		shown = Stream.concat(shown.stream().filter(cells::has), added.stream()).toList();
		show(kept);
	}

	private boolean rowsHaveChanged() {
		List<Element> now = RegisterColumns.rows(register, portfolio());
		return now.size() != rows.size() || !now.stream().allMatch(cells::has);
	}

	private void collect() {
		rows = ReferenceOrder.sorted(RegisterColumns.rows(register, portfolio()));
		cells.keep(rows);
	}

	/** The row that an object is, or that contains it. */
	private Optional<Element> rowOf(Object changed) {
		EObject holder = changed instanceof EObject object ? object : null;
		while (holder != null && !cells.has(holder)) {
			holder = holder.eContainer();
		}
		return Optional.ofNullable((Element) holder);
	}

	private void arrangeAll() {
		Arranging arranging = new Arranging(columns, this::cell, arrangement);
		shown = arranging.shown(rows);
		show(arranging.lines(shown));
	}

	private void show(List<Line> newLines) {
		lines = List.copyOf(newLines);
		places = Optional.empty();
	}

	/** Where each row is shown; found out when somebody first asks. */
	private Map<Element, Integer> places() {
		if (places.isEmpty()) {
			Map<Element, Integer> found = new IdentityHashMap<>(lines.size());
			for (int i = 0; i < lines.size(); i++) {
				if (lines.get(i) instanceof Line.Row row) {
					found.put(row.element(), i);
				}
			}
			places = Optional.of(found);
		}
		return places.get();
	}

	private RegisterContext newContext() {
		return RegisterContext.of(portfolio(), LocalDate.now(clock), true);
	}

	private Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}
}
