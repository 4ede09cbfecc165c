package org.goldthread.store.register;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Names of tables and columns: those of the model in lower case with underscores, with units, and none that SQL reserves. */
final class ColumnNames {

	private static final Map<EStructuralFeature, String> OWN = Map.of(Literals.DIAGRAM_POSITION__KEY, "figure_key", Literals.DIAGRAM_ROUTE__KEY,
			"figure_key", Literals.DIAGRAM_NOTE__TEXT, "note_text", Literals.ACTIVITY__COMPARATOR_VARIANCE, "comparator_variance_percent",
			Literals.RISK_BAND__FROM, "from_score", Literals.ACCEPTED_FINDING__ELEMENT, "about_id");

	private ColumnNames() {
	}

	/** The table of a class: {@code SavingsLine} has {@code latest_savings_line}. */
	static String table(String type) {
		return "latest_" + snake(type);
	}

	/** The column of a feature. */
	static String column(EStructuralFeature feature, ColumnType type) {
		String name = snake(feature.getName());
		return switch (type) {
			case ID -> OWN.getOrDefault(feature, name + "_id");
			case POUNDS -> name + "_pounds";
			case STAFF -> withUnit(name, "fte");
			case YEAR -> name.equals("year") ? "financial_year" : withUnit(name, "year");
			case DAY -> name.equals("date") ? "on_date" : name.matches(".*_(on|by)") ? name : withUnit(name, "date");
			default -> OWN.getOrDefault(feature, withUnit(name, unit(feature)));
		};
	}

	private static String unit(EStructuralFeature feature) {
		if (feature.getEType() == Literals.PERCENT) {
			return "percent";
		}
		return feature.getEType() == Literals.WORKING_DAYS ? "working_days" : "";
	}

	private static String withUnit(String name, String unit) {
		return name.equals(unit) || name.endsWith("_" + unit) || unit.isEmpty() ? name : name + "_" + unit;
	}

	private static String snake(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2").toLowerCase(Locale.ROOT);
	}
}
