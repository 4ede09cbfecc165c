package org.goldthread.viewpoint.view;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Who watches which elements besides its own.
 *
 * @param <W> kind of the watchers
 */
final class FurtherElements<W> {

	private final Map<EObject, Set<W>> watchers = new IdentityHashMap<>();

	/** Makes a watcher watch other elements than before. */
	void change(W watcher, List<EObject> before, List<EObject> now) {
		before.forEach(element -> watchers.computeIfPresent(element, (key, all) -> {
			all.remove(watcher);
			return all.isEmpty() ? null : all;
		}));
		now.forEach(element -> watchers.computeIfAbsent(element, key -> new LinkedHashSet<>()).add(watcher));
	}

	/** Who watches an element; to be read before the next change. */
	Collection<W> watchersOf(EObject element) {
		return watchers.getOrDefault(element, Set.of());
	}
}
