package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.goldthread.store.database.Timestamps;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.element.UnsoundRevisionException;

/** Reads the history in a database. */
final class HistoryReader {

	private static final String REVISIONS = "SELECT r.*, b.name AS baseline FROM goldthread.revisions r LEFT JOIN goldthread.baselines b"
			+ " ON b.portfolio_id = r.portfolio_id AND b.revision = r.revision ";
	private static final String COLUMNS = "v.revision, v.element_id, v.removed, v.class_name, v.container_id, v.containment, v.order_key, v.content, v.further_parts";
	private static final String ENTRIES = "SELECT " + COLUMNS + " FROM goldthread.element_versions v WHERE v.portfolio_id = ? AND v.revision ";
	/** The comments tell Derby, whose figures of a growing table are old, to look up what was changed and not to go through everything. */
	private static final String CHANGED = "SELECT " + COLUMNS + " FROM --DERBY-PROPERTIES joinOrder=FIXED\n"
			+ "(SELECT DISTINCT t.element_id AS id FROM goldthread.element_versions t --DERBY-PROPERTIES constraint=ELEMENT_VERSIONS_BY_REVISION\n"
			+ " WHERE t.portfolio_id = ? AND t.revision > ? AND t.revision <= ?) c, goldthread.element_versions v"
			+ " --DERBY-PROPERTIES constraint=ELEMENT_VERSIONS_BY_ELEMENT, joinStrategy=NESTEDLOOP\n"
			+ " WHERE v.portfolio_id = ? AND v.element_id = c.id AND v.revision <= ? ORDER BY v.revision";
	private static final int ROWS_AT_ONCE = 5000;

	private final Connection connection;
	/** What many rows say, such as the name of a class, each text once. */
	private final Map<String, String> repeated = new HashMap<>();

	HistoryReader(Connection connection) {
		this.connection = connection;
	}

	/** All revisions, portfolio by portfolio, oldest first. */
	List<Revision> all() throws SQLException {
		return revisions("ORDER BY r.portfolio_id, r.revision");
	}

	/** The revisions of a portfolio, oldest first. */
	List<Revision> of(String portfolio) throws SQLException {
		return revisions("WHERE r.portfolio_id = ? ORDER BY r.revision", portfolio);
	}

	/** The newest revision of a portfolio; empty when none was published. */
	Optional<Revision> head(String portfolio) throws SQLException {
		return revisions("WHERE r.portfolio_id = ? AND r.revision = (SELECT MAX(revision) FROM goldthread.revisions WHERE portfolio_id = ?)",
				portfolio, portfolio).stream().findFirst();
	}

	Optional<Revision> revision(String portfolio, int number) throws SQLException {
		return revisions("WHERE r.portfolio_id = ? AND r.revision = ?", portfolio, number).stream().findFirst();
	}

	Optional<Revision> baseline(String portfolio, String name) throws SQLException {
		return revisions("WHERE r.portfolio_id = ? AND b.name = ?", portfolio, name).stream().findFirst();
	}

	/** All entries of a portfolio at a revision, by id. */
	Map<String, ElementVersion> state(String portfolio, int revision) throws SQLException, UnsoundRevisionException {
		List<ElementVersion> versions = versions(portfolio, revision);
		Map<String, ElementVersion> state = LinkedHashMap.newLinkedHashMap(versions.size());
		versions.forEach(version -> state.put(version.id(), version));
		return state;
	}

	/** All entries of a portfolio at a revision. */
	List<ElementVersion> versions(String portfolio, int revision) throws SQLException, UnsoundRevisionException {
		EntryContents contents = new EntryContents();
		Map<String, Integer> latest = new LinkedHashMap<>();
		eachEntry(ENTRIES + "<= ? ORDER BY v.revision", entry -> {
			if (entry.isRemoved()) {
				latest.remove(entry.id());
			} else {
				latest.put(entry.id(), contents.add(entry));
			}
		}, portfolio, revision);
		List<ElementVersion> all = contents.versions();
		return latest.values().stream().map(all::get).toList();
	}

	/** What one revision changed, in the order of the ids. */
	List<StoredEntry> entries(String portfolio, int revision) throws SQLException {
		List<StoredEntry> entries = new ArrayList<>(entries(ENTRIES + "= ?", portfolio, revision));
		entries.sort(StoredEntry.BY_ID);
		return entries;
	}

	/** What became of each entry between two revisions, by id; in time that grows with what was changed. */
	Map<String, ElementChange> changes(String portfolio, int from, int to) throws SQLException, UnsoundRevisionException {
		Map<String, StoredEntry> before = new LinkedHashMap<>();
		Map<String, StoredEntry> after = new LinkedHashMap<>();
		for (StoredEntry entry : entries(CHANGED, portfolio, from, to, portfolio, to)) {
			(entry.revision() <= from ? before : after).put(entry.id(), entry);
		}
		Map<String, ElementChange> changes = new LinkedHashMap<>();
		for (StoredEntry entry : after.values()) {
			Optional<ElementVersion> earlier = before.containsKey(entry.id()) ? before.get(entry.id()).version() : Optional.empty();
			Optional<ElementVersion> later = entry.version();
			if (!earlier.equals(later)) {
				changes.put(entry.id(), new ElementChange(earlier, later));
			}
		}
		return changes;
	}

