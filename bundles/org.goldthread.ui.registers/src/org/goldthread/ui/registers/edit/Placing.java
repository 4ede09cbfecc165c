package org.goldthread.ui.registers.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.Home;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.exchange.register.Register;

/** Finds where a new row of a register hangs that names no parent: in the register's home, else beside another row. */
final class Placing {

	private Placing() {
	}

	/** The place; beside {@code neighbour} where the register has no home of its own, else beside the last row. */
	static Optional<Home> of(Register<?> register, LiveRows rows, Optional<Element> neighbour) {
		return register.home().apply(rows.context().portfolio()).or(() -> neighbour.or(() -> last(rows)).flatMap(row -> beside(register, row)));
	}

	/** Why there is no place, one sentence. */
	static String refusal(Register<?> register) {
		String concept = Concept.of(register.rowType()).labelInSentence();
		return "The first " + concept + " is made in the explorer, below the element that it belongs to; further ones can be added here.";
	}

	private static Optional<Home> beside(Register<?> register, Element row) {
		EReference containment = row.eContainmentFeature();
		EObject parent = row.eContainer();
		return containment != null && containment.isMany() && containment.getEReferenceType().isSuperTypeOf(register.rowType())
				? Optional.of(new Home(parent, containment))
				: Optional.empty();
	}

	private static Optional<Element> last(LiveRows rows) {
		return rows.shownRows().isEmpty() ? Optional.empty() : Optional.of(rows.shownRows().getLast());
	}
}
