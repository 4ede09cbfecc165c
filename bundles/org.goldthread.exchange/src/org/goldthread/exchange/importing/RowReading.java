package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.model.Element;

/** What is known of one row of a file while an import is planned. */
final class RowReading {

	private final SourceRow source;
	private final Element element;
	private final boolean added;
	private final List<CellChange> changes = new ArrayList<>(0);
	private final List<Refusal> refusals = new ArrayList<>(0);
	private Set<Element> named = Set.of();
	private Optional<EObject> parent = Optional.empty();
	private Optional<EReference> home = Optional.empty();

	/** A row about {@code element}, which the row adds or which the portfolio holds. */
	RowReading(SourceRow source, Element element, boolean added) {
		this.source = source;
		this.element = element;
		this.added = added;
	}

	SourceRow source() {
		return source;
	}

	Element element() {
		return element;
	}

	boolean isAdded() {
		return added;
	}

	boolean isRefused() {
		return !refusals.isEmpty();
	}

	List<CellChange> changes() {
		return changes;
	}

	List<Refusal> refusals() {
		return refusals;
	}

	void refuse(String column, String value, String reason) {
		refusals.add(new Refusal(source.number(), column, value, reason));
	}

	/** The elements of the file that this row names, besides its own. */
	Set<Element> named() {
		return named;
	}

	void name(Set<Element> elements) {
		named = Set.copyOf(elements);
	}

	/** Where the row will hang, if that is not where it is now; empty otherwise. */
	Optional<EObject> parent() {
		return parent;
	}

	/** The reference of the parent in which a new row hangs that names no parent; empty for every other row. */
	Optional<EReference> home() {
		return home;
	}

	void hangIn(EObject newParent) {
		parent = Optional.of(newParent);
	}

	void hangAtHome(EObject newParent, EReference containment) {
		parent = Optional.of(newParent);
		home = Optional.of(containment);
	}

	PlannedRow planned() {
		return new PlannedRow(source.number(), element, List.copyOf(changes));
	}
}
