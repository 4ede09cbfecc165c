package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Finds the nodes of a diagram by element. */
final class LiveNodes {

	private final Map<EObject, List<LiveNode>> byElement = new IdentityHashMap<>();

	void add(LiveNode node) {
		byElement.computeIfAbsent(node.element(), key -> new ArrayList<>(1)).add(node);
	}

	void remove(LiveNode node) {
		byElement.computeIfPresent(node.element(), (key, nodes) -> {
			nodes.remove(node);
			return nodes.isEmpty() ? null : nodes;
		});
	}

	/** All candidates that are this element, those that do not show too. */
	List<LiveNode> of(EObject element) {
		return byElement.getOrDefault(element, List.of());
	}

	/** The nodes of a mapping that show an element, in the order of the diagram. */
	List<LiveNode> shown(String mapping, EObject element) {
		List<LiveNode> found = List.of();
		for (LiveNode node : of(element)) {
			if (node.shows() && node.mapping().name().equals(mapping)) {
				if (found.isEmpty()) {
					found = List.of(node);
				} else {
					found = new ArrayList<>(found);
					found.add(node);
				}
			}
		}
		return found.size() < 2 ? found : found.stream().sorted(Comparator.comparingInt(LiveNode::place)).toList();
	}
}
