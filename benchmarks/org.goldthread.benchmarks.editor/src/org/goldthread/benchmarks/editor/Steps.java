package org.goldthread.benchmarks.editor;

import org.eclipse.draw2d.geometry.Point;

/** How far a figure is moved: to and fro, so that it stays in sight. */
final class Steps {

	private static final int RIGHT = 16;
	private static final int MOST_DOWN = 8;

	private Steps() {
	}

	static Point of(int step) {
		return new Point(step % 2 == 0 ? RIGHT : -RIGHT, MOST_DOWN - 4 * (step % 5));
	}
}
