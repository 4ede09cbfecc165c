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
		Rectangle area = new Rectangle(x, y, width, height);
		for (IFigure place = figure; place != null && place != root; place = place.getParent()) {
			place.translateToParent(area);
		}
		if (root == null || figure == root || area.intersects(root.getBounds())) {
			super.addDirtyRegion(figure, x, y, width, height);
		}
	}
}
