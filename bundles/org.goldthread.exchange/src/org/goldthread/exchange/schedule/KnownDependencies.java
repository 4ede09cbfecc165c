package org.goldthread.exchange.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.model.Dependency;
import org.goldthread.model.Identified;
import org.goldthread.model.LinkType;
import org.goldthread.model.Portfolio;

/** Finds the dependency that a link of a schedule stands for by its two ends, since links have no names of their own. */
final class KnownDependencies {

	private final Map<List<String>, List<Dependency>> byEnds = new HashMap<>();

	KnownDependencies(Portfolio portfolio) {
		portfolio.getDependencies().forEach(dependency -> byEnds.computeIfAbsent(List.of(id(dependency.getGiver()),
				id(dependency.getGiverItem()), id(dependency.getReceiver()), id(dependency.getReceiverItem())), key -> new ArrayList<>())
				.add(dependency));
	}

	/**
	 * The id of the dependency between two ends: of one that is there, of the same type where there are several, else one that is
	 * always made for these ends. Each dependency is found once. Items are empty where workstreams as a whole are meant.
	 */
	String idOf(String giver, String giverItem, String receiver, String receiverItem, LinkType type) {
		List<Dependency> there = byEnds.getOrDefault(List.of(giver, giverItem, receiver, receiverItem), List.of());
		if (there.isEmpty()) {
			return SourceIds.of("dependency", giverItem.isEmpty() ? giver : giverItem, receiverItem.isEmpty() ? receiver : receiverItem);
		}
		Dependency found = there.stream().filter(dependency -> dependency.getType() == type).findFirst().orElse(there.get(0));
		there.remove(found);
		return found.getId();
	}

	private static String id(Identified end) {
		return end == null ? "" : end.getId();
	}
}
