package org.goldthread.ui.analysis.thread;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.ui.analysis.part.Box;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Paints a path: steps as cards of their concept, ties as pieces of the golden thread, gaps as a broken one. */
final class PathPainter {

	private static final int ARC = 8;
	private static final int LINK_PADDING = 10;
	private static final int BAR = 4;
	private static final int ICON = 16;

	private final WorkbenchTheme theme;
	private final Images images;
	private final Font bold;

	PathPainter(WorkbenchTheme theme, Images images, Font bold) {
		this.theme = theme;
		this.images = images;
		this.bold = bold;
	}

	/**
	 * Paints what lies between two heights.
	 *
	 * @param top the first pixel row of the path that is on the screen
	 * @param height pixel rows on the screen
	 * @param chosen number of the item that is chosen, -1 for none
	 */
	void paint(GC gc, PlacedPath path, int top, int height, int chosen, boolean focused) {
		gc.setAntialias(SWT.ON);
		for (PathNote note : path.notes()) {
			if (note.box().bottom() > top && note.box().y() < top + height) {
				paint(gc, note, top);
			}
		}
		for (int number = 0; number < path.items().size(); number++) {
			PathItem item = path.items().get(number);
			if (item.box().bottom() > top && item.box().y() < top + height) {
				paint(gc, item, top);
				if (number == chosen) {
					frame(gc, item.box(), top, focused);
				}
			}
		}
	}

	private void paint(GC gc, PathNote note, int top) {
		Box box = note.box();
		int middle = box.middle() - top;
		int textTop = middle - gc.getFontMetrics().getHeight() / 2;
		switch (note.kind()) {
			case HEADING -> text(gc, note.words(), box.x(), textTop, "ink", true);
			case TIE -> {
				gc.setForeground(theme.colour("thread"));
				gc.setLineWidth(2);
				gc.drawLine(box.x(), middle, box.x() + PathLayout.TIE_START - 4, middle);
				int end = box.right();
				gc.drawLine(end - PathLayout.TIE_END + 4, middle, end - 3, middle);
				gc.drawPolyline(new int[] { end - 7, middle - 4, end - 2, middle, end - 7, middle + 4 });
				text(gc, note.words(), box.x() + PathLayout.TIE_START, textTop, "ink-muted", false);
			}
			case GAP -> {
				gc.setForeground(theme.colour("red"));
				gc.setLineWidth(2);
				gc.setLineDash(new int[] { 5, 4 });
				gc.drawLine(8, middle, box.x() - 6, middle);
				gc.setLineStyle(SWT.LINE_SOLID);
				text(gc, note.words(), box.x(), textTop, "red", false);
			}
		}
	}

	private void paint(GC gc, PathItem item, int top) {
		Box box = item.box();
		int textTop = box.middle() - top - gc.getFontMetrics().getHeight() / 2;
		switch (item) {
			case PathItem.More more -> link(gc, more, textTop);
			case PathItem.Mend mend -> link(gc, mend, textTop);
			case PathItem.Step step -> {
				String stem = ConceptColours.token(step.element().eClass());
				gc.setBackground(theme.colour(stem + "-fill"));
				gc.fillRoundRectangle(box.x(), box.y() - top, box.width(), box.height(), ARC, ARC);
				gc.setBackground(theme.colour(stem + "-line"));
				gc.setClipping(box.x(), box.y() - top, BAR, box.height());
				gc.fillRoundRectangle(box.x(), box.y() - top, 2 * ARC, box.height(), ARC, ARC);
				gc.setClipping((Rectangle) null);
				gc.drawImage(images.of(step.element()), box.x() + BAR + 4, box.middle() - top - ICON / 2);
				int x = box.x() + PathLayout.CARD_START;
				if (!step.reference().isEmpty()) {
					x += text(gc, step.reference() + " ", x, textTop, stem + "-line", true);
				}
				text(gc, step.title(), x, textTop, "ink", false);
			}
		}
	}

	private void link(GC gc, PathItem item, int textTop) {
		text(gc, item.words(), item.box().x() + LINK_PADDING, textTop, "selection", false);
	}

	private void frame(GC gc, Box box, int top, boolean focused) {
		gc.setForeground(theme.colour("selection"));
		gc.setLineWidth(focused ? 2 : 1);
		gc.drawRoundRectangle(box.x(), box.y() - top, box.width() - 1, box.height() - 1, ARC, ARC);
	}

	private int text(GC gc, String words, int x, int y, String token, boolean strong) {
		Font plain = gc.getFont();
		gc.setForeground(theme.colour(token));
		if (strong) {
			gc.setFont(bold);
		}
		gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
		int width = gc.textExtent(words, SWT.DRAW_TRANSPARENT).x;
		gc.setFont(plain);
		return width;
	}
}
