package org.goldthread.ui.diagram.viewer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Zooms by a transform of the graphics itself, so that lines and text are sharp at every zoom and on every screen; draw2d's own
 * way rounds every coordinate and font size to whole px.
 */
final class ZoomPane extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		graphics.pushState();
		graphics.scale(getScale());
		paintChildren(graphics);
		graphics.popState();
	}
}
