package org.goldthread.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Merge;
import org.goldthread.store.merge.MergeResult;
import org.goldthread.store.merge.Side;
import org.goldthread.store.register.ShownText;

/** Publishes one working copy in one transaction. */
final class Publishing {

	/** Of a portfolio, as the table of revisions keeps it. */
	private static final int LONGEST_NAME = 4000;

	private final Connection connection;
	private final HistoryReader history;
	private final Clock clock;

	Publishing(Connection connection, Clock clock) {
		this.connection = connection;
		this.history = new HistoryReader(connection);
		this.clock = clock;
	}

	PublishResult publish(WorkingCopy copy, PublishingNote note, Optional<String> baseline, Map<Conflict.Key, Side> decisions)
			throws SQLException, StoreException, UnsoundRevisionException {
		Optional<Revision> head = history.head(copy.portfolio());
		checkBaseline(copy, baseline);
		if (head.map(Revision::number).equals(copy.origin().map(Revision::number))) {
			return add(copy, head, note, baseline, new MergeResult(copy.changes(), List.of(), List.of()), false);
		}
		MergeResult merged = merge(copy, head.orElseThrow(), decisions);
		if (!merged.isComplete()) {
			return new PublishResult(Optional.empty(), merged.open(), List.of(), true);
		}
		return add(copy, head, note, baseline, merged, true);
	}

	private void checkBaseline(WorkingCopy copy, Optional<String> baseline) throws SQLException, StoreException {
		if (baseline.isPresent()) {
			Optional<Revision> present = history.baseline(copy.portfolio(), baseline.get());
			if (present.isPresent()) {
				throw new StoreException(Kind.REFUSED, "Revision " + present.get().number() + " is the baseline \"" + baseline.get()
						+ "\" already, and nothing was published; give another name");
			}
		}
	}

	private MergeResult merge(WorkingCopy copy, Revision head, Map<Conflict.Key, Side> decisions)
			throws SQLException, StoreException, UnsoundRevisionException {
		int origin = copy.origin().map(Revision::number).orElseThrow(() -> new StoreException(Kind.REFUSED,
				"Somebody else published \"" + copy.name() + "\" first; check that out and make your changes there"));
		Map<String, ElementChange> theirs = history.changes(copy.portfolio(), origin, head.number());
		HeadEntries entries = new HeadEntries(history, head);
		MergeResult merged = Merge.of(copy.changes(), theirs, entries::get, entries::references, decisions);
		entries.check();
		return merged;
	}

	/** The name of the portfolio after a merge: as it was changed, else as the head has it. */
	private static String name(Revision head, MergeResult result) {
		ElementChange portfolio = result.changes().get(head.portfolio());
		return portfolio == null ? head.portfolioName() : String.join("", portfolio.known().values(Literals.ELEMENT__NAME.getName()));
	}

	private PublishResult add(WorkingCopy copy, Optional<Revision> head, PublishingNote note, Optional<String> baseline, MergeResult result,
			boolean merged) throws SQLException {
		Collection<ElementChange> changes = result.changes().values();
		if (changes.isEmpty() && baseline.isEmpty()) {
			return new PublishResult(Optional.empty(), List.of(), result.renumberings(), merged);
		}
		int number = head.map(Revision::number).orElse(0) + 1;
		List<StoredEntry> entries = changes.parallelStream().map(change -> StoredEntry.of(number, change)).sorted(StoredEntry.BY_ID).toList();
		Revision revision = new Revision(copy.portfolio(), number, head.map(Revision::hash).orElse(Revision.NO_HASH), "",
				time(head), note, ShownText.of(merged ? name(head.orElseThrow(), result) : copy.name(), LONGEST_NAME), baseline, entries.size());
		Revision hashed = revision.withHash(RevisionHash.of(revision, entries));
		HistoryWriter.add(connection, hashed, entries, changes);
		return new PublishResult(Optional.of(hashed), List.of(), result.renumberings(), merged);
	}

	/** Now, but never before the revision that this one follows, whatever was done to the clock. */
	private Instant time(Optional<Revision> head) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Instant before = head.map(Revision::publishedAt).orElse(now);
		return now.isBefore(before) ? before : now;
	}
}
