package org.goldthread.benchmarks.editor;

import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * The part of a page, as large as a canvas shows in natural size, with the most figures in it.
 *
 * @param area in px of the page
 * @param nodes what lies in it entirely
 */
record BusyPart(Bounds area, List<ShownNode> nodes) {

	private static final int MARGIN = 20;

	static BusyPart of(Scene scene, FigureCanvas canvas) {
		int width = canvas.getClientArea().width;
		int height = canvas.getClientArea().height;
		List<ShownNode> all = scene.nodes();
		return all.stream().map(first -> new Bounds(first.bounds().x() - MARGIN, first.bounds().y() - MARGIN, width, height))
				.map(area -> new BusyPart(area, all.stream().filter(node -> area.contains(node.bounds())).toList()))
				.max(Comparator.comparingInt(part -> part.nodes().size())).orElseThrow();
	}

	/** Where a viewer has to be scrolled to. */
	Point corner() {
		return new Point((int) area.x(), (int) area.y());
	}
}
