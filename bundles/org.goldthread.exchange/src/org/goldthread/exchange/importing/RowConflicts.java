package org.goldthread.exchange.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** Finds what is wrong with rows only when they are seen together, and refuses them until the others can all be imported. */
final class RowConflicts {

	private final List<RowReading> rows;
	private final Map<EObject, RowReading> rowOf = new HashMap<>();

	private RowConflicts(List<RowReading> rows) {
		this.rows = rows;
		rows.stream().filter(row -> row.isAdded() || row.isRefused() || !row.changes().isEmpty()).forEach(row -> rowOf.putIfAbsent(row.element(), row));
	}

	/**
	 * Refuses rows that rest on a refused one, which would add an element that they name or leave them a reference, and rows
	 * that would be part of each other.
	 */
	static void refuse(List<RowReading> rows) {
		RowConflicts conflicts = new RowConflicts(rows);
		boolean again = true;
		while (again) {
			again = conflicts.refuseWhatNamesRefused() | conflicts.refuseCircles();
		}
	}

	private boolean refuseWhatNamesRefused() {
		boolean any = false;
		boolean again = true;
		while (again) {
			again = false;
			for (RowReading row : rows) {
				for (Element named : row.isRefused() ? Set.<Element>of() : row.named()) {
					RowReading adding = rowOf.get(named);
					if (adding != null && adding != row && adding.isRefused()) {
						row.refuse("", "", (adding.isAdded() ? "It names " + Labels.of(named) + ", which row " + adding.source().number() + " would add"
								: "It takes the reference of " + Labels.of(named) + ", which row " + adding.source().number() + " would change")
								+ "; that row is refused.");
						again = true;
						any = true;
						break;
					}
				}
			}
		}
		return any;
	}

	private boolean refuseCircles() {
		Set<EObject> free = new HashSet<>();
		Set<RowReading> circling = new HashSet<>();
		for (RowReading row : rows) {
			if (row.parent().isPresent() && !row.isRefused()) {
				Set<EObject> path = new HashSet<>();
				EObject each = row.element();
				while (each != null && !free.contains(each) && path.add(each)) {
					each = above(each);
				}
				if (each != null && path.contains(each)) {
					circling.addAll(circle(each));
				}
				free.addAll(path);
			}
		}
		circling.forEach(row -> row.refuse("", "", Labels.of(row.element()) + " would be part of itself, through other rows of the file."));
		return !circling.isEmpty();
	}

	/** The rows that move the elements of a circle. */
	private Set<RowReading> circle(EObject start) {
		Set<RowReading> circle = new HashSet<>();
		EObject each = start;
		do {
			RowReading row = rowOf.get(each);
			if (row != null && !row.isRefused() && row.parent().isPresent()) {
				circle.add(row);
			}
			each = above(each);
		} while (each != start);
		return circle;
	}

	private EObject above(EObject element) {
		RowReading row = rowOf.get(element);
		return row != null && !row.isRefused() && row.parent().isPresent() ? row.parent().get() : element.eContainer();
	}
}
