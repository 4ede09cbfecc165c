package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.cell.ElementFinder;
import org.goldthread.exchange.cell.FreeReferences;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;

/**
 * Finds the element that each row of a file is about: the one of its Element ID, else the one of its reference, else a new
 * one. New ones get their id, reference and name at once, so that other rows can name them.
 */
final class RowIdentities {

	/** Where those values live that a new element gets before all others. */
	static final Set<Storage> NAMING = Set.of(new Storage.Attribute(Literals.IDENTIFIED__ID), new Storage.Attribute(Literals.ELEMENT__REFERENCE),
			new Storage.Attribute(Literals.ELEMENT__NAME));

	private final MatchedTable table;
	private final TableCells cells;
	private final ElementFinder portfolio;
	private final FileElements file;
	private final FreeReferences references;
	private final CellReader reader;
	private final EClass type;
	private final Map<Element, SourceRow> rowOf = new HashMap<>();
	private final Map<String, SourceRow> rowOfReference = new HashMap<>();
	private final Map<String, SourceRow> rowOfId = new HashMap<>();

	RowIdentities(MatchedTable table, TableCells cells, ElementFinder portfolio, FileElements file, FreeReferences references, CellReader reader) {
		this.table = table;
		this.cells = cells;
		this.portfolio = portfolio;
		this.file = file;
		this.references = references;
		this.reader = reader;
		type = table.register().rowType();
	}

	/** The rows that say something, in order. */
	List<RowReading> all() {
		List<RowReading> rows = new ArrayList<>(table.rows().size());
		for (SourceRow source : table.rows()) {
			if (!cells.isBlank(source)) {
				rows.add(row(source));
			}
		}
		for (RowReading row : rows) {
			if (row.isAdded() && !row.isRefused()) {
				giveReference(row.element());
				file.add(row.element());
			}
		}
		return rows;
	}

	private RowReading row(SourceRow source) {
		String id = cells.text(source, Literals.IDENTIFIED__ID);
		String reference = cells.text(source, Literals.ELEMENT__REFERENCE);
		Optional<Element> ofId = id.isEmpty() ? Optional.empty() : portfolio.byId(id);
		List<Element> ofReference = reference.isEmpty() || ofId.isPresent() ? List.of() : portfolio.byReference(reference);
		List<Element> candidates = ofId.map(List::of).orElse(ofReference);
		List<Element> ofType = candidates.stream().filter(type::isInstance).toList();
		if (ofType.size() == 1) {
			return existing(source, ofType.get(0), reference);
		}
		RowReading row = new RowReading(source, (Element) Elements.create(type), true);
		if (ofType.size() > 1) {
			refuse(row, Literals.ELEMENT__REFERENCE, "This is the reference of " + ofType.size() + " elements; write the Element ID of the one that is meant.");
		} else if (!candidates.isEmpty()) {
			refuse(row, ofId.isPresent() ? Literals.IDENTIFIED__ID : Literals.ELEMENT__REFERENCE, Labels.of(candidates.get(0)) + " is a "
					+ Concept.of(candidates.get(0).eClass()).labelInSentence() + ", where a " + Concept.of(type).labelInSentence() + " is expected.");
		} else {
			identify(row, id, reference);
		}
		return row;
	}

	private RowReading existing(SourceRow source, Element element, String reference) {
		RowReading row = new RowReading(source, element, false);
		SourceRow before = rowOf.putIfAbsent(element, source);
		if (before != null) {
			row.refuse("", "", "Row " + before.number() + " is about " + Labels.of(element) + " already; leave one of the two.");
		} else {
			file.change(element, reference.isEmpty() || reference.equals(element.getReference()) ? Optional.empty() : Optional.of(reference));
		}
		return row;
	}

	/** Writes what names a new element into it, so that it can be found. */
	private void identify(RowReading row, String id, String reference) {
		SourceRow before = reference.isEmpty() ? null : rowOfReference.putIfAbsent(reference, row.source());
		if (before != null) {
			refuse(row, Literals.ELEMENT__REFERENCE, "Row " + before.number() + " has this reference already; give each row its own.");
			return;
		}
		SourceRow same = id.isEmpty() ? null : rowOfId.putIfAbsent(id, row.source());
		if (same != null) {
			refuse(row, Literals.IDENTIFIED__ID, "Row " + same.number() + " has this Element ID already; leave the cell of a new row blank.");
			return;
		}
		for (TableCells.StoredColumn column : cells.columns()) {
			if (NAMING.contains(column.column().storage())) {
				switch (cells.read(reader, column, row)) {
					case CellReading.Unchanged unchanged -> {
					}
					case CellReading.Change change -> change.writes().accept(row.element());
					case CellReading.Refused refused -> row.refuse(column.heading(), TableCells.text(row.source(), column), refused.reason());
				}
			}
		}
		if (!reference.isEmpty()) {
			references.reserve(reference);
		}
	}

	private void giveReference(Element added) {
		if (added.getReference() == null || added.getReference().isBlank()) {
			String next = references.next(type);
			if (!next.isEmpty()) {
				added.setReference(next);
			}
		}
	}

	private void refuse(RowReading row, EAttribute attribute, String reason) {
		TableCells.StoredColumn column = cells.of(attribute).orElseThrow();
		row.refuse(column.heading(), TableCells.text(row.source(), column), reason);
	}
}
