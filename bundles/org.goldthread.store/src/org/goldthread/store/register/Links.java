package org.goldthread.store.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;

/** The table of links: a row for each item of each feature with many values. */
final class Links {

	/** Its name in the database, with the schema. */
	static final String TABLE = "goldthread.latest_link";
	/** Adds a row: portfolio, owner, feature, position, target, value. */
	static final String INSERT = "INSERT INTO " + TABLE + " (portfolio_id, owner_id, feature, position, target_id, text_value)"
			+ " VALUES (?, ?, ?, ?, ?, ?)";
	/** Removes the rows of one feature of an owner: portfolio, owner, feature. */
	static final String DELETE = "DELETE FROM " + TABLE + " WHERE portfolio_id = ? AND owner_id = ? AND feature = ?";
	/** Reads the rows of a portfolio. */
	static final String SELECT = "SELECT owner_id, feature, position, target_id, text_value FROM " + TABLE + " WHERE portfolio_id = ?";

	private Links() {
	}

	/**
	 * One row.
	 *
	 * @param owner id of the entry that has the feature
	 * @param feature its name in the model
	 * @param position place in the list, from 1
	 * @param target id of the entry that is linked to; null for a text
	 * @param text a text; null for a link
	 */
	record Link(String owner, String feature, int position, String target, String text) {

		/** Fills the parameters of {@link #INSERT} after the portfolio. */
		void fill(PreparedStatement statement) throws SQLException {
			statement.setString(2, owner);
			statement.setString(3, feature);
			statement.setInt(4, position);
			statement.setString(5, target);
			statement.setString(6, text);
		}
	}

	/** The rows of one feature of an entry. */
	static List<Link> of(ElementVersion version, StoredFeature feature) {
		List<String> values = version.values(feature.name());
		List<Link> links = new ArrayList<>(values.size());
		for (String value : values) {
			int position = links.size() + 1;
			links.add(feature.isReference() ? new Link(version.id(), feature.name(), position, (String) ColumnType.ID.value(value), null)
					: new Link(version.id(), feature.name(), position, null, (String) ColumnType.LINE.value(value)));
		}
		return links;
	}
}
