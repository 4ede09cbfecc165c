package org.goldthread.workbench.welcome;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A panel in the form that elements have in diagrams: pale fill, fine outline, a bar of the strong tone at the left. */
final class Card {

	private static final int ARC = 16;
	private static final int BAR = 4;

	private Card() {
	}

	/** An empty card of two columns in the colour of a concept. */
	static Composite create(Composite parent, PageStyle style, String colour) {
		Composite card = new Composite(parent, SWT.DOUBLE_BUFFERED);
		card.setBackground(style.colour("canvas"));
		card.addPaintListener(event -> paint(event.gc, card.getClientArea(), style, colour));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 12).spacing(8, 4).applyTo(card);
		return card;
	}

	private static void paint(GC gc, Rectangle area, PageStyle style, String colour) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(style.colour(colour + "-fill"));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
		gc.setBackground(style.colour(colour + "-line"));
		gc.setClipping(area.x, area.y, BAR, area.height);
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
		gc.setClipping((Rectangle) null);
		gc.setForeground(style.colour(colour + "-line"));
		gc.setAlpha(128);
		gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ARC, ARC);
	}
}
