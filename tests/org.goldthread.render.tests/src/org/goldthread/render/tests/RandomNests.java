package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/** Random diagrams of figures in figures, with badges, lists and stacks, and edges between any of them. */
final class RandomNests {

	private static final int DEPTH = 3;
	private static final int EDGES = 14;

	private final Random random;
	private final List<String> ends = new ArrayList<>();
	private int count;

	private RandomNests(long seed) {
		random = new Random(seed);
	}

	/** The same diagram for the same seed. */
	static DiagramContents of(long seed) {
		RandomNests nests = new RandomNests(seed);
		List<NodeView> nodes = new ArrayList<>();
		for (int index = 0; index < 4 + nests.random.nextInt(4); index++) {
			nodes.add(nests.node(0));
		}
		return new DiagramContents("Nests", nodes, nests.edges());
	}

	private NodeView node(int depth) {
		String name = "N" + count++ + " " + "x".repeat(random.nextInt(24));
		NodeView node = depth == DEPTH || random.nextInt(3) == 0 ? leaf(name) : container(name, depth);
		return random.nextInt(4) == 0 ? Nested.withBorders(node, "R-" + count++, "R-" + count++) : node;
	}

	private NodeView leaf(String name) {
		NodeView leaf = random.nextBoolean() ? Nested.card(name) : Nested.tile(name, random.nextInt(4));
		ends.add(leaf.key());
		return leaf;
	}

	private NodeView container(String name, int depth) {
		int kind = random.nextInt(5);
		NodeView[] children = new NodeView[random.nextInt(5)];
		for (int index = 0; index < children.length; index++) {
			children[index] = kind == 0 ? leaf("line " + count++) : node(depth + 1);
		}
		return switch (kind) {
		case 0 -> Nested.list(name, children);
		case 1 -> Nested.stack(name, random.nextBoolean() ? Arrangement.STACK_DOWN : Arrangement.STACK_ACROSS, children);
		default -> Nested.surface(name, children);
		};
	}

	private List<EdgeView> edges() {
		List<EdgeView> edges = new ArrayList<>();
		for (int index = 0; index < EDGES; index++) {
			String from = ends.get(random.nextInt(ends.size()));
			String to = ends.get(random.nextInt(ends.size()));
			if (!from.equals(to) && edges.stream().noneMatch(edge -> edge.key().equals(Nested.edge(from, to).key()))) {
				edges.add(Nested.edge(from, to));
			}
		}
		return edges;
	}
}
