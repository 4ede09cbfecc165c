package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.goldthread.store.database.Timestamps;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.register.RegisterTables;

/** Adds a revision to the history in a database. */
final class HistoryWriter {

	private static final int ROWS_AT_ONCE = 1000;

	private final Connection connection;
	private final Revision revision;

	private HistoryWriter(Connection connection, Revision revision) {
		this.connection = connection;
		this.revision = revision;
	}

	/** Adds a revision with its entries and the audit of what was changed. */
	static void add(Connection connection, Revision revision, List<StoredEntry> entries, Collection<ElementChange> changes) throws SQLException {
		HistoryWriter writer = new HistoryWriter(connection, revision);
		writer.addRevision();
		writer.addEntries(entries);
		writer.addFurtherContents(entries);
		writer.addAudit(changes);
		RegisterTables.update(connection, revision.portfolio(), changes);
	}

	private void addRevision() throws SQLException {
		try (PreparedStatement row = connection.prepareStatement("INSERT INTO goldthread.revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			row.setString(1, revision.portfolio());
			row.setInt(2, revision.number());
			row.setString(3, revision.previousHash());
			row.setString(4, revision.hash());
			Timestamps.set(row, 5, revision.publishedAt());
			row.setString(6, revision.note().account());
			row.setString(7, revision.note().role());
			row.setString(8, revision.note().message());
			row.setString(9, revision.portfolioName());
			row.setInt(10, revision.entries());
			row.executeUpdate();
		}
		if (revision.baseline().isPresent()) {
			try (PreparedStatement row = connection.prepareStatement("INSERT INTO goldthread.baselines VALUES (?, ?, ?)")) {
				row.setString(1, revision.portfolio());
				row.setString(2, revision.baseline().get());
				row.setInt(3, revision.number());
				row.executeUpdate();
			}
		}
	}

	private void addEntries(List<StoredEntry> entries) throws SQLException {
		try (Rows rows = new Rows("INSERT INTO goldthread.element_versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			int number = 0;
			for (StoredEntry entry : entries) {
				rows.statement.setInt(4, ++number);
				rows.statement.setInt(5, entry.isRemoved() ? 1 : 0);
				rows.statement.setString(6, entry.type());
				rows.statement.setString(7, entry.place().container());
				rows.statement.setString(8, entry.place().feature());
				rows.statement.setString(9, entry.place().orderKey());
				rows.statement.setString(10, entry.part(0));
				rows.statement.setInt(11, entry.furtherParts());
				rows.add(entry.id());
			}
		}
	}

	private void addFurtherContents(List<StoredEntry> entries) throws SQLException {
		try (Rows rows = new Rows("INSERT INTO goldthread.further_contents VALUES (?, ?, ?, ?, ?)")) {
			for (StoredEntry entry : entries) {
				for (int part = 1; part <= entry.furtherParts(); part++) {
					rows.statement.setInt(4, part);
					rows.statement.setString(5, entry.part(part));
					rows.add(entry.id());
				}
			}
		}
	}

	private void addAudit(Collection<ElementChange> changes) throws SQLException {
		try (Rows rows = new Rows("INSERT INTO goldthread.audit_entries VALUES (?, ?, ?, ?, ?, ?)")) {
			for (ElementChange change : changes) {
				for (AuditEntry value : AuditEntry.of(change)) {
					rows.statement.setString(4, value.feature());
					rows.statement.setString(5, value.before());
					rows.statement.setString(6, value.after());
					rows.add(value.element());
				}
			}
		}
	}

	/** Rows that begin with the portfolio, the revision and an entry, sent many at once. */
	private final class Rows implements AutoCloseable {

		private final PreparedStatement statement;
		private int waiting;

		private Rows(String insert) throws SQLException {
			statement = connection.prepareStatement(insert);
			statement.setString(1, revision.portfolio());
			statement.setInt(2, revision.number());
		}

		private void add(String entry) throws SQLException {
			statement.setString(3, entry);
			statement.addBatch();
			statement.setString(1, revision.portfolio());
			statement.setInt(2, revision.number());
			if (++waiting == ROWS_AT_ONCE) {
				statement.executeBatch();
				waiting = 0;
			}
		}

		@Override
		public void close() throws SQLException {
			try (statement) {
				if (waiting > 0) {
					statement.executeBatch();
				}
			}
		}
	}
}
