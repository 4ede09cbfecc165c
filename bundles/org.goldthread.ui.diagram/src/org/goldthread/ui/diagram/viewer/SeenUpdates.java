package org.goldthread.ui.diagram.viewer;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Repaints what can be seen only. draw2d takes what lies outside of the canvas as an empty area at its corner, and then paints all from
 * that corner on; whatever brings such parts into sight, be it a scroll or a zoom, paints the whole canvas anyway.
 */
final class SeenUpdates extends DeferredUpdateManager {

	private IFigure root;

	@Override
	public void setRoot(IFigure figure) {
		root = figure;
		super.setRoot(figure);
	}

	@Override
	public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
		if (root == null || figure == root || isSeen(figure, new Rectangle(x, y, width, height))) {
			super.addDirtyRegion(figure, x, y, width, height);
		}
	}

	/** Whether a part of the canvas shows {@code area}, which is in the coordinates of {@code figure}. */
	boolean isSeen(IFigure figure, Rectangle area) {
		Rectangle place = area.getCopy();
		for (IFigure from = figure; from != null && from != root; from = from.getParent()) {
			from.translateToParent(place);
		}
		return place.intersects(root.getBounds());
	}
}
