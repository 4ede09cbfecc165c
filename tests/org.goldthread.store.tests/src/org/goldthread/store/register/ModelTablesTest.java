package org.goldthread.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.goldthread.store.database.Database;
import org.goldthread.store.support.OnEachDatabase;
import org.goldthread.store.support.TestDatabase;

/** When a feature is added to the model, a new step of the schema has to add its column: this tells which. */
class ModelTablesTest {

	private static final Map<Integer, Integer> SAME = Map.of(Types.NUMERIC, Types.DECIMAL, Types.BIT, Types.BOOLEAN);

	@OnEachDatabase
	void eachStoredFeatureHasItsColumn(TestDatabase database) throws Exception {
		database.create().close();
		SortedMap<String, List<String>> expected = new TreeMap<>();
		for (TypedTable table : TypedTable.all()) {
			List<String> columns = new ArrayList<>(List.of("portfolio_id 12 100 0", "element_id 12 100 0"));
			for (TypedColumn column : table.columns()) {
				columns.add(text(column.name(), column.type().code(), column.type().width(), column.type().decimals()));
			}
			expected.put(table.name().replace("goldthread.", ""), columns);
		}
		SortedMap<String, List<String>> found = columns(database);
		found.remove("latest_link");
		assertEquals(expected, found);
	}

	private static SortedMap<String, List<String>> columns(TestDatabase database) throws Exception {
		SortedMap<String, List<String>> columns = new TreeMap<>();
		try (Database opened = database.database(); Connection connection = opened.connect()) {
			String schema = connection.getMetaData().storesUpperCaseIdentifiers() ? "GOLDTHREAD" : "goldthread";
			String tables = connection.getMetaData().storesUpperCaseIdentifiers() ? "LATEST%" : "latest%";
			try (ResultSet rows = connection.getMetaData().getColumns(null, schema, tables, "%")) {
				while (rows.next()) {
					int type = rows.getInt("DATA_TYPE");
					columns.computeIfAbsent(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT), key -> new ArrayList<>())
							.add(text(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), SAME.getOrDefault(type, type), rows.getInt("COLUMN_SIZE"),
									rows.getInt("DECIMAL_DIGITS")));
				}
			}
		}
		return columns;
	}

	/** Sizes count only where a declaration chooses them. */
	private static String text(String name, int type, int size, int decimals) {
		boolean chosen = type == Types.VARCHAR || type == Types.DECIMAL;
		return name + " " + type + " " + (chosen ? size : 0) + " " + (type == Types.DECIMAL ? decimals : 0);
	}
}
