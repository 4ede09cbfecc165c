package org.goldthread.ui.repository.view;

import java.util.List;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Draws the tags of a row beside each other, each on a colour of its own. */
final class TagPainter extends OwnerDrawLabelProvider {

	private static final int ACROSS = 7;
	private static final int DOWN = 1;
	private static final int BETWEEN = 4;

	private final WorkbenchTheme theme;

	TagPainter(WorkbenchTheme theme) {
		this.theme = theme;
	}

	@Override
	protected void measure(Event event, Object row) {
		int width = BETWEEN;
		int height = event.gc.getFontMetrics().getHeight() + 2 * DOWN;
		for (Tag tag : RevisionWords.tags((RepositoryRow) row)) {
			width += event.gc.textExtent(tag.text()).x + 2 * ACROSS + BETWEEN;
		}
		event.setBounds(new Rectangle(event.x, event.y, width, height));
	}

	@Override
	protected void paint(Event event, Object row) {
		List<Tag> tags = RevisionWords.tags((RepositoryRow) row);
		int x = event.x + BETWEEN;
		for (Tag tag : tags) {
			x += paint(event.gc, tag, x, event.y, event.height) + BETWEEN;
		}
	}

	/** The tags are not text of the tree, so that nothing else must be drawn below them. */
	@Override
	protected void erase(Event event, Object row) {
		event.detail &= ~SWT.FOREGROUND;
	}

	private int paint(GC gc, Tag tag, int x, int y, int height) {
		Point extent = gc.textExtent(tag.text());
		int width = extent.x + 2 * ACROSS;
		int tall = Math.min(height - 1, extent.y + 2 * DOWN);
		int top = y + (height - tall) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.colour(tag.colour() + "-fill"));
		gc.fillRoundRectangle(x, top, width, tall, tall, tall);
		gc.setForeground(theme.colour(tag.colour() + "-line"));
		gc.drawRoundRectangle(x, top, width, tall - 1, tall, tall);
		gc.setForeground(theme.colour("ink"));
		gc.drawText(tag.text(), x + ACROSS, top + (tall - extent.y) / 2, true);
		return width;
	}
}
