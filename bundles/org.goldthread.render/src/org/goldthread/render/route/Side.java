package org.goldthread.render.route;

/** A side of a figure, and the way out of it. */
enum Side {
	LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

	final int right;
	final int down;

	Side(int right, int down) {
		this.right = right;
		this.down = down;
	}

	boolean isLevel() {
		return down == 0;
	}
}
