package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Home;

/**
 * Makes what an import plans: new elements, which have their values already, are hung up, so that a portfolio hears of each
 * once; then those change that are there; they move last, from the top down, so that none is ever part of itself.
 */
final class ImportApplication implements Runnable {

	private final List<RowReading> added;
	private final List<RowReading> changed;
	private boolean made;

	ImportApplication(List<RowReading> added, List<RowReading> changed) {
		this.added = added;
		this.changed = changed;
	}

	/** @throws IllegalStateException at a second call: another import needs another plan */
	@Override
	public void run() {
		if (made) {
			throw new IllegalStateException("This import was made already");
		}
		made = true;
		hangUp();
		changed.forEach(row -> write(row, false));
		moveFromTheTop();
	}

	private static void write(RowReading row, boolean moves) {
		row.changes().stream().map(CellChange::change).filter(change -> change.parent().isPresent() == moves)
				.forEach(change -> change.writes().accept(row.element()));
	}

	private void hangUp() {
		Map<Home, List<EObject>> atHome = new LinkedHashMap<>();
		for (RowReading row : added) {
			if (row.home().isPresent()) {
				atHome.computeIfAbsent(new Home(row.parent().orElseThrow(), row.home().get()), none -> new ArrayList<>()).add(row.element());
			} else {
				write(row, true);
			}
		}
		atHome.forEach(ImportApplication::hangUp);
	}

	@SuppressWarnings("unchecked")
	private static void hangUp(Home home, List<EObject> elements) {
		((EList<EObject>) home.parent().eGet(home.containment())).addAll(elements);
	}

	private void moveFromTheTop() {
		Map<EObject, RowReading> waiting = new LinkedHashMap<>();
		changed.stream().filter(row -> row.parent().isPresent()).forEach(row -> waiting.put(row.element(), row));
		Set<EObject> moved = new HashSet<>();
		for (RowReading row : List.copyOf(waiting.values())) {
			move(row, waiting, moved);
		}
	}

	/** Moves what will contain the row before the row itself. */
	private static void move(RowReading row, Map<EObject, RowReading> waiting, Set<EObject> moved) {
		List<RowReading> chain = new ArrayList<>();
		for (EObject each = row.element(); each != null; each = above(each, waiting)) {
			if (waiting.containsKey(each) && !moved.contains(each)) {
				chain.add(waiting.get(each));
			}
		}
		for (RowReading each : chain.reversed()) {
			write(each, true);
			moved.add(each.element());
		}
	}

	private static EObject above(EObject element, Map<EObject, RowReading> waiting) {
		RowReading row = waiting.get(element);
		return row == null ? element.eContainer() : row.parent().orElseThrow();
	}
}
