package org.goldthread.store.merge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.merge.Conflict.Kind;

/** Decides which entries the merged portfolio has no more. */
final class Presence {

	private final Map<String, ElementChange> ours;
	private final Map<String, ElementChange> theirs;
	private final Decisions decisions;
	private final Set<String> gone = new LinkedHashSet<>();

	private Presence(Map<String, ElementChange> ours, Map<String, ElementChange> theirs, Decisions decisions) {
		this.ours = ours;
		this.theirs = theirs;
		this.decisions = decisions;
	}

	/** The ids of entries that are gone: what a side removed, and what the other side put into that. */
	static Set<String> gone(Map<String, ElementChange> ours, Map<String, ElementChange> theirs, Decisions decisions) {
		Presence presence = new Presence(ours, theirs, decisions);
		presence.decide(Kind.REMOVED_BY_US, Side.OURS, ours, theirs);
		presence.decide(Kind.REMOVED_BY_THEM, Side.THEIRS, theirs, ours);
		presence.addContents(ours);
		presence.addContents(theirs);
		return presence.gone;
	}

	private void decide(Kind kind, Side remover, Map<String, ElementChange> removing, Map<String, ElementChange> using) {
		Removals removals = new Removals(removing);
		Set<String> kept = new LinkedHashSet<>();
		removals.stillUsedBy(using).forEach((root, use) -> {
			Optional<ElementChange> removal = Optional.of(removing.get(root));
			Conflict conflict = remover == Side.OURS ? new Conflict(kind, root, "", removal, Optional.of(use))
					: new Conflict(kind, root, "", Optional.of(use), removal);
			if (!decisions.isFor(remover, conflict)) {
				kept.add(root);
			}
		});
		gone.addAll(removals.without(kept));
	}

	/** What one side added somewhere below an entry that is gone, is gone as well. */
	private void addContents(Map<String, ElementChange> changes) {
		changes.keySet().forEach(id -> isInWhatIsGone(id, changes));
	}

	private boolean isInWhatIsGone(String id, Map<String, ElementChange> changes) {
		ElementChange change = changes.get(id);
		if (gone.contains(id)) {
			return true;
		}
		if (change == null || !change.isAdded()) {
			return false;
		}
		boolean inside = isInWhatIsGone(change.known().place().container(), changes);
		if (inside) {
			gone.add(id);
		}
		return inside;
	}
}
