package org.goldthread.exchange.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.Labels;

/** Makes changes with the label that the undo menu shows. */
final class Changes {

	private Changes() {
	}

	static CellReading of(EObject row, EStructuralFeature feature, Cell shown, Cell cell, Consumer<EObject> writes) {
		return new CellReading.Change(() -> "Change " + Labels.of(feature).toLowerCase(Locale.UK) + " of " + Labels.of(row), shown, cell,
				Optional.empty(), writes);
	}
}
