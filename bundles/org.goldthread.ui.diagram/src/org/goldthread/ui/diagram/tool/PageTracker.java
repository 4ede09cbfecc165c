package org.goldthread.ui.diagram.tool;

import org.eclipse.gef.tools.MarqueeDragTracker;

/**
 * Selects what lies in a rectangle that is dragged on the page. Unlike its base, which cares for the first button alone, a right
 * click on the page selects the page, so that the menu fits what was clicked.
 */
public final class PageTracker extends MarqueeDragTracker {

	private static final int MENU_BUTTON = 3;

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == MENU_BUTTON) {
			getCurrentViewer().deselectAll();
		}
		return super.handleButtonDown(button);
	}
}
