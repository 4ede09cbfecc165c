package org.goldthread.ui.registers.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.ui.theme.WorkbenchTheme;

/** A number with a word, such as "12 added", on a colour of its own; the word says what the colour does. */
final class CountChip extends Canvas {

	private static final int ACROSS = 10;
	private static final int DOWN = 4;

	private final WorkbenchTheme theme;
	private final String text;
	private final String colour;

	/** @param colour the family of tokens, of which fill and line are taken */
	CountChip(Composite parent, WorkbenchTheme theme, String text, String colour) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.theme = theme;
		this.text = text;
		this.colour = colour;
		addListener(SWT.Paint, event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = CountChip.this.text;
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Point size = gc.textExtent(text);
			return new Point(size.x + 2 * ACROSS, size.y + 2 * DOWN);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		int round = area.height - 1;
		gc.setBackground(theme.colour(colour + "-fill"));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
		gc.setForeground(theme.colour(colour + "-line"));
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
		gc.setForeground(theme.colour("ink"));
		gc.drawText(text, ACROSS, DOWN, true);
	}
}
