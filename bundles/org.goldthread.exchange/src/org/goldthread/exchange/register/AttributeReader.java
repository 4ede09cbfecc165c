package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Reads a cell from an attribute of the row. Most cells of a register come from here, millions in a large one. So columns call
 * it without asking which of many functions it is, and it remembers where the class of the last row keeps the attribute.
 */
final class AttributeReader implements BiFunction<EObject, RegisterContext, Cell> {

	private final EAttribute attribute;
	private final ValueType type;
	private Slot slot = new Slot(null, -1);

	/** Where a class keeps the attribute. Two threads may write one at a time: either is right for its own class. */
	private record Slot(EClass owner, int featureId) {
	}

	/** Reads {@code attribute} in the form of {@code type}. */
	AttributeReader(EAttribute attribute, ValueType type) {
		this.attribute = attribute;
		this.type = type;
	}

	@Override
	public Cell apply(EObject row, RegisterContext context) {
		return cell(row);
	}

	/** The value that the row, or an entry of it, has in the attribute. */
	Cell cell(EObject row) {
		Object value = ((InternalEObject) row).eGet(featureId(row.eClass()), true, true);
		if (value == null) {
			return Cell.EMPTY;
		}
		return switch (type) {
			case CHOICE -> Cell.text(((Enumerator) value).getLiteral());
			case YES_NO -> Cell.yesNo((Boolean) value);
			case DATE -> new Cell.Day((LocalDate) value);
			case MONEY, NUMBER -> value instanceof Integer number ? Cell.number(number) : new Cell.Figure((BigDecimal) value);
			default -> Cell.text(value.toString());
		};
	}

	private int featureId(EClass owner) {
		Slot last = slot;
		if (last.owner() != owner) {
			last = new Slot(owner, owner.getFeatureID(attribute));
			slot = last;
		}
		return last.featureId();
	}
}
