package org.goldthread.ui.diagram.figure;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** The lines of the edges; those of the golden thread lie over the others. Draws only lines that can be seen. */
public final class EdgeLayer extends ConnectionLayer {

	@Override
	protected void paintChildren(Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		List<?> edges = getChildren();
		for (boolean thread : new boolean[] {false, true}) {
			for (Object edge : edges) {
				if (isOnThread(edge) == thread) {
					paint((IFigure) edge, graphics, clip);
				}
			}
		}
	}

	private static boolean isOnThread(Object edge) {
		return edge instanceof EdgeFigure figure && figure.isOnThread();
	}

	private static void paint(IFigure edge, Graphics graphics, Rectangle clip) {
		boolean seen = edge.intersects(clip) && (!(edge instanceof EdgeFigure line) || line.passes(clip));
		if (edge.isVisible() && seen) {
			graphics.clipRect(edge.getBounds());
			edge.paint(graphics);
			graphics.restoreState();
		}
	}
}
