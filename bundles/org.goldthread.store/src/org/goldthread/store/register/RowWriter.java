package org.goldthread.store.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;

/** Writes the rows of one portfolio: first what goes and what changes, then what is new, in the order of the indexes. */
final class RowWriter {

	private final Statements statements;
	private final String portfolio;
	private final Map<TypedTable, List<ElementVersion>> rows = new LinkedHashMap<>();
	private final List<Links.Link> links = new ArrayList<>();

	RowWriter(Statements statements, String portfolio) {
		this.statements = statements;
		this.portfolio = portfolio;
	}

	/** Writes what became of an entry. One of a class that the model does not know is damage, which the history's verification tells. */
	void apply(ElementChange change) throws SQLException {
		if (change.isAdded()) {
			add(change.known());
		} else if (change.isRemoved()) {
			remove(change.known());
		} else if (!change.before().orElseThrow().type().equals(change.known().type())) {
			remove(change.before().orElseThrow());
			add(change.known());
		} else {
			change(change.before().orElseThrow(), change.known());
		}
	}

	/** Writes a new entry. */
	void add(ElementVersion version) {
		for (TypedTable table : TypedTable.of(version.type())) {
			rows.computeIfAbsent(table, key -> new ArrayList<>()).add(version);
			table.lists().forEach(feature -> links.addAll(Links.of(version, feature)));
		}
	}

	/** Sends everything that was written. */
	void finish() throws SQLException {
		statements.send();
		for (Map.Entry<TypedTable, List<ElementVersion>> table : rows.entrySet()) {
			table.getValue().sort(Comparator.comparing(ElementVersion::id));
			insert(table.getKey(), table.getValue());
		}
		links.sort(Comparator.comparing(Links.Link::owner).thenComparing(Links.Link::feature));
		for (Links.Link link : links) {
			statements.add(Links.INSERT, statement -> {
				statement.setString(1, portfolio);
				link.fill(statement);
			});
		}
		statements.send();
	}

	private void insert(TypedTable table, List<ElementVersion> versions) throws SQLException {
		String insert = table.insert();
		List<TypedColumn> columns = table.columns();
		List<Object[]> values = versions.parallelStream().map(table::row).toList();
		for (int number = 0; number < values.size(); number++) {
			String id = versions.get(number).id();
			Object[] row = values.get(number);
			statements.add(insert, statement -> {
				statement.setString(1, portfolio);
				statement.setString(2, id);
				for (int i = 0; i < row.length; i++) {
					columns.get(i).type().fill(statement, i + 3, row[i]);
				}
			});
		}
	}

	private void remove(ElementVersion version) throws SQLException {
		for (TypedTable table : TypedTable.of(version.type())) {
			statements.add(table.delete(), statement -> {
				statement.setString(1, portfolio);
				statement.setString(2, version.id());
			});
			for (StoredFeature feature : table.lists()) {
				if (!version.values(feature.name()).isEmpty()) {
					removeLinks(version, feature);
				}
			}
		}
	}

	private void removeLinks(ElementVersion version, StoredFeature feature) throws SQLException {
		statements.add(Links.DELETE, statement -> {
			statement.setString(1, portfolio);
			statement.setString(2, version.id());
			statement.setString(3, feature.name());
		});
	}

	private void change(ElementVersion before, ElementVersion after) throws SQLException {
		for (TypedTable table : TypedTable.of(after.type())) {
			changeRow(table, before, after);
			for (StoredFeature feature : table.lists()) {
				if (!before.values(feature.name()).equals(after.values(feature.name()))) {
					removeLinks(before, feature);
					links.addAll(Links.of(after, feature));
				}
			}
		}
	}

	private void changeRow(TypedTable table, ElementVersion before, ElementVersion after) throws SQLException {
		Object[] then = table.row(before);
		Object[] now = table.row(after);
		List<Integer> changed = IntStream.range(0, now.length).filter(column -> !Objects.equals(then[column], now[column])).boxed().toList();
		if (changed.isEmpty()) {
			return;
		}
		statements.add(table.update(changed), statement -> {
			int parameter = 1;
			for (int column : changed) {
				table.columns().get(column).type().fill(statement, parameter++, now[column]);
			}
			statement.setString(parameter++, portfolio);
			statement.setString(parameter, after.id());
		});
	}
}
