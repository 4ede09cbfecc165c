package org.goldthread.ui.repository.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.store.history.ElementRevision;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.merge.Conflict;
import org.goldthread.ui.repository.words.Entries;

/**
 * Conflicts with all that somebody has to know to decide them.
 *
 * @param conflicts what is to be decided
 * @param before the entries of the revision that both began with
 * @param ours the entries of the working copy
 * @param theirs the entries of the newest revision
 * @param publishers who published their side of each conflict
 */
public record MergeQuestion(List<Conflict> conflicts, Entries before, Entries ours, Entries theirs, Map<Conflict.Key, Revision> publishers) {

	/** Reads what is to be known from a repository; takes as long as reading a revision, so it belongs into the background. */
	public static MergeQuestion of(Repository repository, WorkingCopy copy, List<Conflict> conflicts) throws StoreException {
		int origin = copy.origin().map(Revision::number).orElse(0);
		List<Revision> revisions = repository.revisions(copy.portfolio());
		Map<String, ElementVersion> base = copy.origin().isPresent() ? repository.entries(copy.origin().get()) : Map.of();
		Map<Conflict.Key, Revision> publishers = new HashMap<>();
		for (Conflict conflict : conflicts) {
			publisher(repository, copy.portfolio(), conflict, origin).ifPresent(revision -> publishers.put(conflict.key(), revision));
		}
		Entries theirs = Entries.of(repository.portfolio(revisions.get(revisions.size() - 1)));
		return new MergeQuestion(List.copyOf(conflicts), entries(base, Map.of()), entries(base, copy.changes()), theirs, Map.copyOf(publishers));
	}

	/** The account of whoever published the other side of a conflict. */
	String publisher(Conflict conflict) {
		return Optional.ofNullable(publishers.get(conflict.key())).map(revision -> revision.note().account()).orElse("Somebody else");
	}

	/** The newest revision that changed what a conflict is about. */
	private static Optional<Revision> publisher(Repository repository, String portfolio, Conflict conflict, int origin) throws StoreException {
		String entry = conflict.theirs().map(ElementChange::id).orElse(conflict.id());
		List<ElementRevision> newer = repository.history(portfolio, entry).stream().filter(step -> step.revision().number() > origin).toList();
		List<ElementRevision> same = newer.stream().filter(step -> isAbout(conflict, step.change())).toList();
		List<ElementRevision> told = same.isEmpty() ? newer : same;
		return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1).revision());
	}

	private static boolean isAbout(Conflict conflict, ElementChange change) {
		return switch (conflict.kind()) {
			case MOVE, ORDER -> change.isMoved();
			default -> change.values().stream().anyMatch(value -> value.feature().equals(conflict.feature()));
		};
	}

	private static Entries entries(Map<String, ElementVersion> base, Map<String, ElementChange> changes) throws StoreException {
		if (base.isEmpty()) {
			return id -> Optional.empty();
		}
		Map<String, ElementVersion> state = new LinkedHashMap<>(base);
		changes.forEach((id, change) -> change.after().ifPresentOrElse(after -> state.put(id, after), () -> state.remove(id)));
		try {
			return Entries.of(Composition.of(new ArrayList<>(state.values())));
		} catch (UnsoundRevisionException e) {
			throw new StoreException(Kind.DAMAGED, "The revision that the portfolio came from is damaged (" + e.getMessage() + "); verify the repository", e);
		}
	}
}
