package org.goldthread.exchange.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage.Entries;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Publication;

/** Reads a cell that holds the entries which the row contains, one on each line, fields separated by bars. */
final class EntriesCell {

	private final CellReader reader;
	private final FreeReferences references;

	/**
	 * One line.
	 *
	 * @param entry what it is about; empty for a new entry
	 * @param changes what it changes there
	 */
	private record Line(Optional<EObject> entry, List<CellReading.Change> changes) {
	}

	EntriesCell(CellReader reader, FreeReferences references) {
		this.reader = reader;
		this.references = references;
	}

	/** @throws IllegalArgumentException with one sentence for the user when a line cannot be read */
	@SuppressWarnings("unchecked")
	CellReading read(Entries storage, EObject row, Cell shown, Cell cell) {
		EntryLines lines = EntryLines.of(Cells.text(cell));
		List<EObject> stored = (List<EObject>) row.eGet(storage.containment());
		List<EObject> candidates = lines.exemptWithheld() ? stored.stream().filter(entry -> !isExempt(entry)).toList() : List.copyOf(stored);
		List<Optional<EObject>> matched = candidates.isEmpty() ? Collections.nCopies(lines.lines().size(), Optional.empty()) : EntryMatching.of(storage.fields(), reader.contexts(), lines.lines(), candidates);
		List<Line> read = new ArrayList<>();
		for (int i = 0; i < matched.size(); i++) {
			List<String> fields = lines.lines().get(i);
			if (matched.get(i).isPresent() || !fields.stream().allMatch(String::isEmpty)) {
				read.add(line(storage, matched.get(i), fields, i + 1));
			}
		}
		Set<EObject> named = new HashSet<>();
		read.forEach(line -> line.entry().ifPresent(named::add));
		List<EObject> removed = candidates.stream().filter(entry -> !named.contains(entry) && (reader.includesExempt() || !isExempt(entry))).toList();
		List<EObject> order = candidates.stream().filter(named::contains).toList();
		boolean same = removed.isEmpty() && read.stream().allMatch(line -> line.changes().isEmpty())
				&& read.stream().map(line -> line.entry().orElse(null)).toList().equals(order);
		return same ? CellReading.UNCHANGED
				: Changes.of(row, storage.containment(), shown, cell, target -> write(storage, target, read, removed));
	}

	private Line line(Entries storage, Optional<EObject> entry, List<String> texts, int number) {
		if (texts.size() > storage.fields().size()) {
			throw new IllegalArgumentException("Line " + number + " has " + texts.size() + " fields, where " + storage.fields().size()
					+ " are expected, separated by bars: " + storage.fields().stream().map(Column::header).collect(Collectors.joining(" | ")) + ".");
		}
		EObject target = entry.orElseGet(() -> EcoreUtil.create(storage.type()));
		List<CellReading.Change> changes = new ArrayList<>();
		for (int i = 0; i < storage.fields().size(); i++) {
			Column<EObject> field = storage.fields().get(i);
			switch (reader.read(field, target, i < texts.size() ? texts.get(i) : "")) {
				case CellReading.Unchanged same -> {
				}
				case CellReading.Change change -> changes.add(change);
				case CellReading.Refused refused -> throw new IllegalArgumentException(
						"Line " + number + ", " + field.header() + ": " + refused.reason());
			}
		}
		return new Line(entry, List.copyOf(changes));
	}

	@SuppressWarnings("unchecked")
	private void write(Entries storage, EObject row, List<Line> lines, List<EObject> removed) {
		EList<EObject> list = (EList<EObject>) row.eGet(storage.containment());
		removed.forEach(entry -> Entry.remove(list, entry));
		List<EObject> written = new ArrayList<>();
		for (Line line : lines) {
			EObject entry = line.entry().orElseGet(() -> Elements.create(storage.type()));
			line.changes().forEach(change -> change.writes().accept(entry));
			written.add(entry);
			if (line.entry().isEmpty()) {
				giveReference(entry, storage.type());
			}
		}
		arrange(list, written);
	}

	/** Puts the entries in order into the places of those that are among them now, and new ones at the end; others stay where they are. */
	private static void arrange(EList<EObject> list, List<EObject> written) {
		int next = 0;
		for (int place = 0; place < list.size() && next < written.size(); place++) {
			EObject there = list.get(place);
			if (written.contains(there)) {
				EObject entry = written.get(next++);
				if (entry != there) {
					put(list, place, entry);
				}
			}
		}
		for (; next < written.size(); next++) {
			put(list, list.size(), written.get(next));
		}
	}

	private static void put(EList<EObject> list, int place, EObject entry) {
		if (list.contains(entry)) {
			list.move(Math.min(place, list.size() - 1), entry);
		} else {
			list.add(place, entry);
		}
	}

	private void giveReference(EObject entry, EClass type) {
		if (entry instanceof Element element && (element.getReference() == null || element.getReference().isBlank())
				&& !Concept.of(type).prefix().isEmpty()) {
			element.setReference(references.next(type));
		}
	}

	private static boolean isExempt(EObject entry) {
		return entry instanceof Element element && element.getPublication() == Publication.EXEMPT;
	}
}
