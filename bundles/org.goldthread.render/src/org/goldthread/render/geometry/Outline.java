package org.goldthread.render.geometry;

import java.util.List;

/**
 * A path of lines and cubic curves, as every painter can draw it.
 *
 * @param steps in drawing order; each part of the path begins with a {@link Move}
 */
public record Outline(List<Step> steps) {

	/** One step of a path. */
	public sealed interface Step {
	}

	/** Lifts the pen to a point, in px. */
	public record Move(double x, double y) implements Step {
	}

	/** A straight line to a point, in px. */
	public record Line(double x, double y) implements Step {
	}

	/** A cubic curve over two control points to an end point, all in px. */
	public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
	}

	/** A straight line back to where the current part began. */
	public record Close() implements Step {
	}

	public Outline {
		steps = List.copyOf(steps);
	}

	/** Returns the open path through the given points (at least one). */
	public static Outline through(List<Point> points) {
		return new OutlineBuilder().polyline(points).build();
	}

	/** Returns the closed area with the given corners (at least three). */
	public static Outline around(List<Point> corners) {
		return new OutlineBuilder().polyline(corners).close().build();
	}

	/** Returns this path scaled from the page's origin and then moved, in px. */
	public Outline placed(double scale, double right, double down) {
		return new Outline(steps.stream().map(step -> place(step, scale, right, down)).toList());
	}

	private static Step place(Step step, double scale, double right, double down) {
		return switch (step) {
		case Move move -> new Move(move.x * scale + right, move.y * scale + down);
		case Line line -> new Line(line.x * scale + right, line.y * scale + down);
		case Curve curve -> new Curve(curve.x1 * scale + right, curve.y1 * scale + down, curve.x2 * scale + right,
				curve.y2 * scale + down, curve.x * scale + right, curve.y * scale + down);
		case Close close -> close;
		};
	}
}
