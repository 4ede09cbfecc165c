package org.goldthread.ui.diagram.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.view.NodeView;

/** Finds figures by what is written on them. */
public final class DiagramSearch {

	private DiagramSearch() {
	}

	/** The nodes that have all words of {@code wanted} on them, in reading order: by rows of the page, then from left to right. */
	public static List<ShownNode> find(Scene scene, String wanted) {
		List<String> words = Stream.of(wanted.toLowerCase(Locale.UK).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		if (words.isEmpty()) {
			return List.of();
		}
		return scene.nodes().stream().filter(node -> words.stream().allMatch(text(node.view())::contains))
				.sorted((first, second) -> compare(first, second)).toList();
	}

	private static int compare(ShownNode first, ShownNode second) {
		int rows = Double.compare(first.bounds().y(), second.bounds().y());
		return rows != 0 ? rows : Double.compare(first.bounds().x(), second.bounds().x());
	}

	private static String text(NodeView node) {
		return (node.reference() + " " + node.title() + " " + node.fact()).toLowerCase(Locale.UK);
	}
}
