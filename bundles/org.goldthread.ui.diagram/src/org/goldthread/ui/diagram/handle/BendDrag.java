package org.goldthread.ui.diagram.handle;

import java.util.List;

import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.arrange.Bends;

/**
 * What a handle of an edge drags.
 *
 * @param leg whether a leg is dragged sideways, not a bend
 * @param index of the bend, or of the point where the leg starts, counted from 0 at the source
 */
public record BendDrag(boolean leg, int index) {

	/** The bends of a route after the drag to a place of the page. */
	public List<Point> bends(List<Point> route, Point to) {
		return leg ? Bends.moveLeg(route, index, to) : Bends.moveBend(route, index, to);
	}
}
