package org.goldthread.ui.diagram.snap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.ui.diagram.paint.Brushes;

/** Draws a line across the canvas where what is dragged has snapped to other figures. */
public final class SnapGuides extends GraphicalEditPolicy {

	private static final Set<Object> SNAPPING = Set.of(REQ_MOVE, REQ_RESIZE, REQ_CREATE, REQ_ADD);
	private static final List<String> UPRIGHT = List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
	private static final List<String> LEVEL = List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);

	private final Brushes brushes;
	private final List<IFigure> guides = new ArrayList<>();

	/** A policy of one canvas. */
	public SnapGuides(Brushes brushes) {
		this.brushes = brushes;
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (SNAPPING.contains(request.getType())) {
			clear();
			UPRIGHT.forEach(key -> add(request.getExtendedData().get(key), true));
			LEVEL.forEach(key -> add(request.getExtendedData().get(key), false));
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		clear();
	}

	private void add(Object place, boolean upright) {
		if (place instanceof Integer px) {
			IFigure layer = getLayer(LayerConstants.FEEDBACK_LAYER);
			Point point = new Point(px, px);
			getHostFigure().translateToAbsolute(point);
			layer.translateToRelative(point);
			Rectangle all = layer.getBounds();
			Guide guide = new Guide();
			guide.setBounds(upright ? new Rectangle(point.x, all.y, 1, all.height) : new Rectangle(all.x, point.y, all.width, 1));
			addFeedback(guide);
			guides.add(guide);
		}
	}

	private void clear() {
		guides.forEach(this::removeFeedback);
		guides.clear();
	}

	/** One line, as long as the canvas. */
	private final class Guide extends Figure {

		@Override
		protected void paintFigure(Graphics graphics) {
			Brush brush = Brush.line(brushes.theme().selection(), 1).dashed(Dash.DASHED);
			brushes.on(graphics).line(new org.goldthread.render.geometry.Point(bounds.x + 0.5, bounds.y + 0.5),
					new org.goldthread.render.geometry.Point(bounds.right() - 0.5, bounds.bottom() - 0.5), brush);
		}
	}
}
