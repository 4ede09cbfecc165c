package org.goldthread.render.icon;

import org.goldthread.render.geometry.OutlineBuilder;

/** A part of an ellipse between two points, as SVG describes it; drawn with cubic curves of a quarter turn at most. */
record Arc(double fromX, double fromY, double radiusX, double radiusY, double turn, boolean large, boolean sweep, double toX,
		double toY) {

	/** Draws the arc from where the pen stands; follows the conversion in SVG 1.1, appendix F.6.5. */
	void draw(OutlineBuilder outline) {
		if (radiusX == 0 || radiusY == 0) {
			outline.line(toX, toY);
			return;
		}
		double cos = Math.cos(turn);
		double sin = Math.sin(turn);
		double halfX = (cos * (fromX - toX) + sin * (fromY - toY)) / 2;
		double halfY = (-sin * (fromX - toX) + cos * (fromY - toY)) / 2;
		double grow = Math.sqrt(Math.max(1, square(halfX / radiusX) + square(halfY / radiusY)));
		double rx = Math.abs(radiusX) * grow;
		double ry = Math.abs(radiusY) * grow;
		double across = square(rx * halfY) + square(ry * halfX);
		double factor = Math.sqrt(Math.max(0, (square(rx * ry) - across) / across)) * (large == sweep ? -1 : 1);
		double centreX = factor * rx * halfY / ry;
		double centreY = -factor * ry * halfX / rx;
		double middleX = cos * centreX - sin * centreY + (fromX + toX) / 2;
		double middleY = sin * centreX + cos * centreY + (fromY + toY) / 2;
		double start = Math.atan2((halfY - centreY) / ry, (halfX - centreX) / rx);
		double end = Math.atan2((-halfY - centreY) / ry, (-halfX - centreX) / rx);
		double angle = end - start;
		if (sweep && angle < 0) {
			angle += 2 * Math.PI;
		} else if (!sweep && angle > 0) {
			angle -= 2 * Math.PI;
		}
		int parts = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
		double step = angle / parts;
		double pull = 4.0 / 3 * Math.tan(step / 4);
		for (int part = 0; part < parts; part++) {
			double before = start + part * step;
			double after = before + step;
			double[] first = turned(Math.cos(before) - pull * Math.sin(before), Math.sin(before) + pull * Math.cos(before), rx, ry);
			double[] second = turned(Math.cos(after) + pull * Math.sin(after), Math.sin(after) - pull * Math.cos(after), rx, ry);
			double[] last = turned(Math.cos(after), Math.sin(after), rx, ry);
			outline.curve(middleX + first[0], middleY + first[1], middleX + second[0], middleY + second[1], middleX + last[0],
					middleY + last[1]);
		}
	}

	private double[] turned(double unitX, double unitY, double rx, double ry) {
		double x = unitX * rx;
		double y = unitY * ry;
		return new double[] { Math.cos(turn) * x - Math.sin(turn) * y, Math.sin(turn) * x + Math.cos(turn) * y };
	}

	private static double square(double value) {
		return value * value;
	}
}
