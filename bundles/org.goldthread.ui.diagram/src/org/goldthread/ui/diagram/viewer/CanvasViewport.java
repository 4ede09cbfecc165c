package org.goldthread.ui.diagram.viewer;

import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The view of a canvas on its layers. Always as large as the canvas: whatever is laid out anew, draw2d first leaves room for scroll bars
 * that may lie outside, and so would paint all anew twice.
 */
final class CanvasViewport extends FreeformViewport {

	@Override
	public void setBounds(Rectangle wanted) {
		super.setBounds(getParent() == null ? wanted : getParent().getClientArea());
	}
}
