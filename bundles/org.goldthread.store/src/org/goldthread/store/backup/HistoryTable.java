package org.goldthread.store.backup;

import static org.goldthread.store.backup.Column.number;
import static org.goldthread.store.backup.Column.text;
import static org.goldthread.store.backup.Column.textOrNull;
import static org.goldthread.store.backup.Column.time;

import java.util.Collections;
import java.util.List;

/**
 * A table of the history, all of whose rows a backup holds.
 *
 * @param name its name in the database, without the schema
 * @param columns in the order of a backup, which never changes
 * @param key the columns that rows are in the order of
 */
record HistoryTable(String name, List<Column> columns, String key) {

	/** All tables of the history, each after those that it refers to. */
	static final List<HistoryTable> ALL = List.of(
			new HistoryTable("revisions", List.of(text("portfolio_id", 100), number("revision"), text("previous_hash", 64), text("hash", 64),
					time("published_at"), text("account", 200), text("role", 200), text("message", 4000), text("portfolio_name", 4000),
					number("entries")), "portfolio_id, revision"),
			new HistoryTable("baselines", List.of(text("portfolio_id", 100), text("name", 200), number("revision")), "portfolio_id, name"),
			new HistoryTable("element_versions", List.of(text("portfolio_id", 100), number("revision"), text("element_id", 100),
					number("number_in_revision"), number("removed"), text("class_name", 100), text("container_id", 100), text("containment", 100),
					text("order_key", 1000), text("content", 32_000), number("further_parts")), "portfolio_id, revision, number_in_revision"),
			new HistoryTable("further_contents", List.of(text("portfolio_id", 100), number("revision"), text("element_id", 100), number("part"),
					text("content", 32_000)), "portfolio_id, element_id, revision, part"),
			new HistoryTable("audit_entries", List.of(text("portfolio_id", 100), number("revision"), text("element_id", 100), text("feature", 100),
					textOrNull("old_value", 4000), textOrNull("new_value", 4000)), "portfolio_id, element_id, revision, feature"));

	/** The name of its part in a backup. */
	String part() {
		return name + ".jsonl";
	}

	String select() {
		return "SELECT " + columnNames() + " FROM goldthread." + name + " ORDER BY " + key;
	}

	String insert() {
		return "INSERT INTO goldthread." + name + " (" + columnNames() + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
	}

	private String columnNames() {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}
}
