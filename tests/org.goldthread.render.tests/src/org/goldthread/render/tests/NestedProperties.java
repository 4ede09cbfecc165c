package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;

/** What must hold of every layout of figures in figures; each method returns what breaks the rule. */
final class NestedProperties {

	private NestedProperties() {
	}

	/** Figures that do not lie wholly in their container. */
	static List<String> outside(DiagramContents contents, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (NodeView node : contents.allNodes()) {
			for (NodeView child : node.children()) {
				if (!LayoutProperties.bounds(placed, node.key()).contains(LayoutProperties.bounds(placed, child.key()))) {
					faults.add(child.key() + " leaves " + node.key());
				}
			}
		}
		return faults;
	}

	/** Figures of one container, or of the page, that cover each other. */
	static List<String> covering(DiagramContents contents, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>(covering(contents.nodes(), placed));
		contents.allNodes().forEach(node -> faults.addAll(covering(node.children(), placed)));
		return faults;
	}

	/** Badges whose middle is not on the border of their figure. */
	static List<String> offBorder(DiagramContents contents, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (NodeView node : contents.allNodes()) {
			Bounds figure = LayoutProperties.bounds(placed, node.key());
			for (NodeView border : node.borders()) {
				Bounds badge = LayoutProperties.bounds(placed, border.key());
				boolean touches = badge.overlaps(figure.grown(1)) && !figure.contains(badge);
				if (!touches) {
					faults.add(border.key());
				}
			}
		}
		return faults;
	}

	private static List<String> covering(List<NodeView> siblings, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (int first = 0; first < siblings.size(); first++) {
			for (int second = first + 1; second < siblings.size(); second++) {
				if (LayoutProperties.bounds(placed, siblings.get(first).key())
						.overlaps(LayoutProperties.bounds(placed, siblings.get(second).key()))) {
					faults.add(siblings.get(first).key() + " and " + siblings.get(second).key());
				}
			}
		}
		return faults;
	}
}
