package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Element;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;

/** Columns that show a feature as it is stored. */
public final class StoredColumns {

	private StoredColumns() {
	}

	/** The column of an attribute, in the form that its data type has in every register. */
	public static Column<EObject> attribute(String header, EAttribute attribute) {
		return new Column<>(header, typeOf(attribute), new Storage.Attribute(attribute), explanation(attribute), (row, context) -> valueCell(row.eGet(attribute)));
	}

	/** The column of a reference to one other element or several. */
	@SuppressWarnings("unchecked")
	public static Column<EObject> link(String header, EReference reference) {
		return reference.isMany()
				? new Column<>(header, ValueType.LINKS, new Storage.Link(reference), explanation(reference),
						(row, context) -> Cell.text(LinkText.ofAll((List<Element>) row.eGet(reference), context)))
				: new Column<>(header, ValueType.LINK, new Storage.Link(reference), explanation(reference),
						(row, context) -> row.eGet(reference) instanceof Element target ? Cell.text(LinkText.of(target, context)) : Cell.EMPTY);
	}

	/** The column of entries that a row contains, each written with the given fields. */
	@SuppressWarnings("unchecked")
	public static Column<EObject> entries(String header, EReference containment, List<Column<EObject>> fields) {
		String heading = header + " (" + String.join(" | ", fields.stream().map(Column::header).toList()) + ")";
		return new Column<>(heading, ValueType.ENTRIES, new Storage.Entries(containment, containment.getEReferenceType(), fields),
				explanation(containment),
				(row, context) -> Cell.text(EntryText.of((List<EObject>) row.eGet(containment), fields, context)));
	}

	/** The column that names the element which contains the row; the row hangs there in one of {@code containments}. */
	public static Column<EObject> parent(String header, String explanation, EReference... containments) {
		return new Column<>(header, ValueType.LINK, new Storage.Parent(List.of(containments)), explanation,
				(row, context) -> row.eContainer() instanceof Element parent ? Cell.text(LinkText.of(parent, context)) : Cell.EMPTY);
	}

	/** The column of an amount that the row states for one financial year; the heading names the year. */
	@SuppressWarnings("unchecked")
	public static Column<EObject> ofYear(FinancialYear year, String amountName, EReference containment, EAttribute yearOf,
			EAttribute amount) {
		return new Column<>(year + " " + amountName, typeOf(amount), new Storage.OfYear(containment, yearOf, year, amount),
				explanation(amount) + " This column: " + year + ".",
				(row, context) -> ((List<EObject>) row.eGet(containment)).stream()
						.filter(entry -> year.equals(entry.eGet(yearOf))).findFirst()
						.map(entry -> valueCell(entry.eGet(amount))).orElse(Cell.EMPTY));
	}

	/** What the model says of a feature. */
	private static String explanation(EStructuralFeature feature) {
		String documentation = EcoreUtil.getDocumentation(feature);
		return documentation == null ? Labels.of(feature) + "." : documentation;
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
