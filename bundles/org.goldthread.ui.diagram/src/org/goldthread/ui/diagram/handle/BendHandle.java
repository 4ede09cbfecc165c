package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.goldthread.ui.diagram.paint.Brushes;

/** A handle on a bend, or in the middle of a leg of an edge; a drag moves the bend or the leg. */
public final class BendHandle extends AbstractHandle {

	private final Brushes brushes;
	private final BendDrag drag;

	/** A handle of an edge. */
	public BendHandle(ConnectionEditPart part, BendDrag drag, Brushes brushes) {
		super(part, target -> target.setBounds(area(part, drag, target)));
		this.brushes = brushes;
		this.drag = drag;
		setCursor(Cursors.SIZEALL);
	}

	@Override
	protected DragTracker createDragTracker() {
		return new BendTracker((ConnectionEditPart) getOwner(), drag);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (drag.leg()) {
			Knob.faint(graphics, getBounds(), brushes);
		} else {
			Knob.round(graphics, getBounds(), brushes);
		}
	}

	@Override
	public Point getAccessibleLocation() {
		Point middle = getBounds().getCenter();
		translateToAbsolute(middle);
		return middle;
	}

	/** The handles scroll with the page, but do not zoom with it. */
	private static Rectangle area(ConnectionEditPart part, BendDrag drag, IFigure handle) {
		PointList points = ((Connection) part.getFigure()).getPoints();
		Point place = points.getPoint(Math.min(drag.index(), points.size() - 1));
		if (drag.leg() && drag.index() + 1 < points.size()) {
			Point next = points.getPoint(drag.index() + 1);
			place = new Point((place.x + next.x) / 2, (place.y + next.y) / 2);
		}
		part.getFigure().translateToAbsolute(place);
		handle.translateToRelative(place);
		return new Rectangle(place.x - Knob.REACH / 2, place.y - Knob.REACH / 2, Knob.REACH, Knob.REACH);
	}
}
