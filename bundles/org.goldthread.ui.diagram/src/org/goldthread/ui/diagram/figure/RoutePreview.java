package org.goldthread.ui.diagram.figure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.ui.diagram.paint.Brushes;

/** How an edge would run once what is dragged is let go. Lies above the zoomed layers. */
public final class RoutePreview extends Figure {

	private static final int ROOM = 4;

	private final Brushes brushes;
	private List<Point> points = List.of();

	/** A preview without points. */
	public RoutePreview(Brushes brushes) {
		this.brushes = brushes;
		setEnabled(false);
	}

	/**
	 * Runs through some points, with corners where they are not in line.
	 *
	 * @param through points in the coordinates of {@code figure}
	 */
	public void show(List<Point> through, IFigure figure) {
		List<Point> placed = new ArrayList<>();
		PointList area = new PointList();
		for (Point point : corners(through)) {
			org.eclipse.draw2d.geometry.Point onScreen = new org.eclipse.draw2d.geometry.Point((int) point.x(), (int) point.y());
			figure.translateToAbsolute(onScreen);
			translateToRelative(onScreen);
			placed.add(new Point(onScreen.x, onScreen.y));
			area.addPoint(onScreen);
		}
		points = placed;
		setBounds(area.getBounds().getExpanded(ROOM, ROOM));
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		brushes.on(graphics).path(Outline.through(points), Brush.line(brushes.theme().selection(), 2).dashed(Dash.DASHED));
	}

	private static List<Point> corners(List<Point> through) {
		List<Point> all = new ArrayList<>();
		for (Point point : through) {
			if (!all.isEmpty() && all.getLast().x() != point.x() && all.getLast().y() != point.y()) {
				all.add(new Point(point.x(), all.getLast().y()));
			}
			all.add(point);
		}
		return all;
	}
}
