package org.goldthread.ui.diagram.figure;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.ui.diagram.paint.Brushes;

/** The line from the source to the mouse while a connection is being made. */
public final class ConnectionPreview extends PolylineConnection {

	private static final int ROOM = 4;

	private final Brushes brushes;

	/** A line in the colour of the selection. */
	public ConnectionPreview(Brushes brushes) {
		this.brushes = brushes;
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			bounds = getPoints().getBounds().getExpanded(ROOM, ROOM);
		}
		return bounds;
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		Brush brush = Brush.line(brushes.theme().selection(), 2).dashed(Dash.DASHED);
		brushes.on(graphics).path(Outline.through(List.of(point(getStart()), point(getEnd()))), brush);
	}

	private static Point point(org.eclipse.draw2d.geometry.Point point) {
		return new Point(point.x, point.y);
	}
}
