package org.goldthread.store.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.testing.portfolio.EditedExample;

/** Two working copies of the example that came from the same revision. */
final class Fork {

	private final EditedExample here = new EditedExample();
	private final EditedExample there = new EditedExample();
	private final Map<String, ElementVersion> base = Decomposition.of(here.portfolio(), id -> null);

	EditedExample here() {
		return here;
	}

	EditedExample there() {
		return there;
	}

	Portfolio ours() {
		return here.portfolio();
	}

	Portfolio theirs() {
		return there.portfolio();
	}

	MergeResult merge() {
		return merge(Map.of());
	}

	MergeResult merge(Map<Conflict.Key, Side> decisions) {
		Map<String, ElementVersion> head = head();
		return Merge.of(Changes.between(base, state(ours())), Changes.between(base, head), head::get, () -> references(head), decisions);
	}

	/** Merges with all conflicts, also those that decisions bring up, decided for one side. */
	MergeResult mergeFor(Side side) {
		Map<Conflict.Key, Side> decisions = new HashMap<>();
		MergeResult result = merge(decisions);
		while (!result.isComplete()) {
			result.open().forEach(conflict -> decisions.put(conflict.key(), side));
			result = merge(decisions);
		}
		return result;
	}

	/** The portfolio that the repository would hold after the merged changes were published. */
	Portfolio published(MergeResult result) throws UnsoundRevisionException {
		return Composition.of(state(result).values());
	}

	Map<String, ElementVersion> state(MergeResult result) {
		Map<String, ElementVersion> state = new HashMap<>(head());
		for (ElementChange change : result.changes().values()) {
			if (!change.before().equals(Optional.ofNullable(state.get(change.id())))) {
				throw new AssertionError("The change of " + change.id() + " does not begin at the head");
			}
			state.remove(change.id());
			change.after().ifPresent(after -> state.put(after.id(), after));
		}
		return state;
	}

	Map<String, ElementVersion> head() {
		return state(theirs());
	}

	Map<String, ElementVersion> state(Portfolio portfolio) {
		return Decomposition.of(portfolio, base::get);
	}

	private static Collection<String> references(Map<String, ElementVersion> head) {
		return head.values().stream().map(version -> version.values("reference")).flatMap(List::stream).toList();
	}
}
