package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.goldthread.render.geometry.Point;

/** Writes the points of an edge as a document stores them: x,y pairs in whole px, separated by spaces. */
public final class BendPoints {

	private BendPoints() {
	}

	/** Returns the stored form of points. */
	public static String format(List<Point> points) {
		return points.stream().map(point -> Math.round(point.x()) + "," + Math.round(point.y())).collect(Collectors.joining(" "));
	}

	/** Reads the stored form; pairs that are not two numbers are left out, as a document may have been edited by hand. */
	public static List<Point> parse(String text) {
		List<Point> points = new ArrayList<>();
		for (String pair : text.strip().split("\\s+")) {
			if (pair.matches("-?\\d{1,9},-?\\d{1,9}")) {
				int comma = pair.indexOf(',');
				points.add(new Point(Integer.parseInt(pair.substring(0, comma)), Integer.parseInt(pair.substring(comma + 1))));
			}
		}
		return points;
	}
}
