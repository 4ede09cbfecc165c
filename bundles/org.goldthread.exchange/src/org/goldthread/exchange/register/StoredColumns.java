package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Columns that show a feature as it is stored. */
public final class StoredColumns {

	private StoredColumns() {
	}

	/** The column of an attribute, in the form that its data type has in every register. */
	public static Column<EObject> attribute(String header, EAttribute attribute) {
		return new Column<>(header, typeOf(attribute), Optional.of(attribute), (row, context) -> valueCell(row.eGet(attribute)));
	}

	/** The column of a reference to one other element or several. */
	@SuppressWarnings("unchecked")
	public static Column<EObject> link(String header, EReference reference) {
		return reference.isMany()
				? new Column<>(header, ValueType.LINKS, Optional.of(reference),
						(row, context) -> Cell.text(LinkText.ofAll((List<Element>) row.eGet(reference), context)))
				: new Column<>(header, ValueType.LINK, Optional.of(reference),
						(row, context) -> row.eGet(reference) instanceof Element target ? Cell.text(LinkText.of(target, context)) : Cell.EMPTY);
	}

	/** The column of entries that a row contains, each written with the given fields. */
	@SuppressWarnings("unchecked")
	public static Column<EObject> entries(String header, EReference containment, List<Column<EObject>> fields) {
		String heading = header + " (" + String.join(" | ", fields.stream().map(Column::header).toList()) + ")";
		return new Column<>(heading, ValueType.ENTRIES, Optional.of(containment),
				(row, context) -> Cell.text(EntryText.of((List<EObject>) row.eGet(containment), fields, context)));
	}

	private static ValueType typeOf(EAttribute attribute) {
		Class<?> javaType = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum) {
			return ValueType.CHOICE;
		}
		if (javaType == boolean.class) {
			return ValueType.YES_NO;
		}
		if (javaType == LocalDate.class) {
			return ValueType.DATE;
		}
		if (attribute.getEAttributeType() == Literals.MONEY) {
			return ValueType.MONEY;
		}
		return javaType == Integer.class || javaType == BigDecimal.class ? ValueType.NUMBER : ValueType.TEXT;
	}

	private static Cell valueCell(Object value) {
		return switch (value) {
			case null -> Cell.EMPTY;
			case Boolean yes -> Cell.yesNo(yes);
			case Integer number -> Cell.number(number);
			case BigDecimal number -> new Cell.Figure(number);
			case LocalDate date -> new Cell.Day(date);
			case Enumerator choice -> Cell.text(choice.getLiteral());
			default -> Cell.text(value.toString());
		};
	}
}
