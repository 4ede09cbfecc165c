package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.goldthread.ui.diagram.paint.Brushes;

/** A handle at a corner or side of a selected figure; a drag gives the figure another size. */
public final class CardHandle extends ResizeHandle {

	private final Brushes brushes;

	/**
	 * A handle of a figure.
	 *
	 * @param direction of {@code org.eclipse.draw2d.PositionConstants}, such as SOUTH_EAST
	 */
	public CardHandle(GraphicalEditPart part, int direction, Brushes brushes) {
		super(part, direction);
		this.brushes = brushes;
		setPreferredSize(Knob.REACH, Knob.REACH);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Knob.square(graphics, getBounds(), brushes);
	}
}
