package org.goldthread.exchange.cell;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.PortfolioResource;

/**
 * Reads what somebody wrote into a cell of a register: typed or pasted in the workbench, or imported from a file. Reading
 * changes nothing; a {@link CellReading.Change} does when it is run inside an edit. What a register shows reads as unchanged.
 */
public final class CellReader {

	private final List<RegisterContext> contexts;
	private final boolean includeExempt;
	private final AttributeCell attributes;
	private final LinkCell links;
	private final ParentCell parents;
	private final EntriesCell entries;

	/**
	 * A reader for cells of the registers of {@code resource}.
	 *
	 * @param includeExempt whether the cells show exempt entries, so that one which is not there any more is to be removed;
	 *        otherwise a cell never removes an exempt entry
	 * @param elements finds what cells name
	 * @param references references for new entries
	 */
	public CellReader(PortfolioResource resource, boolean includeExempt, ElementFinder elements, FreeReferences references) {
		contexts = List.of(RegisterContext.of(resource.portfolio().orElseThrow(), LocalDate.EPOCH, includeExempt),
				RegisterContext.of(resource.portfolio().orElseThrow(), LocalDate.EPOCH, !includeExempt));
		this.includeExempt = includeExempt;
		attributes = new AttributeCell(elements);
		links = new LinkCell(elements);
		parents = new ParentCell(elements);
		entries = new EntriesCell(this, references);
	}

	/** A reader for the workbench, whose registers show everything. */
	public static CellReader of(PortfolioResource resource) {
		return new CellReader(resource, true, new PortfolioElements(resource), new FreeReferences(resource));
	}

	/** Reads text; see {@link #read(Column, EObject, Cell)}. */
	public CellReading read(Column<?> column, EObject row, String text) {
		return read(column, row, Cell.text(text));
	}

	/**
	 * Reads a cell.
	 *
	 * @param column a column of the row's register, or a field of an entry
	 * @param row the row; for a new one an element that hangs nowhere yet, made by {@code Elements.create}
	 * @param cell what was written; words are read in every form that people write values in
	 */
	public CellReading read(Column<?> column, EObject row, Cell cell) {
		if (column.isComputed()) {
			return CellReading.UNCHANGED;
		}
		Cell shown = shown(column, row, contexts.get(0));
		if (shown.equals(cell) || isSameWords(shown, cell)) {
			return CellReading.UNCHANGED;
		}
		boolean variesWithExemption = !(column.storage() instanceof Storage.Attribute || column.storage() instanceof Storage.OfYear);
		if (variesWithExemption && isSameWords(shown(column, row, contexts.get(1)), cell)) {
			return CellReading.UNCHANGED;
		}
		try {
			return read(column.storage(), row, shown, cell);
		} catch (IllegalArgumentException e) {
			return new CellReading.Refused(e.getMessage());
		}
	}

	/** The contexts in which a cell may have been written: with exempt content and without. */
	List<RegisterContext> contexts() {
		return contexts;
	}

	boolean includesExempt() {
		return includeExempt;
	}

	private CellReading read(Storage storage, EObject row, Cell shown, Cell cell) {
		return switch (storage) {
			case Storage.Computed computed -> CellReading.UNCHANGED;
			case Storage.Attribute attribute -> attributes.read(attribute.attribute(), row, shown, cell);
			case Storage.Link link -> links.read(link.reference(), row, shown, cell);
			case Storage.Parent parent -> parents.read(parent.containments(), row, shown, cell);
			case Storage.Entries contained -> entries.read(contained, row, shown, cell);
			case Storage.OfYear year -> OfYearCell.read(year, row, shown, cell);
		};
	}

	private static boolean isSameWords(Cell shown, Cell cell) {
		return shown instanceof Cell.Words first && cell instanceof Cell.Words second && ValueReader.isSameText(first.text(), second.text());
	}

	@SuppressWarnings("unchecked")
	private static Cell shown(Column<?> column, EObject row, RegisterContext context) {
		return ((Column<EObject>) column).cell(row, context);
	}
}
