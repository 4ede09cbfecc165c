package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;

/** Gives an edge the points that the layout has found. */
final class PlacedRouter extends AbstractRouter {

	@Override
	public void route(Connection connection) {
		connection.setPoints(((EdgeFigure) connection).points());
	}
}