	/** The entry of an id at a revision; empty when there is none. */
	Optional<ElementVersion> entry(String portfolio, int revision, String id) throws SQLException, UnsoundRevisionException {
		for (StoredEntry entry : entries(ENTRIES + "= (SELECT MAX(m.revision) FROM goldthread.element_versions m WHERE m.portfolio_id = ?"
				+ " AND m.element_id = ? AND m.revision <= ?) AND v.element_id = ?", portfolio, portfolio, id, revision, id)) {
			return entry.version();
		}
		return Optional.empty();
	}

	/** Some entries at a revision, by id; those that it does not have are left out. */
	Map<String, ElementVersion> entries(String portfolio, int revision, Collection<String> ids) throws SQLException, UnsoundRevisionException {
		Map<String, ElementVersion> found = LinkedHashMap.newLinkedHashMap(ids.size());
		for (String id : ids) {
			entry(portfolio, revision, id).ifPresent(version -> found.put(id, version));
		}
		return found;
	}

	/** What each revision that touched an entry did with it, oldest first. */
	List<ElementRevision> steps(String portfolio, String id) throws SQLException, UnsoundRevisionException {
		Map<Integer, Revision> revisions = new HashMap<>();
		revisions("JOIN goldthread.element_versions v ON v.portfolio_id = r.portfolio_id AND v.revision = r.revision"
				+ " WHERE r.portfolio_id = ? AND v.element_id = ?", portfolio, id).forEach(revision -> revisions.put(revision.number(), revision));
		List<ElementRevision> steps = new ArrayList<>();
		Optional<ElementVersion> before = Optional.empty();
		for (StoredEntry entry : entries(ENTRIES + "> 0 AND v.element_id = ? ORDER BY v.revision", portfolio, id)) {
			Optional<ElementVersion> after = entry.version();
			if (before.isPresent() || after.isPresent()) {
				steps.add(new ElementRevision(revisions.get(entry.revision()), new ElementChange(before, after)));
			}
			before = after;
		}
		return steps;
	}

	/** What the audit says that a revision did. */
	Set<AuditEntry> audit(String portfolio, int revision) throws SQLException {
		return new HashSet<>(rows("SELECT element_id, feature, old_value, new_value FROM goldthread.audit_entries WHERE portfolio_id = ? AND revision = ?",
				row -> new AuditEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), portfolio, revision));
	}

	/** The tables with rows of revisions that are not there. */
	List<String> strangers() throws SQLException {
		List<String> strange = new ArrayList<>();
		for (String table : List.of("element_versions", "further_contents", "audit_entries", "baselines")) {
			boolean any = rows("SELECT COUNT(*) FROM goldthread." + table + " t LEFT JOIN goldthread.revisions r ON r.portfolio_id = t.portfolio_id"
					+ " AND r.revision = t.revision WHERE r.revision IS NULL", row -> row.getLong(1)).get(0) > 0;
			if (any) {
				strange.add(table);
			}
		}
		return strange;
	}

	private List<Revision> revisions(String condition, Object... values) throws SQLException {
		return rows(REVISIONS + condition, HistoryReader::revision, values);
	}

	private List<StoredEntry> entries(String query, Object... values) throws SQLException {
		List<StoredEntry> entries = new ArrayList<>();
		eachEntry(query, entries::add, values);
		return entries;
	}

	private void eachEntry(String query, Consumer<StoredEntry> taker, Object... values) throws SQLException {
		eachRow(query, row -> taker.accept(whole((String) values[0], entry(row))), values);
	}

	private StoredEntry whole(String portfolio, StoredEntry entry) throws SQLException {
		return entry.furtherParts() == 0 ? entry : entry.withContent(entry.content() + further(portfolio, entry));
	}

	private String further(String portfolio, StoredEntry entry) throws SQLException {
		return String.join("", rows("SELECT content FROM goldthread.further_contents WHERE portfolio_id = ? AND revision = ? AND element_id = ?"
				+ " ORDER BY part", row -> row.getString(1), portfolio, entry.revision(), entry.id()));
	}

	private interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	private <T> List<T> rows(String query, Row<T> reader, Object... values) throws SQLException {
		List<T> read = new ArrayList<>();
		eachRow(query, row -> read.add(reader.read(row)), values);
		return read;
	}

	private interface RowTaker {
		void take(ResultSet row) throws SQLException;
	}

	private void eachRow(String query, RowTaker taker, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setFetchSize(ROWS_AT_ONCE);
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					taker.take(rows);
				}
			}
		}
	}

	private static Revision revision(ResultSet row) throws SQLException {
		return new Revision(row.getString("portfolio_id"), row.getInt("revision"), row.getString("previous_hash"), row.getString("hash"),
				Timestamps.get(row, "published_at"),
				new PublishingNote(row.getString("account"), row.getString("role"), row.getString("message")),
				row.getString("portfolio_name"), Optional.ofNullable(row.getString("baseline")), row.getInt("entries"));
	}

	/** A row of {@link #COLUMNS}. */
	private StoredEntry entry(ResultSet row) throws SQLException {
		Place place = new Place(repeated(row, 5), repeated(row, 6), row.getString(7));
		return new StoredEntry(row.getInt(1), row.getString(2), row.getInt(3) != 0, repeated(row, 4), place, row.getString(8), row.getInt(9));
	}

	private String repeated(ResultSet row, int column) throws SQLException {
		return repeated.computeIfAbsent(row.getString(column), Function.identity());
	}
}
