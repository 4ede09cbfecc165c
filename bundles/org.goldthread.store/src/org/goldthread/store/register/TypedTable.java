package org.goldthread.store.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;

/**
 * A table with a row for each entry of each portfolio's head: of one class, or each element with its reference and name alone.
 * Its first two columns are the portfolio and the id.
 */
final class TypedTable {

	private static final TypedTable OF_ELEMENTS = new TypedTable();
	private static final SortedMap<String, List<TypedTable>> OF_TYPES = compute();

	private final String name;
	private final boolean isOfElements;
	private final List<TypedColumn> columns = new ArrayList<>();
	private final Map<String, Integer> positions = new HashMap<>();
	private final List<StoredFeature> lists = new ArrayList<>();
	private final String names;

	/** A row for each element of whatever class, so that its reference and name are found by its id alone. */
	private TypedTable() {
		isOfElements = true;
		name = "goldthread.latest_element";
		columns.add(new TypedColumn("container_id", ColumnType.ID, null));
		columns.add(new TypedColumn("class_name", ColumnType.CHOICE, null));
		for (EStructuralFeature feature : List.of(Literals.ELEMENT__REFERENCE, Literals.ELEMENT__NAME, Literals.ELEMENT__PUBLICATION)) {
			positions.put(feature.getName(), columns.size());
			columns.add(TypedColumn.of(feature));
		}
		names = columns.stream().map(TypedColumn::name).collect(Collectors.joining(", "));
	}

	private TypedTable(EClass type) {
		isOfElements = false;
		name = "goldthread." + ColumnNames.table(type.getName());
		columns.add(new TypedColumn("container_id", ColumnType.ID, null));
		columns.add(new TypedColumn("containment", ColumnType.CHOICE, null));
		for (StoredFeature feature : StoredFeatures.of(type).own()) {
			if (feature.feature().isMany()) {
				lists.add(feature);
			} else {
				positions.put(feature.name(), columns.size());
				columns.add(TypedColumn.of(feature.feature()));
			}
		}
		names = columns.stream().map(TypedColumn::name).collect(Collectors.joining(", "));
	}

	private static SortedMap<String, List<TypedTable>> compute() {
		SortedMap<String, List<TypedTable>> tables = new TreeMap<>();
		GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).forEach(type -> tables.put(type.getName(),
						Literals.ELEMENT.isSuperTypeOf(type) ? List.of(new TypedTable(type), OF_ELEMENTS) : List.of(new TypedTable(type))));
		return Collections.unmodifiableSortedMap(tables);
	}

	/** The tables that have a row for an entry of a class; empty for a name that the model does not know. */
	static List<TypedTable> of(String type) {
		return OF_TYPES.getOrDefault(type, List.of());
	}

	/** All tables. */
	static Set<TypedTable> all() {
		return OF_TYPES.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Its name in the database, with the schema. */
	String name() {
		return name;
	}

	/** Where the entry hangs, then a column for each feature with a single value. */
	List<TypedColumn> columns() {
		return Collections.unmodifiableList(columns);
	}

	/** The features with many values, which lie in the table of links. */
	List<StoredFeature> lists() {
		return Collections.unmodifiableList(lists);
	}

	/** What the columns hold for an entry, in their order. */
	Object[] row(ElementVersion version) {
		Object[] row = new Object[columns.size()];
		for (int i = 0; i < row.length; i++) {
			row[i] = columns.get(i).unset();
		}
		row[0] = ColumnType.ID.value(version.place().container());
		row[1] = ColumnType.CHOICE.value(isOfElements ? version.type() : version.place().feature());
		version.values().forEach((feature, values) -> {
			Integer position = positions.get(feature);
			if (position != null && !values.isEmpty()) {
				row[position] = columns.get(position).type().value(values.get(0));
			}
		});
		return row;
	}

	/** The statement that adds a row: portfolio, id, then the columns. */
	String insert() {
		return "INSERT INTO " + name + " (portfolio_id, element_id, " + names + ") VALUES (?, ?" + ", ?".repeat(columns.size()) + ")";
	}

	/** The statement that removes a row: portfolio, id. */
	String delete() {
		return "DELETE FROM " + name + " WHERE portfolio_id = ? AND element_id = ?";
	}

	/** The statement that changes some columns, by their positions: those, then portfolio, id. */
	String update(List<Integer> changed) {
		return "UPDATE " + name + " SET " + changed.stream().map(column -> columns.get(column).name() + " = ?").collect(Collectors.joining(", "))
				+ " WHERE portfolio_id = ? AND element_id = ?";
	}

	/** The statement that reads the id and the columns of a portfolio's rows. */
	String select() {
		return "SELECT element_id, " + names + " FROM " + name + " WHERE portfolio_id = ?";
	}
}
