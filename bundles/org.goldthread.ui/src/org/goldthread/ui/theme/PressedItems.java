package org.goldthread.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Lets buttons of tool bars that are switched on look pressed. The desktop draws them for its own ground, so that in the dark theme
 * they cannot be told from the others; style sheets do not reach single buttons.
 */
final class PressedItems {

	private static final int SWITCHES = SWT.CHECK | SWT.RADIO;

	private static final String KEY = PressedItems.class.getName();

	private final WorkbenchTheme theme;

	private PressedItems(WorkbenchTheme theme) {
		this.theme = theme;
	}

	/** Cares for every tool bar that is made from now on. */
	static void watch(Display display, WorkbenchTheme theme) {
		PressedItems items = new PressedItems(theme);
		display.addListener(SWT.Skin, event -> {
			if (event.widget instanceof ToolBar bar && bar.getData(KEY) == null) {
				bar.setData(KEY, items);
				bar.addListener(SWT.Paint, paint -> items.colour(bar));
			}
		});
	}

	/** Changes only what has changed, since each change paints the bar again. */
	private void colour(ToolBar bar) {
		for (ToolItem item : bar.getItems()) {
			if ((item.getStyle() & SWITCHES) != 0) {
				Color wanted = item.getSelection() ? theme.colour("line") : null;
				if (item.getData(KEY) != wanted) {
					item.setData(KEY, wanted);
					item.setBackground(wanted);
				}
			}
		}
	}
}
