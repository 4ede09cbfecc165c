package org.goldthread.render.layout;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

import org.goldthread.render.geometry.Point;

/** Writes the points of an edge as a document stores them: x,y pairs in whole px, separated by spaces. */
public final class BendPoints {

	private static final Logger LOG = System.getLogger(BendPoints.class.getName());

	/** More bends than anybody makes by hand; what a damaged document has beyond would keep the canvas busy for minutes. */
	private static final int MOST = 500;

	private BendPoints() {
	}

	/** Returns the stored form of points. */
	public static String format(List<Point> points) {
		return points.stream().map(point -> Math.round(point.x()) + "," + Math.round(point.y())).collect(Collectors.joining(" "));
	}

	/** Reads the stored form; pairs that are not two numbers are left out, as a document may have been edited by hand, and all after 500. */
	public static List<Point> parse(String text) {
		List<Point> points = new ArrayList<>();
		for (StringTokenizer pairs = new StringTokenizer(text); points.size() < MOST && pairs.hasMoreTokens();) {
			String pair = pairs.nextToken();
			int comma = pair.indexOf(',');
			try {
				points.add(new Point(Integer.parseInt(pair, 0, Math.max(0, comma), 10),
						Integer.parseInt(pair, comma + 1, pair.length(), 10)));
			} catch (NumberFormatException exception) {
				LOG.log(Level.DEBUG, "Bend point left out: {0}", pair);
			}
		}
		return points;
	}
}
