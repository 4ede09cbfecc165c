package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.render.card.CardForm;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;

/** The nodes of a diagram, each with its form and what it lies in. Immutable. */
public final class NodeTree {

	/**
	 * A node in its place.
	 *
	 * @param parent node that it lies in, or on whose border it sits; empty on the page itself
	 * @param onBorder whether it sits on the border of its parent
	 */
	public record Entry(NodeView node, CardForm form, Optional<NodeView> parent, boolean onBorder) {
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	/** The tree of a diagram. */
	public NodeTree(DiagramContents contents) {
		contents.nodes().forEach(node -> add(new Entry(node, CardForm.of(node), Optional.empty(), false)));
	}

	private NodeTree() {
	}

	/** Returns the tree of some of these nodes alone, as if they lay on the page, though in the forms that they have here. */
	NodeTree part(List<NodeView> roots) {
		NodeTree part = new NodeTree();
		roots.forEach(root -> part.add(new Entry(root, entry(root.key()).form(), Optional.empty(), false)));
		return part;
	}

	private void add(Entry entry) {
		NodeView node = entry.node();
		entries.put(node.key(), entry);
		node.borders().forEach(border -> add(new Entry(border, CardForm.BADGE, Optional.of(node), true)));
		node.children().forEach(child -> add(new Entry(child, CardForm.inside(node, child), Optional.of(node), false)));
	}

	/** Returns all nodes, parents first. */
	public List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/** Returns whether there is a node of a key. */
	public boolean has(String key) {
		return entries.containsKey(key);
	}

	/**
	 * Returns the node of a key.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public Entry entry(String key) {
		if (!has(key)) {
			throw new IllegalArgumentException("No node " + key);
		}
		return entries.get(key);
	}

	/** Returns the key of a node and of all that it lies in, from the inside out. */
	public List<String> path(String key) {
		List<String> path = new ArrayList<>();
		for (Optional<NodeView> node = Optional.of(entry(key).node()); node.isPresent(); node = entry(node.get().key()).parent()) {
			path.add(node.get().key());
		}
		return path;
	}

	/** Returns the keys of all containers that lines may cross if need be; lines of text would hide behind them in a list. */
	public Set<String> containers() {
		Set<String> containers = new HashSet<>();
		entries.values().stream().filter(entry -> entry.form().isGround())
				.forEach(entry -> containers.add(entry.node().key()));
		return containers;
	}

	/** Returns the keys of all that the given nodes lie in, without themselves. */
	public Set<String> around(String... keys) {
		Set<String> around = new HashSet<>();
		for (String key : keys) {
			around.addAll(path(key).subList(1, path(key).size()));
		}
		return around;
	}
}
