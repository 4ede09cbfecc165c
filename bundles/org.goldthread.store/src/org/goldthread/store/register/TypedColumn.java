package org.goldthread.store.register;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * A column of a typed table.
 *
 * @param name its name in the database
 * @param type what it holds
 * @param unset what it holds while the feature is not set: the default of the model; null for none
 */
record TypedColumn(String name, ColumnType type, Object unset) {

	/** The column of a feature that has a single value. */
	static TypedColumn of(EStructuralFeature feature) {
		ColumnType type = type(feature);
		return new TypedColumn(ColumnNames.column(feature, type), type, feature instanceof EAttribute attribute ? unset(attribute, type) : null);
	}

	private static Object unset(EAttribute attribute, ColumnType type) {
		EDataType values = attribute.getEAttributeType();
		Object value = attribute.getDefaultValue();
		return value == null ? null : type.value(values.getEPackage().getEFactoryInstance().convertToString(values, value));
	}

	private static ColumnType type(EStructuralFeature feature) {
		if (!(feature.getEType() instanceof EDataType values)) {
			return ColumnType.ID;
		}
		if (values instanceof EEnum) {
			return ColumnType.CHOICE;
		}
		if (values == Literals.FINANCIAL_YEAR) {
			return ColumnType.YEAR;
		}
		return switch (values.getInstanceClassName()) {
			case "java.time.LocalDate" -> ColumnType.DAY;
			case "java.math.BigDecimal" -> values == Literals.FTE ? ColumnType.STAFF : ColumnType.POUNDS;
			case "int", "java.lang.Integer" -> ColumnType.WHOLE;
			case "boolean", "java.lang.Boolean" -> ColumnType.YES_NO;
			default -> values == Literals.TEXT ? ColumnType.TEXT : ColumnType.LINE;
		};
	}
}
