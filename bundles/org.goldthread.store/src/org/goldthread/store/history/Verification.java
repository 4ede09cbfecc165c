package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.register.TableCheck;

/** Recomputes what a history claims: each hash, the chain that they make, the audit, that its heads are portfolios, and the tables made from them. */
final class Verification {

	private final HistoryReader history;
	private final TableCheck tables;
	private final Map<String, ElementVersion> present = new HashMap<>();
	private final List<String> faults = new ArrayList<>();

	private Verification(Connection connection) {
		this.history = new HistoryReader(connection);
		this.tables = new TableCheck(connection);
	}

	/**
	 * What is wrong, a sentence each; empty when all is right.
	 *
	 * @param connection sees one state of everything
	 * @param expected a hash that must be part of the history, as working copies remember it; empty when none is known
	 */
	static List<String> faults(Connection connection, Optional<String> expected) throws SQLException {
		Verification verification = new Verification(connection);
		List<Revision> revisions = verification.history.all();
		for (int i = 0; i < revisions.size(); i++) {
			Revision revision = revisions.get(i);
			boolean first = i == 0 || !revisions.get(i - 1).portfolio().equals(revision.portfolio());
			boolean last = i == revisions.size() - 1 || !revisions.get(i + 1).portfolio().equals(revision.portfolio());
			if (first) {
				verification.present.clear();
			}
			verification.checkLink(revision, first ? Optional.empty() : Optional.of(revisions.get(i - 1)));
			verification.checkContents(revision);
			if (last) {
				verification.checkHead(revision);
			}
		}
		if (expected.isPresent() && revisions.stream().noneMatch(revision -> revision.hash().equals(expected.get()))) {
			verification.faults.add("No revision has the hash " + expected.get() + ": the history is not the one that it was taken from");
		}
		for (String table : verification.history.strangers()) {
			verification.faults.add("The table " + table + " has rows of revisions that are not there");
		}
		verification.tables.compareStrangers(revisions.stream().map(Revision::portfolio).collect(Collectors.toSet()));
		verification.faults.addAll(verification.tables.faults());
		return List.copyOf(verification.faults);
	}

	private void checkLink(Revision revision, Optional<Revision> before) {
		int number = before.map(Revision::number).orElse(0) + 1;
		if (revision.number() != number) {
			fault(revision, "follows revision " + (number - 1) + ", so one is missing between");
		}
		if (!revision.previousHash().equals(before.map(Revision::hash).orElse(Revision.NO_HASH))) {
			fault(revision, "does not continue the revision before it");
		}
	}

	private void checkContents(Revision revision) throws SQLException {
		List<StoredEntry> entries = history.entries(revision.portfolio(), revision.number());
		if (!RevisionHash.of(revision, entries).equals(revision.hash())) {
			fault(revision, "does not have the contents that its hash was made of");
		}
		try {
			if (!audit(entries).equals(history.audit(revision.portfolio(), revision.number()))) {
				fault(revision, "has an audit that does not say what it changed");
			}
		} catch (UnsoundRevisionException e) {
			fault(revision, "has contents that cannot be read: " + e.getMessage());
		}
	}

	/** What the audit of a revision must say, which becomes the present state. */
	private Set<AuditEntry> audit(List<StoredEntry> entries) throws UnsoundRevisionException {
		Set<AuditEntry> audit = new HashSet<>();
		for (StoredEntry entry : entries) {
			Optional<ElementVersion> before = Optional.ofNullable(present.remove(entry.id()));
			Optional<ElementVersion> after = entry.version();
			after.ifPresent(version -> present.put(version.id(), version));
			if (before.isPresent() && after.isPresent()) {
				audit.addAll(AuditEntry.of(ElementChange.changed(before.get(), after.get())));
			}
		}
		return audit;
	}

	private void checkHead(Revision revision) throws SQLException {
		try {
			tables.compare(revision.portfolio(), revision.portfolioName(), present.values());
			Composition.of(present.values());
		} catch (UnsoundRevisionException e) {
			fault(revision, "does not make a portfolio: " + e.getMessage());
		}
	}

	private void fault(Revision revision, String what) {
		faults.add("Revision " + revision.number() + " of \"" + revision.portfolioName() + "\" " + what);
	}
}
