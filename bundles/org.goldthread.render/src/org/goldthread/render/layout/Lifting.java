package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.goldthread.render.card.CardForm;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.EdgeView;

/** Replaces the ends of edges by what an arrangement sees of them: the outermost figure that it does not look into. */
record Lifting(NodeTree tree) {

	/** Returns the edges between nodes that lie on the page itself, with the same keys; those inside one node are left out. */
	List<EdgeView> toPage(List<EdgeView> edges) {
		List<EdgeView> lifted = new ArrayList<>();
		for (EdgeView edge : edges) {
			String source = tree.path(edge.sourceKey()).getLast();
			String target = tree.path(edge.targetKey()).getLast();
			if (!source.equals(target) || edge.sourceKey().equals(edge.targetKey()) && source.equals(edge.sourceKey())) {
				lifted.add(between(edge, source, target));
			}
		}
		return lifted;
	}

	/** Returns the edges between nodes that are placed freely, at any depth; those inside one such node or into what is around it are left out. */
	List<EdgeView> toFree(List<EdgeView> edges) {
		List<EdgeView> lifted = new ArrayList<>();
		for (EdgeView edge : edges) {
			String source = freeEnd(edge.sourceKey());
			String target = freeEnd(edge.targetKey());
			boolean nested = tree.around(source).contains(target) || tree.around(target).contains(source);
			if (!nested && (!source.equals(target) || edge.sourceKey().equals(edge.targetKey()))) {
				lifted.add(between(edge, source, target));
			}
		}
		return lifted;
	}

	/** Returns the keys of all containers that edges lead into. */
	Set<String> opened(List<EdgeView> lifted) {
		Set<String> opened = new HashSet<>();
		lifted.forEach(edge -> opened.addAll(tree.around(edge.sourceKey(), edge.targetKey())));
		return opened;
	}

	private String freeEnd(String key) {
		List<String> path = tree.path(key).reversed();
		for (String step : path) {
			NodeTree.Entry entry = tree.entry(step);
			boolean looksIn = entry.form().isContainer() && entry.form() != CardForm.LIST
					&& entry.node().arrangement() == Arrangement.FREE;
			boolean badge = entry.node().borders().stream().anyMatch(border -> border.key().equals(key));
			if (!looksIn || badge) {
				return step;
			}
		}
		return key;
	}

	private static EdgeView between(EdgeView edge, String source, String target) {
		return source.equals(edge.sourceKey()) && target.equals(edge.targetKey()) ? edge
				: new EdgeView(edge.key(), edge.mapping(), edge.element(), source, target, edge.label(), edge.style());
	}
}
