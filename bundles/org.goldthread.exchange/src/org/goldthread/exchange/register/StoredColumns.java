package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
		return new Column<>(header, typeOf(attribute), new Storage.Attribute(attribute), explanation(attribute), reader(attribute));
	}

	/** The column of a reference to one other element or several. */
	public static Column<EObject> link(String header, EReference reference) {
		return reference.isMany()
				? new Column<>(header, ValueType.LINKS, new Storage.Link(reference), explanation(reference),
						(row, context) -> Cell.text(LinkText.ofAll(StoredColumns.<Element>many(row, reference), context)))
				: new Column<>(header, ValueType.LINK, new Storage.Link(reference), explanation(reference),
						(row, context) -> row.eGet(reference) instanceof Element target ? Cell.text(LinkText.of(target, context)) : Cell.EMPTY);
	}

	/** The column of entries that a row contains, each written with the given fields. */
	public static Column<EObject> entries(String header, EReference containment, List<Column<EObject>> fields) {
		String heading = header + " (" + String.join(" | ", fields.stream().map(Column::header).toList()) + ")";
		return new Column<>(heading, ValueType.ENTRIES, new Storage.Entries(containment, containment.getEReferenceType(), fields),
				explanation(containment),
				(row, context) -> Cell.text(EntryText.of(many(row, containment), fields, context)));
	}

	/** The column that names the element which contains the row; the row hangs there in one of {@code containments}. */
	public static Column<EObject> parent(String header, String explanation, EReference... containments) {
		return new Column<>(header, ValueType.LINK, new Storage.Parent(List.of(containments)), explanation,
				(row, context) -> row.eContainer() instanceof Element parent ? Cell.text(LinkText.of(parent, context)) : Cell.EMPTY);
	}

	/** The column of an amount that the row states for one financial year; the heading names the year. */
	public static Column<EObject> ofYear(FinancialYear year, String amountName, EReference containment, EAttribute yearOf,
			EAttribute amount) {
		AttributeReader reader = reader(amount);
		return new Column<>(year + " " + amountName, typeOf(amount), new Storage.OfYear(containment, yearOf, year, amount),
				explanation(amount) + " This column: " + year + ".",
				(row, context) -> many(row, containment).stream()
						.filter(entry -> year.equals(entry.eGet(yearOf))).findFirst().map(reader::cell).orElse(Cell.EMPTY));
	}

	/** What a row holds in a reference to many; asking for one that is unset would make a list in the row. */
	@SuppressWarnings("unchecked")
	private static <T extends EObject> List<T> many(EObject row, EReference reference) {
		return row.eIsSet(reference) ? (List<T>) row.eGet(reference) : List.of();
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

	private static AttributeReader reader(EAttribute attribute) {
		return new AttributeReader(attribute, typeOf(attribute));
	}
}
