package org.goldthread.store.register;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.goldthread.store.element.ElementVersion;

/** Compares the typed tables with what the history makes of them, and tells each difference in a sentence. */
public final class TableCheck {

	/** Sentences for a repository; what is damaged as a whole need not be told row by row. */
	private static final int MOST = 50;

	private final Connection connection;
	private final List<String> faults = new ArrayList<>();
	private int left;

	/** Reads the tables by a connection. */
	public TableCheck(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Compares the rows of a portfolio.
	 *
	 * @param id id of the portfolio
	 * @param name how users know it
	 * @param head all entries of its head
	 */
	public void compare(String id, String name, Collection<ElementVersion> head) throws SQLException {
		Map<TypedTable, Map<String, ElementVersion>> entries = new HashMap<>();
		for (ElementVersion version : head) {
			for (TypedTable table : TypedTable.of(version.type())) {
				entries.computeIfAbsent(table, key -> new HashMap<>()).put(version.id(), version);
			}
		}
		for (TypedTable table : TypedTable.all()) {
			compareRows(table, id, name, entries.getOrDefault(table, Map.of()));
		}
		compareLinks(id, name, entries);
	}

	/** Looks for rows of portfolios that no history tells of. */
	public void compareStrangers(Set<String> portfolios) throws SQLException {
		for (String table : RegisterTables.names()) {
			try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT portfolio_id FROM " + table); ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					if (!portfolios.contains(rows.getString(1))) {
						fault("Table " + table + " has rows of a portfolio " + rows.getString(1) + ", of which there is no revision");
					}
				}
			}
		}
	}

	/** What was found, a sentence each; the last one counts those that were left out. */
	public List<String> faults() {
		List<String> all = new ArrayList<>(faults);
		if (left > 0) {
			all.add("The tables of the heads differ from the history in " + left + " more places; store init makes them anew");
		}
		return List.copyOf(all);
	}

	private void compareRows(TypedTable table, String portfolio, String name, Map<String, ElementVersion> entries) throws SQLException {
		Map<String, ElementVersion> missing = new HashMap<>(entries);
		String where = "Table " + table.name() + ", portfolio \"" + name + "\": ";
		try (PreparedStatement query = connection.prepareStatement(table.select())) {
			query.setString(1, portfolio);
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					ElementVersion version = missing.remove(rows.getString(1));
					if (version == null) {
						fault(where + "the row of " + rows.getString(1) + " is no element of the head");
					} else {
						compare(where + label(version), table, table.row(version), rows);
					}
				}
			}
		}
		missing.values().forEach(version -> fault(where + "the row of " + label(version) + " is missing"));
	}

	private void compare(String where, TypedTable table, Object[] expected, ResultSet row) throws SQLException {
		for (int i = 0; i < expected.length; i++) {
			TypedColumn column = table.columns().get(i);
			Object found = column.type().get(row, i + 2);
			if (!isSame(expected[i], found)) {
				fault(where + ", column " + column.name() + ", holds " + shown(found) + " where the history says " + shown(expected[i]));
			}
		}
	}

	private void compareLinks(String portfolio, String name, Map<TypedTable, Map<String, ElementVersion>> entries) throws SQLException {
		Map<Links.Link, ElementVersion> missing = new HashMap<>();
		entries.forEach((table, versions) -> versions.values().forEach(version -> table.lists()
				.forEach(feature -> Links.of(version, feature).forEach(link -> missing.put(link, version)))));
		String where = "Table " + Links.TABLE + ", portfolio \"" + name + "\": ";
		try (PreparedStatement query = connection.prepareStatement(Links.SELECT)) {
			query.setString(1, portfolio);
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					Links.Link link = new Links.Link(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4), rows.getString(5));
					if (missing.remove(link) == null) {
						fault(where + "the row " + link.position() + " of " + link.feature() + " of " + link.owner() + " is not in the head as it stands there");
					}
				}
			}
		}
		missing.forEach((link, version) -> fault(where + "the row " + link.position() + " of " + link.feature() + " of " + label(version) + " is missing"));
	}

	private static boolean isSame(Object expected, Object found) {
		return expected instanceof BigDecimal a && found instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(expected, found);
	}

	private static String label(ElementVersion version) {
		List<String> reference = version.values("reference");
		return reference.isEmpty() || reference.get(0) == null ? version.id() : reference.get(0) + " (" + version.id() + ")";
	}

	private static String shown(Object value) {
		return value == null ? "nothing" : "\"" + ShownText.of(value.toString(), 100) + "\"";
	}

	private void fault(String sentence) {
		if (faults.size() < MOST) {
			faults.add(sentence);
		} else {
			left++;
		}
	}
}
