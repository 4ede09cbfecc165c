package org.goldthread.ui.repository.comparison;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.goldthread.ui.theme.WorkbenchTheme;

/** A figure on a ground of its own that can be pressed, by mouse or keyboard. */
final class Chip extends Canvas {

	private static final int ACROSS = 11;
	private static final int DOWN = 4;

	private final WorkbenchTheme theme;
	private final String words;
	private final String colour;

	/** @param colour the token of a concept, whose fill and line it takes */
	Chip(Composite parent, WorkbenchTheme theme, String words, String colour, Runnable pressed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.words = words;
		this.colour = colour;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseUp, event -> pressed.run());
		addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
				pressed.run();
			}
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	/** What it says. */
	String words() {
		return words;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(words);
		gc.dispose();
		return new Point(extent.x + 2 * ACROSS, extent.y + 2 * DOWN);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.colour("canvas"));
		gc.fillRectangle(area);
		gc.setBackground(theme.colour(colour + "-fill"));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		gc.setForeground(theme.colour(isFocusControl() ? "selection" : colour + "-line"));
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		gc.setForeground(theme.colour("ink"));
		gc.drawText(words, ACROSS, DOWN, true);
	}
}
