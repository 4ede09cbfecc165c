package org.goldthread.ui.diagram.viewer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;

/** Zooms towards a place of the canvas instead of its middle. */
final class ZoomAnchor {

	private ZoomAnchor() {
	}

	static void zoom(ZoomManager manager, double zoom, int x, int y) {
		double wanted = Math.clamp(zoom, manager.getMinZoom(), manager.getMaxZoom());
		Viewport viewport = manager.getViewport();
		Point location = viewport.getViewLocation();
		double factor = wanted / manager.getZoom();
		Point anchored = new Point((int) Math.round((location.x + x) * factor - x), (int) Math.round((location.y + y) * factor - y));
		manager.setZoom(wanted);
		viewport.validate();
		viewport.setViewLocation(anchored);
	}
}
