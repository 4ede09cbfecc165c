package org.goldthread.render.route;

import org.goldthread.render.geometry.Bounds;

/**
 * An edge to route, with the figures at its ends and the sides where it leaves and enters.
 *
 * @param key of its {@code EdgeView}
 * @param sourceKey key of the figure where it starts
 * @param targetKey key of the figure where it ends
 */
record Link(String key, String sourceKey, String targetKey, Bounds source, Bounds target, Side exit, Side entry) {

	/** Room that a line needs between two figures to run upright there, in px. */
	private static final double CLEAR = 24;

	/** Width of a figure that is taken for a lane, in px. */
	private static final double LANE = 480;

	/** Chooses the sides: the left ones of two lanes, to the right where the target lies there, else the shortest way. */
	static Link of(String key, String sourceKey, String targetKey, Bounds source, Bounds target) {
		Side exit = Side.RIGHT;
		Side entry = Side.RIGHT;
		if (areLanes(source, target)) {
			exit = Side.LEFT;
			entry = Side.LEFT;
		} else if (target.x() >= source.right() + CLEAR) {
			entry = Side.LEFT;
		} else if (target.right() <= source.x() - CLEAR) {
			exit = Side.LEFT;
		} else if (target.y() >= source.bottom() + CLEAR / 2) {
			exit = Side.BOTTOM;
			entry = Side.TOP;
		} else if (target.bottom() <= source.y() - CLEAR / 2) {
			exit = Side.TOP;
			entry = Side.BOTTOM;
		}
		return new Link(key, sourceKey, targetKey, source, target, exit, entry);
	}

	private static boolean areLanes(Bounds source, Bounds target) {
		boolean apart = target.y() >= source.bottom() || target.bottom() <= source.y();
		return apart && source.x() == target.x() && source.width() > LANE && target.width() > LANE;
	}
}
