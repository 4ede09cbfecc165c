package org.goldthread.exchange.cell;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Storage.OfYear;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Labels;

/** Reads the amount of one financial year. The entry of the year is made when it is needed, and goes with its last amount. */
final class OfYearCell {

	private OfYearCell() {
	}

	/** @throws IllegalArgumentException with one sentence for the user when the cell cannot be read */
	static CellReading read(OfYear storage, EObject row, Cell shown, Cell cell) {
		Object value = ValueReader.value(storage.amount(), cell);
		Object stored = entry(storage, row).map(entry -> entry.eGet(storage.amount())).orElse(null);
		if (ValueReader.isSame(stored, value)) {
			return CellReading.UNCHANGED;
		}
		return new CellReading.Change(() -> "Change " + storage.year() + " of " + Labels.of(row), shown, cell, Optional.empty(),
				target -> write(storage, target, value));
	}

	private static void write(OfYear storage, EObject row, Object value) {
		EObject entry = entry(storage, row).orElseGet(() -> added(storage, row));
		entry.eSet(storage.amount(), value);
		if (value == null && isBare(storage, entry)) {
			Entry.remove(years(storage, row), entry);
		}
	}

	/** Whether an entry says nothing but its year. */
	private static boolean isBare(OfYear storage, EObject entry) {
		return entry.eClass().getEAllStructuralFeatures().stream().noneMatch(feature -> feature != storage.yearOf()
				&& !(feature instanceof EAttribute attribute && attribute.isID()) && entry.eIsSet(feature));
	}

	/** A new entry, before the first of a later year. */
	private static EObject added(OfYear storage, EObject row) {
		EList<EObject> years = years(storage, row);
		EObject entry = Elements.create(storage.containment().getEReferenceType());
		entry.eSet(storage.yearOf(), storage.year());
		int place = IntStream.range(0, years.size())
				.filter(i -> years.get(i).eGet(storage.yearOf()) instanceof FinancialYear year && year.compareTo(storage.year()) > 0)
				.findFirst().orElse(years.size());
		years.add(place, entry);
		return entry;
	}

	private static Optional<EObject> entry(OfYear storage, EObject row) {
		return years(storage, row).stream().filter(entry -> storage.year().equals(entry.eGet(storage.yearOf()))).findFirst();
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> years(OfYear storage, EObject row) {
		return (EList<EObject>) row.eGet(storage.containment());
	}
}
