package org.goldthread.store.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;

/** The table of a class: a row for each entry of each portfolio's head. Its first two columns are the portfolio and the id. */
final class TypedTable {

	private static final SortedMap<String, TypedTable> OF_TYPES = compute();

	private final String name;
	private final List<TypedColumn> columns = new ArrayList<>();
	private final Map<String, Integer> positions = new HashMap<>();
	private final List<StoredFeature> lists = new ArrayList<>();
	private final String names;

	private TypedTable(EClass type) {
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

	private static SortedMap<String, TypedTable> compute() {
		SortedMap<String, TypedTable> tables = new TreeMap<>();
		GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).forEach(type -> tables.put(type.getName(), new TypedTable(type)));
		return Collections.unmodifiableSortedMap(tables);
	}

	/** The table of a class; null for a name that the model does not know. */
	static TypedTable of(String type) {
		return OF_TYPES.get(type);
	}

	/** The tables of all classes, by the names of the classes. */
	static Collection<TypedTable> all() {
		return OF_TYPES.values();
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
		row[1] = ColumnType.CHOICE.value(version.place().feature());
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
