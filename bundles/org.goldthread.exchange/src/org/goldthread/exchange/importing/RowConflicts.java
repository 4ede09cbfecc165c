package org.goldthread.exchange.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

	private static final int DEEPEST = 100;

	private final List<RowReading> rows;
	private final Map<EObject, RowReading> rowOf = new HashMap<>();
	private final Map<RowReading, List<RowReading>> namers = new HashMap<>();

	private RowConflicts(List<RowReading> rows) {
		this.rows = rows;
		rows.stream().filter(row -> row.isAdded() || row.isRefused() || !row.changes().isEmpty()).forEach(row -> rowOf.putIfAbsent(row.element(), row));
		rows.stream().filter(row -> !row.isRefused()).forEach(this::rememberWhatItNames);
	}

	/**
	 * Refuses rows that rest on a refused one, which would add an element that they name or leave them a reference, rows that
	 * would be part of each other, and rows that would stand more than {@value #DEEPEST} levels deep.
	 */
	static void refuse(List<RowReading> rows) {
		RowConflicts conflicts = new RowConflicts(rows);
		boolean again = true;
		while (again) {
			again = conflicts.refuseWhatNamesRefused() || conflicts.refuseCircles() || conflicts.refuseDeep();
		}
	}

	private void rememberWhatItNames(RowReading row) {
		for (Element named : row.named()) {
			RowReading other = rowOf.get(named);
			if (other != null && other != row) {
				namers.computeIfAbsent(other, key -> new ArrayList<>()).add(row);
			}
		}
	}

	private boolean refuseWhatNamesRefused() {
		Deque<RowReading> causes = new ArrayDeque<>(rows.stream().filter(RowReading::isRefused).toList());
		boolean any = false;
		while (!causes.isEmpty()) {
			RowReading cause = causes.poll();
			for (RowReading row : namers.getOrDefault(cause, List.of())) {
				if (!row.isRefused()) {
					row.refuse("", "", (cause.isAdded() ? "It names " + Labels.of(cause.element()) + ", which row " + cause.source().number()
							+ " would add" : "It takes the reference of " + Labels.of(cause.element()) + ", which row " + cause.source().number()
							+ " would change") + "; that row is refused.");
					causes.add(row);
					any = true;
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

	private boolean refuseDeep() {
		Map<EObject, Integer> depths = new HashMap<>();
		List<RowReading> deep = rows.stream().filter(row -> row.parent().isPresent() && !row.isRefused())
				.filter(row -> depth(row.element(), depths) > DEEPEST).toList();
		deep.forEach(row -> row.refuse("", "", Labels.of(row.element()) + " would stand more than " + DEEPEST + " levels deep."));
		return !deep.isEmpty();
	}

	/** How many elements stand above one, through rows that make no circle. */
	private int depth(EObject element, Map<EObject, Integer> depths) {
		Deque<EObject> way = new ArrayDeque<>();
		EObject each = element;
		while (each != null && !depths.containsKey(each)) {
			way.push(each);
			each = above(each);
		}
		int depth = each == null ? 0 : depths.get(each) + 1;
		for (EObject lower : way) {
			depths.put(lower, depth++);
		}
		return depths.get(element);
	}

	private EObject above(EObject element) {
		RowReading row = rowOf.get(element);
		return row != null && !row.isRefused() && row.parent().isPresent() ? row.parent().get() : element.eContainer();
	}
}
