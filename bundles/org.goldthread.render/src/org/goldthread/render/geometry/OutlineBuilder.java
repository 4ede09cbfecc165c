package org.goldthread.render.geometry;

import java.util.ArrayList;
import java.util.List;

/** Collects the steps of an {@link Outline}; quadratic curves and rounded bends become cubic curves. */
public final class OutlineBuilder {

	/** How far a control point lies from the end of a quarter circle, in parts of its radius. */
	private static final double QUARTER_CIRCLE = 0.5522847498;

	private final List<Outline.Step> steps = new ArrayList<>();
	private double x;
	private double y;

	/** Lifts the pen to a point. */
	public OutlineBuilder move(double toX, double toY) {
		steps.add(new Outline.Move(toX, toY));
		return at(toX, toY);
	}

	/** Draws a straight line to a point. */
	public OutlineBuilder line(double toX, double toY) {
		steps.add(new Outline.Line(toX, toY));
		return at(toX, toY);
	}

	/** Draws a cubic curve to a point. */
	public OutlineBuilder curve(double x1, double y1, double x2, double y2, double toX, double toY) {
		steps.add(new Outline.Curve(x1, y1, x2, y2, toX, toY));
		return at(toX, toY);
	}

	/** Draws a quadratic curve over one control point to a point. */
	public OutlineBuilder quadratic(double controlX, double controlY, double toX, double toY) {
		return curve(x + (controlX - x) * 2 / 3, y + (controlY - y) * 2 / 3, toX + (controlX - toX) * 2 / 3,
				toY + (controlY - toY) * 2 / 3, toX, toY);
	}

	/** Closes the current part. */
	public OutlineBuilder close() {
		steps.add(new Outline.Close());
		return this;
	}

	/** Draws straight lines through all points; does nothing for none. */
	public OutlineBuilder polyline(List<Point> points) {
		for (int index = 0; index < points.size(); index++) {
			Point point = points.get(index);
			if (index == 0) {
				move(point.x(), point.y());
			} else {
				line(point.x(), point.y());
			}
		}
		return this;
	}

	/** Draws lines through all points whose bends are rounded with a radius in px, less where a leg is too short for it. */
	public OutlineBuilder rounded(List<Point> points, double radius) {
		for (int index = 0; index < points.size(); index++) {
			Point point = points.get(index);
			if (index == 0) {
				move(point.x(), point.y());
			} else if (index == points.size() - 1) {
				line(point.x(), point.y());
			} else {
				bend(points.get(index - 1), point, points.get(index + 1), radius);
			}
		}
		return this;
	}

	/** Draws a rectangle whose corners have a radius in px, less where a side is too short for it. */
	public OutlineBuilder rectangle(Bounds bounds, double radius) {
		double corner = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
		double pull = corner * (1 - QUARTER_CIRCLE);
		double left = bounds.x();
		double top = bounds.y();
		double right = bounds.right();
		double bottom = bounds.bottom();
		move(left + corner, top).line(right - corner, top);
		curve(right - pull, top, right, top + pull, right, top + corner).line(right, bottom - corner);
		curve(right, bottom - pull, right - pull, bottom, right - corner, bottom).line(left + corner, bottom);
		curve(left + pull, bottom, left, bottom - pull, left, bottom - corner).line(left, top + corner);
		return curve(left, top + pull, left + pull, top, left + corner, top).close();
	}

	/** Draws a circle. */
	public OutlineBuilder circle(Point centre, double radius) {
		return rectangle(new Bounds(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
	}

	/** Returns what was drawn so far. */
	public Outline build() {
		return new Outline(steps);
	}

	private void bend(Point before, Point corner, Point after, double radius) {
		double in = Math.hypot(corner.x() - before.x(), corner.y() - before.y());
		double out = Math.hypot(after.x() - corner.x(), after.y() - corner.y());
		double size = Math.min(radius, Math.min(in, out) / 2);
		if (size < 0.5) {
			line(corner.x(), corner.y());
			return;
		}
		line(corner.x() + (before.x() - corner.x()) * size / in, corner.y() + (before.y() - corner.y()) * size / in);
		quadratic(corner.x(), corner.y(), corner.x() + (after.x() - corner.x()) * size / out,
				corner.y() + (after.y() - corner.y()) * size / out);
	}

	private OutlineBuilder at(double newX, double newY) {
		x = newX;
		y = newY;
		return this;
	}
}
